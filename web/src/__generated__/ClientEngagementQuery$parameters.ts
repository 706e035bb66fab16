/**
 * @generated SignedSource<<98f8e443eef1d61e3dddb5dbd95231ac>>
 * @relayHash dbbc6cf922c30dd72fb40dc61e15fa8d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0fe59414151be3d858856b4b28e0e0feeea47aef8a505b9d7ccc27bdea3cd19d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientEngagementQuery } from './ClientEngagementQuery.graphql';

const node: PreloadableConcreteRequest<ClientEngagementQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "0fe59414151be3d858856b4b28e0e0feeea47aef8a505b9d7ccc27bdea3cd19d",
    "metadata": {},
    "name": "ClientEngagementQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
