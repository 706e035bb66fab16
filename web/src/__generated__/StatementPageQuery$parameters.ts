/**
 * @generated SignedSource<<4714aa47f9c892f0156f9134125a780c>>
 * @relayHash b0b9838fed3d7c56039cab1d1ea93e5f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 59fa02db5c79ae5de9375005c64fe5bd2724f39d4e4a34af76f126fae0b4fe7a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { StatementPageQuery } from './StatementPageQuery.graphql';

const node: PreloadableConcreteRequest<StatementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "59fa02db5c79ae5de9375005c64fe5bd2724f39d4e4a34af76f126fae0b4fe7a",
    "metadata": {},
    "name": "StatementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
