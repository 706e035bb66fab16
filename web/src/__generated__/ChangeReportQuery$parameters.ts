/**
 * @generated SignedSource<<81f0ed39ec0606d5d5fc59de17629871>>
 * @relayHash cb02874304da25210e2f0772aa5e8860
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID faa5e244a6989b0c81ad0515376c5d2129984c35bfb1e46fea3d70fefddc753a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ChangeReportQuery } from './ChangeReportQuery.graphql';

const node: PreloadableConcreteRequest<ChangeReportQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "faa5e244a6989b0c81ad0515376c5d2129984c35bfb1e46fea3d70fefddc753a",
    "metadata": {},
    "name": "ChangeReportQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
