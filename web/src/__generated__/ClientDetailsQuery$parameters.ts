/**
 * @generated SignedSource<<2e62d581b23c63ac84eb65c9223a0389>>
 * @relayHash 858e4aa3b581b72d06f2e04289d69686
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3298f561a64c8c0aa8c9e01655f8139fad55499ba613ef026e61e600e3ee5025

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientDetailsQuery } from './ClientDetailsQuery.graphql';

const node: PreloadableConcreteRequest<ClientDetailsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3298f561a64c8c0aa8c9e01655f8139fad55499ba613ef026e61e600e3ee5025",
    "metadata": {},
    "name": "ClientDetailsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
