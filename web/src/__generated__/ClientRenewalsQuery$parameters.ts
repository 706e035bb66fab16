/**
 * @generated SignedSource<<bbd7e929388152462af80a41dfb121cd>>
 * @relayHash 3561bc40bb2142cff19ae9d67810136d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4ef6dfe804659a61eeb74931451716989532082b478ae2aa7a1e9cd90053f3bb

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientRenewalsQuery } from './ClientRenewalsQuery.graphql';

const node: PreloadableConcreteRequest<ClientRenewalsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4ef6dfe804659a61eeb74931451716989532082b478ae2aa7a1e9cd90053f3bb",
    "metadata": {},
    "name": "ClientRenewalsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
