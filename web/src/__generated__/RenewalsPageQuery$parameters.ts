/**
 * @generated SignedSource<<aa31778640e185a81cd10ae52e313e99>>
 * @relayHash 5bc095b896cc4deccfb9fba612fa1fd6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fb77abe65d7ef64f94e7e0840eff2dfeec421a1168f264dca2088a74390b1979

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fb77abe65d7ef64f94e7e0840eff2dfeec421a1168f264dca2088a74390b1979",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
