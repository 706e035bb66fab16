/**
 * @generated SignedSource<<bdc02f3b86593107755884afcf577680>>
 * @relayHash 4306b6bbc491615145be04f807d9fd17
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5d76dcb10cf2d8d1d77834519815db5a486c372e59d9a0cff9e94da3914e3dd9

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReportPageQuery } from './ReportPageQuery.graphql';

const node: PreloadableConcreteRequest<ReportPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5d76dcb10cf2d8d1d77834519815db5a486c372e59d9a0cff9e94da3914e3dd9",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
