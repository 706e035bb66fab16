/**
 * @generated SignedSource<<ad1d5d1108a46d932c45bc1cdea27bb5>>
 * @relayHash 3dab345df17cc71d6261fb001c5795e9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3ac02c2d3f3d42f1904b41c7dbd028cde8a756ef4b7aac4243da1f105af96179

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3ac02c2d3f3d42f1904b41c7dbd028cde8a756ef4b7aac4243da1f105af96179",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
