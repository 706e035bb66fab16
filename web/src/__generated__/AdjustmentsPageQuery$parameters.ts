/**
 * @generated SignedSource<<814184b441117db5d868f1b8504382c7>>
 * @relayHash d36dfe6d840395fe06e2628a46e64ffd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ad21322e9cae68f6eff9aecd90125b7243dff384b003a1197350764103916d0

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdjustmentsPageQuery } from './AdjustmentsPageQuery.graphql';

const node: PreloadableConcreteRequest<AdjustmentsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5ad21322e9cae68f6eff9aecd90125b7243dff384b003a1197350764103916d0",
    "metadata": {},
    "name": "AdjustmentsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
