/**
 * @generated SignedSource<<6a2ea200616c09122fef00a86fa7ca5b>>
 * @relayHash 52ce141b5c114f4ec614e75314e9ae5d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4b2e98d0b0bca441f4bad59bb7810f273ecd1489e6f3857b89a4da26ee1ae024

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4b2e98d0b0bca441f4bad59bb7810f273ecd1489e6f3857b89a4da26ee1ae024",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
