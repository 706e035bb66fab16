/**
 * @generated SignedSource<<37d12e992f2f375711cb7a72a8101bde>>
 * @relayHash 2ff12fa618ad2f07a7412b022524c90a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e2106dbd14e78edec8bf9e3c29e32107a7e929aa89c60851d1cba1955f5f004d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompanyPageQuery } from './CompanyPageQuery.graphql';

const node: PreloadableConcreteRequest<CompanyPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e2106dbd14e78edec8bf9e3c29e32107a7e929aa89c60851d1cba1955f5f004d",
    "metadata": {},
    "name": "CompanyPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
