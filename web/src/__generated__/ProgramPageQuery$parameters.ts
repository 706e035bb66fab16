/**
 * @generated SignedSource<<4585345cc05d8d2b3e5ca76a4c3ca07b>>
 * @relayHash 42c355154855939a697ac5f0246d59e1
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bb27ccf3ecb3856f92cedb844d94cfc627cedbc88fa4fd385064d18dcb7ce803

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bb27ccf3ecb3856f92cedb844d94cfc627cedbc88fa4fd385064d18dcb7ce803",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
