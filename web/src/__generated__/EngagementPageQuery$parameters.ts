/**
 * @generated SignedSource<<182a2ca3468c1ba8a4106bc0cde679fd>>
 * @relayHash 30efbd2ca5c179e4c3a6a181f5e7862b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fed220b0077667f969aa588b43dab9d8b7f0f20bc124b4a642c790e7fe292459

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fed220b0077667f969aa588b43dab9d8b7f0f20bc124b4a642c790e7fe292459",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
