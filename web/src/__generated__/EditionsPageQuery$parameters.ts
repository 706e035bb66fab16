/**
 * @generated SignedSource<<a2c604e4f2e408a8a21c4a46874d043a>>
 * @relayHash 42d70ad1fd194d6fa6cc427b60a6b336
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1a8f454d0406c2161bde3304d533d3692960f87e3e62589421836c377301034a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EditionsPageQuery } from './EditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<EditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1a8f454d0406c2161bde3304d533d3692960f87e3e62589421836c377301034a",
    "metadata": {},
    "name": "EditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
