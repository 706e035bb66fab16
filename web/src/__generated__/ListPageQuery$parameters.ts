/**
 * @generated SignedSource<<94852f75f887d08f9ef4812a5a559505>>
 * @relayHash 9a862a53b7d7a0adc484762f2037fd54
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5d505a08722998185b689aa96725856124cbc2d83acf6ad0c5f1a16d00b9176b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListPageQuery } from './ListPageQuery.graphql';

const node: PreloadableConcreteRequest<ListPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5d505a08722998185b689aa96725856124cbc2d83acf6ad0c5f1a16d00b9176b",
    "metadata": {},
    "name": "ListPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
