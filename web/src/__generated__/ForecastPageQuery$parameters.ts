/**
 * @generated SignedSource<<0a92d8457351df665be4e0a28cd498c5>>
 * @relayHash bafce0950ffc51e226da6e497be59371
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 99ea9c73c089f3ed68e0733d4ae3b1e8addf6ad611d22459112236952a0a29f6

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastPageQuery } from './ForecastPageQuery.graphql';

const node: PreloadableConcreteRequest<ForecastPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "99ea9c73c089f3ed68e0733d4ae3b1e8addf6ad611d22459112236952a0a29f6",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
