/**
 * @generated SignedSource<<bea098d1eba57d89a748ab3c4ca8f7b0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type ProgressOverTime_partner$data = {
  readonly pointsOverTime: ReadonlyArray<{
    readonly month: string;
    readonly points: {
      readonly managed: string;
      readonly sold: string;
      readonly total: string;
    };
    readonly projected: boolean;
  }>;
  readonly standing: {
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
  };
  readonly " $fragmentType": "ProgressOverTime_partner";
};
export type ProgressOverTime_partner$key = {
  readonly " $data"?: ProgressOverTime_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgressOverTime_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v1 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
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
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "from"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    },
    {
      "kind": "RootArgument",
      "name": "to"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgressOverTime_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "from",
          "variableName": "from"
        },
        (v1/*:: as any*/),
        {
          "kind": "Variable",
          "name": "to",
          "variableName": "to"
        }
      ],
      "concreteType": "PointsMonth",
      "kind": "LinkedField",
      "name": "pointsOverTime",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "month",
          "storageKey": null
        },
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
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "points",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "sold",
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
      "args": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "concreteType": "TierStanding",
      "kind": "LinkedField",
      "name": "standing",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "next",
          "plural": false,
          "selections": (v2/*:: as any*/),
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};
})();

(node as any).hash = "ab4beea064367447172a3937afe402b6";

export default node;
