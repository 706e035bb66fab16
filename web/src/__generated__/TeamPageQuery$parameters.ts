/**
 * @generated SignedSource<<6d91154d88fa3fde6704ddab277ab683>>
 * @relayHash ed8f8132b168545537040ba6a2b78963
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4b18b3f90f19f77ab3aa81c8e6f4a6548cb18be2fe009960db2e597a274787a8

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TeamPageQuery } from './TeamPageQuery.graphql';

const node: PreloadableConcreteRequest<TeamPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "4b18b3f90f19f77ab3aa81c8e6f4a6548cb18be2fe009960db2e597a274787a8",
    "metadata": {},
    "name": "TeamPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
