/**
 * @generated SignedSource<<6ec569371073d2b15dbda50932a801df>>
 * @relayHash d0a2b359d1d03f92cecc49f68e85dfcc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 35e2b3594babb3172817d91f1615c2c6e074ba1c0df15ceb62c2fefeb950d32d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "35e2b3594babb3172817d91f1615c2c6e074ba1c0df15ceb62c2fefeb950d32d",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
