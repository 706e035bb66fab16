/**
 * @generated SignedSource<<b270fa885fda53ee48d8bacfd33e1ecd>>
 * @relayHash b9077eebdf3456201182e9a4acef13bf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 271fec7cfcd1e1f4b2c16be16f62c563b12085419d4adb136c61377567223caa

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommissionsPageQuery } from './CommissionsPageQuery.graphql';

const node: PreloadableConcreteRequest<CommissionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "271fec7cfcd1e1f4b2c16be16f62c563b12085419d4adb136c61377567223caa",
    "metadata": {},
    "name": "CommissionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
