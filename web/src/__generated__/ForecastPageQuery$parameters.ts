/**
 * @generated SignedSource<<66748a33c9613a3e415f067a9ba06f38>>
 * @relayHash 52891fdcc505c981c7277a14d01f140e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b1edc712d4abf7bfbd7affdc77ea584c96de757eea2960c1d4b0d2440d91b181

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastPageQuery } from './ForecastPageQuery.graphql';

const node: PreloadableConcreteRequest<ForecastPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b1edc712d4abf7bfbd7affdc77ea584c96de757eea2960c1d4b0d2440d91b181",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
