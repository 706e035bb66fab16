/**
 * @generated SignedSource<<35e73c70e32d676519ba4ea0e89d1c3a>>
 * @relayHash 8c6dd6631d043bea644377a11f1c1a97
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b785dccc7c2f62d8318a2efd7ed79615ba416e43da943e2edc70dd4883f3f64a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReportPageQuery } from './ReportPageQuery.graphql';

const node: PreloadableConcreteRequest<ReportPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b785dccc7c2f62d8318a2efd7ed79615ba416e43da943e2edc70dd4883f3f64a",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
