/**
 * @generated SignedSource<<0b29a4a387f7d08f28fff80fe16e8ba4>>
 * @relayHash f7b5c52da561c36ef79dd54d76625502
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0239b1b7881bdff3fbbcdf5e77b6cc0dd888a01b672665269a498e8ba0b7ce91

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListsPageQuery } from './ListsPageQuery.graphql';

const node: PreloadableConcreteRequest<ListsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "0239b1b7881bdff3fbbcdf5e77b6cc0dd888a01b672665269a498e8ba0b7ce91",
    "metadata": {},
    "name": "ListsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
