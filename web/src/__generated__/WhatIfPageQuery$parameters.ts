/**
 * @generated SignedSource<<a3f9a79628e26ea73eb02aa331a8fc65>>
 * @relayHash ac869c367bfaca56d8791965535ddd5b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c10de966d3dc2097d6ce56d479ffb8449b43b5eab46e46c06406b7412efc5ce9

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WhatIfPageQuery } from './WhatIfPageQuery.graphql';

const node: PreloadableConcreteRequest<WhatIfPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c10de966d3dc2097d6ce56d479ffb8449b43b5eab46e46c06406b7412efc5ce9",
    "metadata": {},
    "name": "WhatIfPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
