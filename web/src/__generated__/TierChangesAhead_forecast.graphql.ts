/**
 * @generated SignedSource<<bc851450fb605f3144a675174f2a8665>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CreditedCause = "CERTIFICATION" | "REVIEW" | "RISE";
export type ForecastChangeKind = "CREDITED" | "PERFORMANCE";
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
import { FragmentRefs } from "relay-runtime";
export type TierChangesAhead_forecast$data = {
  readonly changes: ReadonlyArray<{
    readonly cause: CreditedCause | null | undefined;
    readonly from: Tier;
    readonly kind: ForecastChangeKind;
    readonly on: string;
    readonly to: Tier;
  }>;
  readonly " $fragmentType": "TierChangesAhead_forecast";
};
export type TierChangesAhead_forecast$key = {
  readonly " $data"?: TierChangesAhead_forecast$data;
  readonly " $fragmentSpreads": FragmentRefs<"TierChangesAhead_forecast">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TierChangesAhead_forecast",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ForecastChange",
      "kind": "LinkedField",
      "name": "changes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "on",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "to",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "cause",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Forecast",
  "abstractKey": null
};

(node as any).hash = "d4603e21e004e8971c270b982b1b510e";

export default node;
