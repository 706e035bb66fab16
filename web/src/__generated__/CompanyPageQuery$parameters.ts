/**
 * @generated SignedSource<<f00d6f7b29fd1b239adb282e6e572f19>>
 * @relayHash ae1f7c0dbedeafbba47c2900af7c0a6d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7b6a9a58c819c009dca3412d3f537d24cdaca7d802f0667fd21e27d686417249

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompanyPageQuery } from './CompanyPageQuery.graphql';

const node: PreloadableConcreteRequest<CompanyPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "7b6a9a58c819c009dca3412d3f537d24cdaca7d802f0667fd21e27d686417249",
    "metadata": {},
    "name": "CompanyPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
