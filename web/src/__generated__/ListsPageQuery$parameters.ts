/**
 * @generated SignedSource<<883d11023ebb37377c8c3975e492f773>>
 * @relayHash 79bbe88ccb9d58fdf6771e26bb87b94b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fc4608d1c0d62dd1bb3084067da62ac1d498fab140e3eeb1e504b4753595b091

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListsPageQuery } from './ListsPageQuery.graphql';

const node: PreloadableConcreteRequest<ListsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fc4608d1c0d62dd1bb3084067da62ac1d498fab140e3eeb1e504b4753595b091",
    "metadata": {},
    "name": "ListsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
