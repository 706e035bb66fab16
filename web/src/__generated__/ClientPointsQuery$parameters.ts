/**
 * @generated SignedSource<<f99312d50c659708baf16a89448bf703>>
 * @relayHash a3109ba1ef481546e3b5c8b7bbd1deba
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8ec1f3855a3773723f83c70df82285d20d13cea93d05672c6c1026b6adf91c26

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientPointsQuery } from './ClientPointsQuery.graphql';

const node: PreloadableConcreteRequest<ClientPointsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8ec1f3855a3773723f83c70df82285d20d13cea93d05672c6c1026b6adf91c26",
    "metadata": {},
    "name": "ClientPointsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
