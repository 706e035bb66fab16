/**
 * @generated SignedSource<<a2b80ff12a352638814fd63a93a1e4a4>>
 * @relayHash 1486bf6961b694e3ebc9877decba7b01
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 48bc84c05f91b3372951671db733119131474fca59c05a05199b40706d0aa46a

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CompanyPageQuery } from './CompanyPageQuery.graphql';

const node: PreloadableConcreteRequest<CompanyPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "48bc84c05f91b3372951671db733119131474fca59c05a05199b40706d0aa46a",
    "metadata": {},
    "name": "CompanyPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
