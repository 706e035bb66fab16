/**
 * @generated SignedSource<<a886cd51ec5f71349ff5a0f8e59b2d21>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CreditedCause = "CERTIFICATION" | "REVIEW" | "RISE";
export type MeasureUnit = "POINTS" | "RATIO" | "TOOLS" | "YES_NO";
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type ReviewAhead_forecast$data = {
  readonly asOf: string;
  readonly review: {
    readonly bestInWindow: Tier;
    readonly cause: CreditedCause | null | undefined;
    readonly certified: boolean | null | undefined;
    readonly creditedAfter: Tier;
    readonly creditedBefore: Tier;
    readonly held: boolean;
    readonly heldUntil: string | null | undefined;
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
    readonly points: {
      readonly total: string;
    };
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
    readonly window: ReadonlyArray<{
      readonly on: string;
      readonly predicted: boolean;
      readonly tier: Tier;
    }>;
  } | null | undefined;
  readonly " $fragmentType": "ReviewAhead_forecast";
};
export type ReviewAhead_forecast$key = {
  readonly " $data"?: ReviewAhead_forecast$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReviewAhead_forecast">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "tier",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "met",
  "storageKey": null
},
v3 = [
  (v1/*:: as any*/),
  (v2/*:: as any*/),
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
      (v2/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReviewAhead_forecast",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "asOf",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReviewPrediction",
      "kind": "LinkedField",
      "name": "review",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "held",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "heldUntil",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ReviewEvaluation",
          "kind": "LinkedField",
          "name": "window",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "predicted",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "bestInWindow",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "certified",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "creditedBefore",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "creditedAfter",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "cause",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "points",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "total",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "toKeep",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "next",
          "plural": false,
          "selections": (v3/*:: as any*/),
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

(node as any).hash = "451d093292bfb231b60e36986a3c0e28";

export default node;
