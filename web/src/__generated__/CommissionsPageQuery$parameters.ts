/**
 * @generated SignedSource<<f9d4306dba9f4281140a0556496a16a3>>
 * @relayHash 18d49d2fc348467e7f56d9d9f7173e50
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e61f6c3c0f69c0298e1d995976afe13d1e913297de666a821f808155542d54d7

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommissionsPageQuery } from './CommissionsPageQuery.graphql';

const node: PreloadableConcreteRequest<CommissionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e61f6c3c0f69c0298e1d995976afe13d1e913297de666a821f808155542d54d7",
    "metadata": {},
    "name": "CommissionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
