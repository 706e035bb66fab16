/**
 * @generated SignedSource<<10cdec89bc2c4a07af5ae746bd39e554>>
 * @relayHash 96ee42b16421827754f2c0713102591a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 758e90f9fe73a91588daa636b3a3fefc17cb4a77be1411368ed6e0ac5a150fe1

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WhatIfPageQuery } from './WhatIfPageQuery.graphql';

const node: PreloadableConcreteRequest<WhatIfPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "758e90f9fe73a91588daa636b3a3fefc17cb4a77be1411368ed6e0ac5a150fe1",
    "metadata": {},
    "name": "WhatIfPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
