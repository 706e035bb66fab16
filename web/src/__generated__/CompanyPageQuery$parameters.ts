/**
 * @generated SignedSource<<c7dfb3f11a6c8979c6526681c680ee5c>>
 * @relayHash 86824882951ed1be630267db5ee5d12d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 283a29ff6f62544bc08aed20b151fbcaeba32b6a26db229d0c0e4e961400d317

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompanyPageQuery } from './CompanyPageQuery.graphql';

const node: PreloadableConcreteRequest<CompanyPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "283a29ff6f62544bc08aed20b151fbcaeba32b6a26db229d0c0e4e961400d317",
    "metadata": {},
    "name": "CompanyPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
