/**
 * @generated SignedSource<<c7a236a1d35ac9177fef3575b79b94a0>>
 * @relayHash 68d73ebac30c9a01e2fd455d57c1f0d2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fd401c6cebb43fbb20c7bf56df5f4e87d4b72085d2753d3a38608bcb302d80a6

import { PreloadableConcreteRequest } from 'relay-runtime';
import { CommissionsPageQuery } from './CommissionsPageQuery.graphql';

const node: PreloadableConcreteRequest<CommissionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "fd401c6cebb43fbb20c7bf56df5f4e87d4b72085d2753d3a38608bcb302d80a6",
    "metadata": {},
    "name": "CommissionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
