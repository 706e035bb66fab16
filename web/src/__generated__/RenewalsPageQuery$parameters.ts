/**
 * @generated SignedSource<<9206514886fe033055d6824208279486>>
 * @relayHash 556cc39e40ccc79cfc42ae2b3f08c12a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5a93ea1e1cb3957edc049c1266b3d7974205c6236e49eeba9a24d6d64d8508d1

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5a93ea1e1cb3957edc049c1266b3d7974205c6236e49eeba9a24d6d64d8508d1",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
