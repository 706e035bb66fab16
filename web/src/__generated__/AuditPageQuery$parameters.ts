/**
 * @generated SignedSource<<c43dd36d5dc6f9918c2890f85392a8c2>>
 * @relayHash 68b27bc87c435a2243f7c767cce5691c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3f6cc5522a9de71748a74ff7d189717f5c28e6baeab59195c016353a8783c921

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AuditPageQuery } from './AuditPageQuery.graphql';

const node: PreloadableConcreteRequest<AuditPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3f6cc5522a9de71748a74ff7d189717f5c28e6baeab59195c016353a8783c921",
    "metadata": {},
    "name": "AuditPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
