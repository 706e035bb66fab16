/**
 * @generated SignedSource<<bc132ceebfafedd2b37b8ad9a03f5c5c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
import { FragmentRefs } from "relay-runtime";
export type TierProgressChart_partner$data = {
  readonly standing: {
    readonly creditedTier: Tier;
    readonly next: {
      readonly " $fragmentSpreads": FragmentRefs<"TierProgressChart_aim">;
    } | null | undefined;
    readonly points: {
      readonly assisted: string;
      readonly managed: string;
      readonly sold: string;
      readonly sourced: string;
      readonly total: string;
    };
    readonly toKeep: {
      readonly " $fragmentSpreads": FragmentRefs<"TierProgressChart_aim">;
    } | null | undefined;
  };
  readonly " $fragmentType": "TierProgressChart_partner";
};
export type TierProgressChart_partner$key = {
  readonly " $data"?: TierProgressChart_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"TierProgressChart_partner">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "TierProgressChart_aim"
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
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "TierProgressChart_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        },
        {
          "kind": "Variable",
          "name": "knownAt",
          "variableName": "knownAt"
        }
      ],
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "next",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TierResult",
          "kind": "LinkedField",
          "name": "toKeep",
          "plural": false,
          "selections": (v0/*:: as any*/),
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

(node as any).hash = "3693b02aecff50975f49bd4ef21297a1";

export default node;
