/**
 * @generated SignedSource<<bb01b772bb32e9164754b12e960b6422>>
 * @relayHash d2f163894ffdea0ede9acf8419b094ca
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a2e0b1f18c68f7a2ee73355fcb7d5c54a27bd87a5bcfddc41bae75115c7480f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionsPageQuery } from './ProgramEditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8a2e0b1f18c68f7a2ee73355fcb7d5c54a27bd87a5bcfddc41bae75115c7480f",
    "metadata": {},
    "name": "ProgramEditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
