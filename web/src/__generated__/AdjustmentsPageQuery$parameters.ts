/**
 * @generated SignedSource<<81a0c17fe26efb6148e7809592afa851>>
 * @relayHash 4f86392620ac33eaa1b2695a83098203
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 240e9e880c92f96e328068bf0faeceeee5f03f0d0885648a604596b8498a1a38

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdjustmentsPageQuery } from './AdjustmentsPageQuery.graphql';

const node: PreloadableConcreteRequest<AdjustmentsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "240e9e880c92f96e328068bf0faeceeee5f03f0d0885648a604596b8498a1a38",
    "metadata": {},
    "name": "AdjustmentsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
