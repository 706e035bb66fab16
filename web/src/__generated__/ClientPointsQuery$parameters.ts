/**
 * @generated SignedSource<<d9b4b4a82a2bc4f4d03b2474309961f2>>
 * @relayHash acb48be75c4c616afd354ca11b13e2fa
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d590d1dfd440e3c2346b1206132ca380490eafde9aac90065e14edab39a842a0

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientPointsQuery } from './ClientPointsQuery.graphql';

const node: PreloadableConcreteRequest<ClientPointsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d590d1dfd440e3c2346b1206132ca380490eafde9aac90065e14edab39a842a0",
    "metadata": {},
    "name": "ClientPointsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
