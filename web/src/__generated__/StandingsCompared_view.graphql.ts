/**
 * @generated SignedSource<<014d3d8752d03236e62e58707d1f44f8>>
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
export type StandingsCompared_view$data = {
  readonly difference: {
    readonly assisted: string;
    readonly managed: string;
    readonly sourced: string;
    readonly total: string;
  };
  readonly standing: {
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
  };
  readonly " $fragmentType": "StandingsCompared_view";
};
export type StandingsCompared_view$key = {
  readonly " $data"?: StandingsCompared_view$data;
  readonly " $fragmentSpreads": FragmentRefs<"StandingsCompared_view">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "met",
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
  (v1/*:: as any*/),
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
      (v1/*:: as any*/)
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StandingsCompared_view",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "TierStanding",
      "kind": "LinkedField",
      "name": "standing",
      "plural": false,
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
          "selections": (v0/*:: as any*/),
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "PointsBalance",
      "kind": "LinkedField",
      "name": "difference",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "EditionView",
  "abstractKey": null
};
})();

(node as any).hash = "2373870f58191b99b666667e9d3bf878";

export default node;
