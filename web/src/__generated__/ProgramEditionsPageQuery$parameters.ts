/**
 * @generated SignedSource<<85a47c7c94f50053a4b501cb157e82b4>>
 * @relayHash 4a0c035cb950ca398e02d8b2f08e7f15
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 75e2393950d34211c615316d2722310622471f4c779152b5fec1a90bc04e1341

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionsPageQuery } from './ProgramEditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "75e2393950d34211c615316d2722310622471f4c779152b5fec1a90bc04e1341",
    "metadata": {},
    "name": "ProgramEditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
