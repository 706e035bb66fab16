/**
 * @generated SignedSource<<e050b4da73eefda67c10138497054599>>
 * @relayHash 331d414f445340ce2c38d19704f518e0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0bbf12cec8294064f66f6e0d05b5d9c1f76ebec06ac08d86ef377dd411764640

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ExplanationQuery } from './ExplanationQuery.graphql';

const node: PreloadableConcreteRequest<ExplanationQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "0bbf12cec8294064f66f6e0d05b5d9c1f76ebec06ac08d86ef377dd411764640",
    "metadata": {},
    "name": "ExplanationQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
