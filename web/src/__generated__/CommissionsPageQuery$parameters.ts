/**
 * @generated SignedSource<<f726768722359b53a521e40caddf7bb0>>
 * @relayHash ef655e59e680a8aa594703293d508e91
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4771ee0bb8f01b9943bfff9f846feb6b904c4217400a263f6829ef8868cf24dd

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommissionsPageQuery } from './CommissionsPageQuery.graphql';

const node: PreloadableConcreteRequest<CommissionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4771ee0bb8f01b9943bfff9f846feb6b904c4217400a263f6829ef8868cf24dd",
    "metadata": {},
    "name": "CommissionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
