/**
 * @generated SignedSource<<69454bddfa12249cb700597d2734774d>>
 * @relayHash f2307cb6f87a204637c6cf6214d8a0c4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 10c55845f3d6c12e6241dcc4186057776cb0ff4df45e7914b49bf69a004bbefd

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "10c55845f3d6c12e6241dcc4186057776cb0ff4df45e7914b49bf69a004bbefd",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
