/**
 * @generated SignedSource<<35b0ec9fa7d0380b3342a21183bc0b53>>
 * @relayHash c4bf06525477ce48e56e95ea295cb13b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ccea792e5c632590b3f98fc813278b0952f77c397392cffa045bca0bb845309d

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ReportPageQuery } from './ReportPageQuery.graphql';

const node: PreloadableConcreteRequest<ReportPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "ccea792e5c632590b3f98fc813278b0952f77c397392cffa045bca0bb845309d",
    "metadata": {},
    "name": "ReportPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
