/**
 * @generated SignedSource<<2f40677547fcd1f8b2e549b9a5fb24ce>>
 * @relayHash a09d92c2e1ef4dfa24bfde443bc82a51
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e2530b641a3e0ca4ddc141413db60322111e29777d14341b60aeee8f15396080

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdjustmentsPageQuery } from './AdjustmentsPageQuery.graphql';

const node: PreloadableConcreteRequest<AdjustmentsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "e2530b641a3e0ca4ddc141413db60322111e29777d14341b60aeee8f15396080",
    "metadata": {},
    "name": "AdjustmentsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
