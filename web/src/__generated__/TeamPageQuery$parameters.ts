/**
 * @generated SignedSource<<00505a96dd6bed1447ff93d8c5c3f6c5>>
 * @relayHash 6e3fb42f9d0f1802f87ec2808ca23d16
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID feff0fa641944f4a24fc044e5228f90aa6edd259a2061a0f20b01b5fca689f2d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TeamPageQuery } from './TeamPageQuery.graphql';

const node: PreloadableConcreteRequest<TeamPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "feff0fa641944f4a24fc044e5228f90aa6edd259a2061a0f20b01b5fca689f2d",
    "metadata": {},
    "name": "TeamPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
