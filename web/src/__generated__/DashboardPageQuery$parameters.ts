/**
 * @generated SignedSource<<5906c48bb2339f5a6cee66bb60aeb175>>
 * @relayHash f85ac6b9557d198ccc4bdc1700b8b882
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5ab69170cdeaab0296360ac569a14d0752ef763f092cc33adefaeb8efc3754b0

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5ab69170cdeaab0296360ac569a14d0752ef763f092cc33adefaeb8efc3754b0",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
