/**
 * @generated SignedSource<<456aa5f8e6b76c1f9a341e72853da49d>>
 * @relayHash 262287a4275a8bc98a5208be8545523c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cbb9d32fab3ac3ab31751c4bd6869e51ae439b463bf198aa20013b1b2ad86e74

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "cbb9d32fab3ac3ab31751c4bd6869e51ae439b463bf198aa20013b1b2ad86e74",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
