/**
 * @generated SignedSource<<20b04992504b4ae7848e2124578bdd20>>
 * @relayHash ce083671da7949d7a8e2927e99023667
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d050b1c565c911ac509e89691bc0837db0d0e02bb5d3757b9570da60e3d49714

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ImportsPageQuery } from './ImportsPageQuery.graphql';

const node: PreloadableConcreteRequest<ImportsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d050b1c565c911ac509e89691bc0837db0d0e02bb5d3757b9570da60e3d49714",
    "metadata": {},
    "name": "ImportsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
