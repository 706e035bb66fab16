/**
 * @generated SignedSource<<03e064ef669d38b7d42149e7513a867e>>
 * @relayHash fe843a92b0d5d54e27b74b47fd8a1164
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8618434ce5e8820c181cea500f796ceb1a673ce7e98d52e947618b07cba74964

import { PreloadableConcreteRequest } from 'relay-runtime';
import { BreakdownPageQuery } from './BreakdownPageQuery.graphql';

const node: PreloadableConcreteRequest<BreakdownPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8618434ce5e8820c181cea500f796ceb1a673ce7e98d52e947618b07cba74964",
    "metadata": {},
    "name": "BreakdownPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
