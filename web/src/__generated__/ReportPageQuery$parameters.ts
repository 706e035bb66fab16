/**
 * @generated SignedSource<<a87d6e65ad54ebf49cb05d6c4b578460>>
 * @relayHash 86b3ff9f61d5ca2e6289f09dcd36ecef
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6ca320bcbd0aebc1867aaca731b2edfde8e7fc0b2b403eb1f1f41e19b1595208

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReportPageQuery } from './ReportPageQuery.graphql';

const node: PreloadableConcreteRequest<ReportPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6ca320bcbd0aebc1867aaca731b2edfde8e7fc0b2b403eb1f1f41e19b1595208",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
