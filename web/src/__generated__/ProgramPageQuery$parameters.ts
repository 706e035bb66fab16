/**
 * @generated SignedSource<<a92fb290c45da9ee59624b8ddd085026>>
 * @relayHash b652357da3e4a5015bea9ee99477132c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 671524606f0ce574f1391466c8b190cd251f01d80ec06408d57f21fe16f30f00

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "671524606f0ce574f1391466c8b190cd251f01d80ec06408d57f21fe16f30f00",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
