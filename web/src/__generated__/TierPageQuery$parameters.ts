/**
 * @generated SignedSource<<2b478cdbde1cbb954f4494c0613edd7b>>
 * @relayHash 37d4c73c7663508d09663d03fde419ad
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 43b72feeb6c5ceb6a67f9deaf511e8578b6d6241660c84ce0e09693f062f7873

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "43b72feeb6c5ceb6a67f9deaf511e8578b6d6241660c84ce0e09693f062f7873",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
