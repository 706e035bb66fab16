/**
 * @generated SignedSource<<fae1b31d1be9d3b74884f128dfba7773>>
 * @relayHash 866b06601461c1dceb4c618b59a87868
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2ed9dacc07d878ffeda289cb7d95d78c6e40aedc3dcb57563fb87478792f8cf7

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2ed9dacc07d878ffeda289cb7d95d78c6e40aedc3dcb57563fb87478792f8cf7",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
