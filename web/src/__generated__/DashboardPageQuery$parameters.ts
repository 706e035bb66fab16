/**
 * @generated SignedSource<<5e99e1ed7db0d3a53bb5d4ae7ba043f2>>
 * @relayHash 6f17a596633319fc7b226d3167fd6600
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d627fda6dc34ff97e66ab62f14761023871f89164268a7a251e2056fecd409fe

import { PreloadableConcreteRequest } from 'relay-runtime';
import { DashboardPageQuery } from './DashboardPageQuery.graphql';

const node: PreloadableConcreteRequest<DashboardPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d627fda6dc34ff97e66ab62f14761023871f89164268a7a251e2056fecd409fe",
    "metadata": {},
    "name": "DashboardPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
