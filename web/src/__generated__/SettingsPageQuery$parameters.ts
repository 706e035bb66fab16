/**
 * @generated SignedSource<<75b4729f8d1be0c46ad3e573b629bd9b>>
 * @relayHash c2155deeed86698ae8e99ff5d34bbeb8
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a7c93837369605b0598cd99ee4dd3f4fc11a3cb6f775611e68ac2adc80622e97

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SettingsPageQuery } from './SettingsPageQuery.graphql';

const node: PreloadableConcreteRequest<SettingsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a7c93837369605b0598cd99ee4dd3f4fc11a3cb6f775611e68ac2adc80622e97",
    "metadata": {},
    "name": "SettingsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
