/**
 * @generated SignedSource<<13ecccb2e3156fca92cd9658b486cb7e>>
 * @relayHash 688e6a67418f31a2d6521b52eb6267f1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c8ac7fd2f68c47f6762b3c3f987bfc062a9d9fbaef2f4eaee2c968d18b7435e9

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ImportsPageQuery } from './ImportsPageQuery.graphql';

const node: PreloadableConcreteRequest<ImportsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c8ac7fd2f68c47f6762b3c3f987bfc062a9d9fbaef2f4eaee2c968d18b7435e9",
    "metadata": {},
    "name": "ImportsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
