/**
 * @generated SignedSource<<8f6f39d50de90968d9cdd5a24e6f2d40>>
 * @relayHash 0fe3642710541db748b036aa1f28c52f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1457ab96c3c35e5d508c5c527779c7bd17f7cac93cb41d8c08fa64ecf0bad3eb

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListsPageQuery } from './ListsPageQuery.graphql';

const node: PreloadableConcreteRequest<ListsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1457ab96c3c35e5d508c5c527779c7bd17f7cac93cb41d8c08fa64ecf0bad3eb",
    "metadata": {},
    "name": "ListsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
