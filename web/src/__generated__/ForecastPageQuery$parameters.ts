/**
 * @generated SignedSource<<faca98080cd8375b906ac3a51868fecb>>
 * @relayHash 2854d68488875af307838d98e8bfa1d8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1c0edf172932f958c1bd0523923a6ac905a78ecbd6f4456231b489070c5a3374

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastPageQuery } from './ForecastPageQuery.graphql';

const node: PreloadableConcreteRequest<ForecastPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1c0edf172932f958c1bd0523923a6ac905a78ecbd6f4456231b489070c5a3374",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
