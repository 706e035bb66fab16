/**
 * @generated SignedSource<<576b012b514470a514a4ae6d3164ea15>>
 * @relayHash 9c18e3b02ad8606056e08148087f29e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b6af8a2cba421ec66e4548ff2aa984f3b1926ce6c94ca77ce85d1039e2f4525d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b6af8a2cba421ec66e4548ff2aa984f3b1926ce6c94ca77ce85d1039e2f4525d",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
