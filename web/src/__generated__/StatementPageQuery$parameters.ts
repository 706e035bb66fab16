/**
 * @generated SignedSource<<bd7f0d2143df6eb8f25c59558b5d3c8f>>
 * @relayHash 25f42054e3ca8a64e8ece35ec8665e20
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 97c7e6da57d33dd760c63b9002555d9354e0ef60bc7524b8bcb8d79b2dfdd553

import { PreloadableConcreteRequest } from 'relay-runtime';
import { StatementPageQuery } from './StatementPageQuery.graphql';

const node: PreloadableConcreteRequest<StatementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "97c7e6da57d33dd760c63b9002555d9354e0ef60bc7524b8bcb8d79b2dfdd553",
    "metadata": {},
    "name": "StatementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
