/**
 * @generated SignedSource<<a7e763e5d4fbf6d05165f38d55f1ed3e>>
 * @relayHash c0c8f8fd6698945b6df22d4d69696fab
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f015db1765666f04d66f9b6ad14c8420c5e810c2f28a77d9b527a1ff470047a4

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListPageQuery } from './ListPageQuery.graphql';

const node: PreloadableConcreteRequest<ListPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f015db1765666f04d66f9b6ad14c8420c5e810c2f28a77d9b527a1ff470047a4",
    "metadata": {},
    "name": "ListPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
