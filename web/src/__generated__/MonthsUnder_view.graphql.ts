/**
 * @generated SignedSource<<59e4e028a0731d39c29cf2a418c86633>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type MonthsUnder_view$data = {
  readonly asOf: string;
  readonly months: ReadonlyArray<{
    readonly kept: {
      readonly total: string;
    };
    readonly month: string;
    readonly points: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
    readonly projected: boolean;
  }>;
  readonly standing: {
    readonly tiers: ReadonlyArray<{
      readonly conditions: ReadonlyArray<{
        readonly measure: TierMeasure;
        readonly need: string;
      }>;
      readonly tier: Tier;
    }>;
  };
  readonly " $fragmentType": "MonthsUnder_view";
};
export type MonthsUnder_view$key = {
  readonly " $data"?: MonthsUnder_view$data;
  readonly " $fragmentSpreads": FragmentRefs<"MonthsUnder_view">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MonthsUnder_view",
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
      "concreteType": "EditionViewMonth",
      "kind": "LinkedField",
      "name": "months",
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "kept",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
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
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "tiers",
          "plural": true,
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
                  "name": "need",
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "EditionView",
  "abstractKey": null
};
})();

(node as any).hash = "a4c6f1d028a446c3d6814f4352d174c8";

export default node;
