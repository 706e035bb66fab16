/**
 * @generated SignedSource<<3ee261d6fc348b598eb519e53437312b>>
 * @relayHash 929cfa1665581c8f1bdafc1b6763d570
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ce720350f938c82933f4801c210f6442a64ef362553608b25365cb1e7053c3f3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ce720350f938c82933f4801c210f6442a64ef362553608b25365cb1e7053c3f3",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
