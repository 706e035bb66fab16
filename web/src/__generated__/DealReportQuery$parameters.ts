/**
 * @generated SignedSource<<3a8df4a899f214931c0b3512251d8431>>
 * @relayHash e56d7a903f70c79ce802db048f29cc33
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 860502f3d7420b31d9a5b7c1f8fc88ed18f6ba1ca91101c69a227b4199cec255

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DealReportQuery } from './DealReportQuery.graphql';

const node: PreloadableConcreteRequest<DealReportQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "860502f3d7420b31d9a5b7c1f8fc88ed18f6ba1ca91101c69a227b4199cec255",
    "metadata": {},
    "name": "DealReportQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
