/**
 * @generated SignedSource<<c57b69aaef6e9728b1f6a61fbd026732>>
 * @relayHash 60a26026b49a603a903270fe2198dd19
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID efaa28d1e887053940d17e44e799c90ae19c2b636e65484530f5b97898953003

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "efaa28d1e887053940d17e44e799c90ae19c2b636e65484530f5b97898953003",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
