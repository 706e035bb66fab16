/**
 * @generated SignedSource<<2a4dbe5ce7fca8bec8639672b36f64ba>>
 * @relayHash d1950a62a9b3e404a123d628354c5f81
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca415c1f5b18ac3a9707425c2491394132030c3517309e368ab3d77277a6b903

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ca415c1f5b18ac3a9707425c2491394132030c3517309e368ab3d77277a6b903",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
