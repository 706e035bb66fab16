/**
 * @generated SignedSource<<f00892f5fa6a42e2f054777aa6c327d4>>
 * @relayHash 78c2d2879128be5a9fde1698fdb5bfa9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5d71de87a492fd2a79d54e537357d7bb0011cf1bad31120d0eace4fd83315221

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EngagementPageQuery } from './EngagementPageQuery.graphql';

const node: PreloadableConcreteRequest<EngagementPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5d71de87a492fd2a79d54e537357d7bb0011cf1bad31120d0eace4fd83315221",
    "metadata": {},
    "name": "EngagementPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
