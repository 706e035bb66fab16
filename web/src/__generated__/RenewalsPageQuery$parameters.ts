/**
 * @generated SignedSource<<bdee3326ffbf820b6089db4842606519>>
 * @relayHash f876a84ad80c2e99aea3104c528ca7e6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6b5e3427d62f2da9ebaa48c551895db01faa7de86ba089a7f4080e208f903fbd

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "6b5e3427d62f2da9ebaa48c551895db01faa7de86ba089a7f4080e208f903fbd",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
