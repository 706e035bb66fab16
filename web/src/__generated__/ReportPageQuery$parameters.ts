/**
 * @generated SignedSource<<58687f7a7ed4f53f06c8144458fcbefc>>
 * @relayHash 94a0ed2364e25ea9c8ac6c4ef7d0f794
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5091184c525c29e95721a970acdbae99e9b7881d4f95be42c1e90fd1b7e9025a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReportPageQuery } from './ReportPageQuery.graphql';

const node: PreloadableConcreteRequest<ReportPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5091184c525c29e95721a970acdbae99e9b7881d4f95be42c1e90fd1b7e9025a",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
