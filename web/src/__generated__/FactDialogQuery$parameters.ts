/**
 * @generated SignedSource<<89efdcd7f228620d0845aa6cee7e604b>>
 * @relayHash 6d300b082052680182976e3552eb6ed4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5982fc40fcdf07b174a462c195a2243c61d2d91c17516b527067360ce291b0af

import { PreloadableConcreteRequest } from 'relay-runtime';
import { FactDialogQuery } from './FactDialogQuery.graphql';

const node: PreloadableConcreteRequest<FactDialogQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5982fc40fcdf07b174a462c195a2243c61d2d91c17516b527067360ce291b0af",
    "metadata": {},
    "name": "FactDialogQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
