/**
 * @generated SignedSource<<cf106aae9aad0507c5f870e6933ec8d6>>
 * @relayHash 935ab55357de2bba40ed94fffa94bdce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 11a9875f5b81fb1e69c3c6ef3c4b44c175f7a4b41373ed2e76a272a456f9c01b

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdjustmentsPageQuery } from './AdjustmentsPageQuery.graphql';

const node: PreloadableConcreteRequest<AdjustmentsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "11a9875f5b81fb1e69c3c6ef3c4b44c175f7a4b41373ed2e76a272a456f9c01b",
    "metadata": {},
    "name": "AdjustmentsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
