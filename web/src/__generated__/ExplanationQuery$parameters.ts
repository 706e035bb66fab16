/**
 * @generated SignedSource<<8bd0a4d374f2b4e7946227149005e3fb>>
 * @relayHash 5de0c9b506b659176c37b03830e8e8d3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2e2b5e355498a040f40ae23ded626c06480d5e2ca852f03d2a2f49602a2e983c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ExplanationQuery } from './ExplanationQuery.graphql';

const node: PreloadableConcreteRequest<ExplanationQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2e2b5e355498a040f40ae23ded626c06480d5e2ca852f03d2a2f49602a2e983c",
    "metadata": {},
    "name": "ExplanationQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
