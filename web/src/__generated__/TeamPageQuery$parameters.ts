/**
 * @generated SignedSource<<1cf49612a2d91833929131a0548d9869>>
 * @relayHash eca6647286248330423e3bfa44feee37
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 58c889de8e118d594346adbfd069b8c01c018613bbb8aee3ea7137776870de62

import { PreloadableConcreteRequest } from 'relay-runtime';
import { TeamPageQuery } from './TeamPageQuery.graphql';

const node: PreloadableConcreteRequest<TeamPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "58c889de8e118d594346adbfd069b8c01c018613bbb8aee3ea7137776870de62",
    "metadata": {},
    "name": "TeamPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
