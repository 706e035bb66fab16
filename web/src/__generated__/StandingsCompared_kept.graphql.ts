/**
 * @generated SignedSource<<c1f5ce8cfa5afa8e0a84056d69380862>>
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
export type StandingsCompared_kept$data = {
  readonly creditedTier: Tier;
  readonly edition: {
    readonly from: string;
  };
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
  readonly performanceTier: Tier;
  readonly points: {
    readonly assisted: string;
    readonly managed: string;
    readonly sourced: string;
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
  readonly " $fragmentType": "StandingsCompared_kept";
};
export type StandingsCompared_kept$key = {
  readonly " $data"?: StandingsCompared_kept$data;
  readonly " $fragmentSpreads": FragmentRefs<"StandingsCompared_kept">;
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
  "name": "StandingsCompared_kept",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "creditedTier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "performanceTier",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Edition",
      "kind": "LinkedField",
      "name": "edition",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "from",
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
  "type": "TierStanding",
  "abstractKey": null
};
})();

(node as any).hash = "faa81e7a8579d39164fae69c86aa1164";

export default node;
