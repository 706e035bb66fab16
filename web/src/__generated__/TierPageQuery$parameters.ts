/**
 * @generated SignedSource<<3cfaae769c7e7647278f358a942f8f54>>
 * @relayHash 76aa202a133906b453d52a59ef82e2ee
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c91d370cc1fbb15d95ce4428c615fcf8803d47b5366fd2b112944fc8bdcbd92f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TierPageQuery } from './TierPageQuery.graphql';

const node: PreloadableConcreteRequest<TierPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c91d370cc1fbb15d95ce4428c615fcf8803d47b5366fd2b112944fc8bdcbd92f",
    "metadata": {},
    "name": "TierPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
