/**
 * @generated SignedSource<<9b530ed462a0b76717d8b8d5ccfce1f9>>
 * @relayHash 8c5d13f565793452bb17e304e4ab793d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2b25d23f18dd0b01a9ecf852a4d2548792e4e8339b5834c637b71534b99b5935

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AuditPageQuery } from './AuditPageQuery.graphql';

const node: PreloadableConcreteRequest<AuditPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "2b25d23f18dd0b01a9ecf852a4d2548792e4e8339b5834c637b71534b99b5935",
    "metadata": {},
    "name": "AuditPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
