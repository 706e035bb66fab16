/**
 * @generated SignedSource<<ddcd115cf1e4580f12962259abee1b14>>
 * @relayHash f30b51c998d17b346709161ed3fee350
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a22c4669d819e8264a4dd027aafadb4ff0dd7f3c1bbbbd1018f50d552aced9d3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { BreakdownPageQuery } from './BreakdownPageQuery.graphql';

const node: PreloadableConcreteRequest<BreakdownPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a22c4669d819e8264a4dd027aafadb4ff0dd7f3c1bbbbd1018f50d552aced9d3",
    "metadata": {},
    "name": "BreakdownPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
