/**
 * @generated SignedSource<<65fb54839712db94aec666ade73a6be1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MeasureUnit = "POINTS" | "RATIO" | "TOOLS" | "YES_NO";
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type TierProgressChart_aim$data = {
  readonly conditions: ReadonlyArray<{
    readonly measure: TierMeasure;
    readonly met: boolean;
    readonly missing: string;
    readonly need: string;
    readonly unit: MeasureUnit;
  }>;
  readonly tier: Tier;
  readonly " $fragmentType": "TierProgressChart_aim";
};
export type TierProgressChart_aim$key = {
  readonly " $data"?: TierProgressChart_aim$data;
  readonly " $fragmentSpreads": FragmentRefs<"TierProgressChart_aim">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TierProgressChart_aim",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "tier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "TierConditionResult",
      "kind": "LinkedField",
      "name": "conditions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "measure",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unit",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "need",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "missing",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "met",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "TierResult",
  "abstractKey": null
};

(node as any).hash = "77770a41a37e2c81f046d3a2c52c5548";

export default node;
