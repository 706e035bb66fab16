/**
 * @generated SignedSource<<1cae572ccf368692373cf9c063bcf02a>>
 * @relayHash ceb7b35b41966cf0dcb8fd2ead202ca1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 757b9e367559ade5b9dfbfe345bdae32ec49072f5cd47115600a49f53d1d68cd

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientRenewalsQuery } from './ClientRenewalsQuery.graphql';

const node: PreloadableConcreteRequest<ClientRenewalsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "757b9e367559ade5b9dfbfe345bdae32ec49072f5cd47115600a49f53d1d68cd",
    "metadata": {},
    "name": "ClientRenewalsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
