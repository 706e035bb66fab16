/**
 * @generated SignedSource<<2a24d6991b55304c74030f216a488cb5>>
 * @relayHash 9b2d84d977b9db8baf24d3488d749a16
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 183a2285a31711f045277e77f1bc380ec7592f8d726ba1960188be211fcb5500

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "183a2285a31711f045277e77f1bc380ec7592f8d726ba1960188be211fcb5500",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
