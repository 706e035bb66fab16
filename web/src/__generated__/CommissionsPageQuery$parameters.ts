/**
 * @generated SignedSource<<e1a3e08be65030fbf1746b46ef92a44d>>
 * @relayHash 27c036be00ac494ef1ec15e059e7ef06
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1ff83fa18c85ec80e9f9414f27365d0826e8cf2630b5340457bd99896faef6dd

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommissionsPageQuery } from './CommissionsPageQuery.graphql';

const node: PreloadableConcreteRequest<CommissionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "1ff83fa18c85ec80e9f9414f27365d0826e8cf2630b5340457bd99896faef6dd",
    "metadata": {},
    "name": "CommissionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
