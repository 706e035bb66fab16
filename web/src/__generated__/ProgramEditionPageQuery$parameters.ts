/**
 * @generated SignedSource<<24bd581938cbc044cfc57ef77e38e07e>>
 * @relayHash d3a508008c28f8bdb8d47d18a6cbb415
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bba2be79d9c8f89fddb5a7d17666b4171e8a336b24f54660840899e2953e5b18

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionPageQuery } from './ProgramEditionPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "bba2be79d9c8f89fddb5a7d17666b4171e8a336b24f54660840899e2953e5b18",
    "metadata": {},
    "name": "ProgramEditionPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
