/**
 * @generated SignedSource<<52b6e4123c9685b8901a8d83ca016fcd>>
 * @relayHash b49ee05a65989e6582f75afa19ed4a33
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6871ffa148b978e46f1947cb1f5540d25dc358fec8f9e162fd95ee07623a9f18

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6871ffa148b978e46f1947cb1f5540d25dc358fec8f9e162fd95ee07623a9f18",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
