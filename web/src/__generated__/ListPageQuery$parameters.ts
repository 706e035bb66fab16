/**
 * @generated SignedSource<<3d05f86767c2601b6a0e234ef933349d>>
 * @relayHash 114ca658c7985853504c14bd77d54acf
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b0941f9a81d133e44cd324a449e6b5919d7176db8c417ecb17cc5f640f09b780

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListPageQuery } from './ListPageQuery.graphql';

const node: PreloadableConcreteRequest<ListPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "b0941f9a81d133e44cd324a449e6b5919d7176db8c417ecb17cc5f640f09b780",
    "metadata": {},
    "name": "ListPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
