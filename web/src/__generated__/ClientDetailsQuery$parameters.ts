/**
 * @generated SignedSource<<16e9a960c9dcbe4ba7c25bbb9bc8a2f5>>
 * @relayHash c0bc252460de5b48235643ec14ec31bd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4cf473ef90ce2ea88b578adb2704b073c72ff9bf738dfead3847ca60dee55f2b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientDetailsQuery } from './ClientDetailsQuery.graphql';

const node: PreloadableConcreteRequest<ClientDetailsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4cf473ef90ce2ea88b578adb2704b073c72ff9bf738dfead3847ca60dee55f2b",
    "metadata": {},
    "name": "ClientDetailsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
