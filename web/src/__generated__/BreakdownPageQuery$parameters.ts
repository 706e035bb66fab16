/**
 * @generated SignedSource<<509f23172659ffcada42a22b82c4c163>>
 * @relayHash 3db928d20d9da6a6fd63091b2ba39c7e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c98dd5e7262f893dc0d5107fa06fa285a71642fd09ca40a3dad21ccbe36a4c3e

import { PreloadableConcreteRequest } from 'relay-runtime';
import { BreakdownPageQuery } from './BreakdownPageQuery.graphql';

const node: PreloadableConcreteRequest<BreakdownPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c98dd5e7262f893dc0d5107fa06fa285a71642fd09ca40a3dad21ccbe36a4c3e",
    "metadata": {},
    "name": "BreakdownPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
