/**
 * @generated SignedSource<<7d42b78aef60440e9e10ed437f386427>>
 * @relayHash 3fa7a9dfecc128ee530fba3573126ed6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4981498c7a341275752a3bc93efc600a9b0b8ce707423822a05c6d45ff040dfa

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientEngagementQuery } from './ClientEngagementQuery.graphql';

const node: PreloadableConcreteRequest<ClientEngagementQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4981498c7a341275752a3bc93efc600a9b0b8ce707423822a05c6d45ff040dfa",
    "metadata": {},
    "name": "ClientEngagementQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
