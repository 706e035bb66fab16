/**
 * @generated SignedSource<<a6538e2d0bf5a67f45d96a70ca1c93e7>>
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
export type Levers_forecast$data = {
  readonly review: {
    readonly next: {
      readonly conditions: ReadonlyArray<{
        readonly above: boolean;
        readonly have: string | null | undefined;
        readonly measure: TierMeasure;
        readonly met: boolean;
        readonly missing: string;
        readonly need: string;
        readonly unit: MeasureUnit;
      }>;
      readonly met: boolean;
      readonly tier: Tier;
    } | null | undefined;
    readonly on: string;
    readonly toKeep: {
      readonly conditions: ReadonlyArray<{
        readonly above: boolean;
        readonly have: string | null | undefined;
        readonly measure: TierMeasure;
        readonly met: boolean;
        readonly missing: string;
        readonly need: string;
        readonly unit: MeasureUnit;
      }>;
      readonly met: boolean;
      readonly tier: Tier;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "Levers_forecast";
};
export type Levers_forecast$key = {
  readonly " $data"?: Levers_forecast$data;
  readonly " $fragmentSpreads": FragmentRefs<"Levers_forecast">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "met",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "tier",
    "storageKey": null
  },
  (v0/*:: as any*/),
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
        "name": "above",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "have",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "missing",
        "storageKey": null
      },
      (v0/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Levers_forecast",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ReviewPrediction",
      "kind": "LinkedField",
      "name": "review",
      "plural": false,
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
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "toKeep",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "next",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Forecast",
  "abstractKey": null
};
})();

(node as any).hash = "f404c20d4f3e3606394bff5b0b2a255b";

export default node;
