/**
 * @generated SignedSource<<7643d35bec96e19bf933c80756a050ad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
import { FragmentRefs } from "relay-runtime";
export type ProgramProgress_partner$data = {
  readonly programProgress: {
    readonly creditedSince: string | null | undefined;
    readonly creditedTier: Tier;
    readonly nextTier: Tier | null | undefined;
    readonly performanceTier: Tier;
    readonly pointsMissing: string | null | undefined;
    readonly pointsNeeded: string | null | undefined;
    readonly retention: {
      readonly customerDollarRetention: string | null | undefined;
    };
    readonly sourcedAmount: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly sourcedAmountUnpriced: ReadonlyArray<{
      readonly amount: string;
      readonly currency: string;
    }>;
    readonly sourcedMrr: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly totalPoints: string;
  };
  readonly " $fragmentType": "ProgramProgress_partner";
};
export type ProgramProgress_partner$key = {
  readonly " $data"?: ProgramProgress_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgramProgress_partner">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "currency",
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
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgramProgress_partner",
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
      "concreteType": "ProgramProgress",
      "kind": "LinkedField",
      "name": "programProgress",
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
          "name": "creditedSince",
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
          "kind": "ScalarField",
          "name": "totalPoints",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "nextTier",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pointsNeeded",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pointsMissing",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "sourcedMrr",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "sourcedAmount",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "sourcedAmountUnpriced",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Retention",
          "kind": "LinkedField",
          "name": "retention",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "customerDollarRetention",
              "storageKey": null
            }
          ],
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

(node as any).hash = "6267cbd9684bd6ddb8c1248d59f5d5e1";

export default node;
