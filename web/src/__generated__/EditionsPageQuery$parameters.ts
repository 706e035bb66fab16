/**
 * @generated SignedSource<<1edd54ad17a51556ea8b6b749d3992d3>>
 * @relayHash b95c593def3b30a66b462ce698c58d87
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bb53375f6184d2b082001563fba3017f28fc3d73dda2c22cd70ef75d32fa771c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EditionsPageQuery } from './EditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<EditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bb53375f6184d2b082001563fba3017f28fc3d73dda2c22cd70ef75d32fa771c",
    "metadata": {},
    "name": "EditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
