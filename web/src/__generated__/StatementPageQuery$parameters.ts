/**
 * @generated SignedSource<<d1e92934a9e83a707ccc1fc2f95a1406>>
 * @relayHash 4495e337405f0a9abf90cac3a3b79b26
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d890b02d34f40201eca9c0d4c84f29f6235188f693b4acfefd8810edb85de3fa

import { PreloadableConcreteRequest } from 'relay-runtime';
import { StatementPageQuery } from './StatementPageQuery.graphql';

const node: PreloadableConcreteRequest<StatementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d890b02d34f40201eca9c0d4c84f29f6235188f693b4acfefd8810edb85de3fa",
    "metadata": {},
    "name": "StatementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
