/**
 * @generated SignedSource<<3b64e69c153f430f11886c3c53974728>>
 * @relayHash 28307b1a652f37ea0d792e3ef41b4167
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a9d2c37545e038760f3fb517928abbdb336eafe5745955b4f7aaa070f2689120

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastLinesQuery } from './ForecastLinesQuery.graphql';

const node: PreloadableConcreteRequest<ForecastLinesQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a9d2c37545e038760f3fb517928abbdb336eafe5745955b4f7aaa070f2689120",
    "metadata": {},
    "name": "ForecastLinesQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
