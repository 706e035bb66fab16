/**
 * @generated SignedSource<<f3a497e62c14c0baa574cfed759eb3b2>>
 * @relayHash 323be6602388af33d5d915244190fb91
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 762952ea6e7da0e4804efd1b13f4ad5a3ffc674a08a0a00ce26e39a803a57506

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "762952ea6e7da0e4804efd1b13f4ad5a3ffc674a08a0a00ce26e39a803a57506",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
