/**
 * @generated SignedSource<<d75a9df95834a8b6238488329d582f3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type ForecastMonths_forecast$data = {
  readonly asOf: string;
  readonly months: ReadonlyArray<{
    readonly month: string;
    readonly on: string;
    readonly points: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
  }>;
  readonly movements: ReadonlyArray<{
    readonly month: string;
    readonly movements: {
      readonly net: string;
      readonly sold: {
        readonly expiredOrChurned: string;
      };
    };
    readonly on: string;
    readonly projected: boolean;
  }>;
  readonly review: {
    readonly next: {
      readonly conditions: ReadonlyArray<{
        readonly measure: TierMeasure;
        readonly need: string;
      }>;
      readonly tier: Tier;
    } | null | undefined;
    readonly toKeep: {
      readonly conditions: ReadonlyArray<{
        readonly measure: TierMeasure;
        readonly need: string;
      }>;
      readonly tier: Tier;
    } | null | undefined;
  } | null | undefined;
  readonly until: string;
  readonly " $fragmentType": "ForecastMonths_forecast";
};
export type ForecastMonths_forecast$key = {
  readonly " $data"?: ForecastMonths_forecast$data;
  readonly " $fragmentSpreads": FragmentRefs<"ForecastMonths_forecast">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "month",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v2 = [
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
        "name": "need",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ForecastMonths_forecast",
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
      "kind": "ScalarField",
      "name": "until",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ForecastMonth",
      "kind": "LinkedField",
      "name": "months",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
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
              "name": "sourced",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "assisted",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "managed",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "total",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PointsMonth",
      "kind": "LinkedField",
      "name": "movements",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "projected",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsMovements",
          "kind": "LinkedField",
          "name": "movements",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SoldMovements",
              "kind": "LinkedField",
              "name": "sold",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "expiredOrChurned",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "net",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
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
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "toKeep",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "next",
          "plural": false,
          "selections": (v2/*:: as any*/),
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

(node as any).hash = "940c4d890e905442ec284c7c37e357c6";

export default node;
