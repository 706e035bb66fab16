/**
 * @generated SignedSource<<65f71a18d79fa20be9f59f9d7bc8465b>>
 * @relayHash 77dfdbd6302317782613a9c00fc28a8b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ecbffe2d368d4c9bbf8f10bdd5a86d0db70c8197adf19476e2df122a8ed4e493

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientDetailsQuery } from './ClientDetailsQuery.graphql';

const node: PreloadableConcreteRequest<ClientDetailsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ecbffe2d368d4c9bbf8f10bdd5a86d0db70c8197adf19476e2df122a8ed4e493",
    "metadata": {},
    "name": "ClientDetailsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
