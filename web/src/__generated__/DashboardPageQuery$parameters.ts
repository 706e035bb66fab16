/**
 * @generated SignedSource<<451fd842b16d964cf9d2206545d590e5>>
 * @relayHash e557a0a7016f3cc9f843a779df5ac71f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID de9cce2585c2a3aafe2be4f47070372a961ed621b39820693f7db3b87fd08b14

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "de9cce2585c2a3aafe2be4f47070372a961ed621b39820693f7db3b87fd08b14",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
