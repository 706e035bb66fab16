/**
 * @generated SignedSource<<637008c5a0e6ecf95eeeac1ebb75f4ba>>
 * @relayHash 44f2d7b48c72363b75fefa2f0dd0dd16
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e3caad69371d1344a28dc1e2f144e7573e228b3f928a6a4d1faae59ff0e241e9

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e3caad69371d1344a28dc1e2f144e7573e228b3f928a6a4d1faae59ff0e241e9",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
