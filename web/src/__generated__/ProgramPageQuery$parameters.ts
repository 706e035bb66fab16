/**
 * @generated SignedSource<<af03a45d24296d5a0d575f1e4af730b3>>
 * @relayHash 9f396361c927abd0fb537014f5ced343
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b58499ec0d044ca209f12fd7ddbe9a758db9a8feeb3ba0220b419c66909b7c69

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b58499ec0d044ca209f12fd7ddbe9a758db9a8feeb3ba0220b419c66909b7c69",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
