/**
 * @generated SignedSource<<983585c483b6376057c5272e5ca0fd5c>>
 * @relayHash 29832a4b2f0cdcfbdcafe78941ba91ed
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bcd58e6a9ea968e41c34d313aaec86067749a29529b47d486fe5a3bf28222dc5

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListsPageQuery } from './ListsPageQuery.graphql';

const node: PreloadableConcreteRequest<ListsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bcd58e6a9ea968e41c34d313aaec86067749a29529b47d486fe5a3bf28222dc5",
    "metadata": {},
    "name": "ListsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
