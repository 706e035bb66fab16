/**
 * @generated SignedSource<<735ee23db2de47096c388e9ed3f2a4b4>>
 * @relayHash fcf38df29062859e8bb8fdb4f6aad11a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 44c60b5655045410060bc571cff9395bc3ca2ff32d70c31cae65b0703c3a9f58

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CalculatorQuery } from './CalculatorQuery.graphql';

const node: PreloadableConcreteRequest<CalculatorQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "44c60b5655045410060bc571cff9395bc3ca2ff32d70c31cae65b0703c3a9f58",
    "metadata": {},
    "name": "CalculatorQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
