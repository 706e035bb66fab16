/**
 * @generated SignedSource<<9391fa5b394eedd0f95f247ed5b1e7e3>>
 * @relayHash 5fcc80e0b35f285cb69b6eccea8860e5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4af54bd4f8b9104779102867ee2394348c43c54a55a9ed0dc7bfdf4c169d5e89

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4af54bd4f8b9104779102867ee2394348c43c54a55a9ed0dc7bfdf4c169d5e89",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
