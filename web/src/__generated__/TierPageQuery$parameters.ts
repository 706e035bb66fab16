/**
 * @generated SignedSource<<0d9135572b30ec6004d7468aaf933c5f>>
 * @relayHash 98bf598d52daee0d166e203aa45bfa05
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 331bc7a0bb673b36969994d5d84f031588b952f5145a2f10de11473ea01bb9c3

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "331bc7a0bb673b36969994d5d84f031588b952f5145a2f10de11473ea01bb9c3",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
