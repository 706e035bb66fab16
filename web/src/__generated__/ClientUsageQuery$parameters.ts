/**
 * @generated SignedSource<<80df772c7f31cca168637759bf100590>>
 * @relayHash aa03855c7bf73986da3e975ba88cabcf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4fdf2cde695271a4b137a8350b2b9dff6d8d382c609568ecc23aa7902867c9b8

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientUsageQuery } from './ClientUsageQuery.graphql';

const node: PreloadableConcreteRequest<ClientUsageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4fdf2cde695271a4b137a8350b2b9dff6d8d382c609568ecc23aa7902867c9b8",
    "metadata": {},
    "name": "ClientUsageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
