/**
 * @generated SignedSource<<ea76da8fb89af48fbb35247a4a5f595b>>
 * @relayHash 8f0a5b125d313937d6d241fc1bc7a106
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4d69a3a56402c5eba56c9ef0361133a9c0d6514a199d1f69cbfa3219e27dba72

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionPageQuery } from './ProgramEditionPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4d69a3a56402c5eba56c9ef0361133a9c0d6514a199d1f69cbfa3219e27dba72",
    "metadata": {},
    "name": "ProgramEditionPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
