/**
 * @generated SignedSource<<7f8efea6e996bac938ac601d97e56c7b>>
 * @relayHash 7080bb4113aa216064b7bfb54f109659
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c139a7f42438caa413a489f04a0c2d09cd05a6823afd3a7fba9090635327e364

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientUsageQuery } from './ClientUsageQuery.graphql';

const node: PreloadableConcreteRequest<ClientUsageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c139a7f42438caa413a489f04a0c2d09cd05a6823afd3a7fba9090635327e364",
    "metadata": {},
    "name": "ClientUsageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
