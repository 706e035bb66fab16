/**
 * @generated SignedSource<<bfe25eafe476012624cd5421fb257cbc>>
 * @relayHash a5694912f6841af9b358d5692d10f943
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 652ea358b6b15ec29f1fac564b432675c80e1b2e1049286e143b7e5d23d73ee9

import { PreloadableConcreteRequest } from 'relay-runtime';
import { StatementPageQuery } from './StatementPageQuery.graphql';

const node: PreloadableConcreteRequest<StatementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "652ea358b6b15ec29f1fac564b432675c80e1b2e1049286e143b7e5d23d73ee9",
    "metadata": {},
    "name": "StatementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
