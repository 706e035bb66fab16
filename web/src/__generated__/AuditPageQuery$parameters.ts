/**
 * @generated SignedSource<<755ca20d7e32973242a12bc43ce57632>>
 * @relayHash bb0912e74b1d451f821e1d5941fc676a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 110bed176849955a753437854e56d6333ebdbbc1e28b8f2e311bf47d63568cf5

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AuditPageQuery } from './AuditPageQuery.graphql';

const node: PreloadableConcreteRequest<AuditPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "110bed176849955a753437854e56d6333ebdbbc1e28b8f2e311bf47d63568cf5",
    "metadata": {},
    "name": "AuditPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
