/**
 * @generated SignedSource<<757c809db1fcdd952659aff1039f5e37>>
 * @relayHash 47de6073409b4b494756bea1494d8ff4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3c95c2face685c3c1802ee62c9090a9ed730342a9a0a5a54b7c3e06919392a52

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3c95c2face685c3c1802ee62c9090a9ed730342a9a0a5a54b7c3e06919392a52",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
