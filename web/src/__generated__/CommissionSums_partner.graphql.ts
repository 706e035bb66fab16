/**
 * @generated SignedSource<<e9fc018e44202fcf596e5526f291e7c7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PartnerLevel = "PARTNER" | "PROVIDER";
import { FragmentRefs } from "relay-runtime";
export type CommissionSums_partner$data = {
  readonly commissions: {
    readonly accruing: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly carriedOver: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly nextPayout: {
      readonly amount: {
        readonly amount: string;
        readonly currency: string;
      };
      readonly final: boolean;
      readonly on: string;
      readonly statement: {
        readonly id: string;
      };
    } | null | undefined;
    readonly paid: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly payable: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly pending: ReadonlyArray<{
      readonly amount: string;
      readonly currency: string;
    }>;
    readonly pendingLineCount: number;
  };
  readonly level: PartnerLevel;
  readonly " $fragmentType": "CommissionSums_partner";
};
export type CommissionSums_partner$key = {
  readonly " $data"?: CommissionSums_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionSums_partner">;
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
  "name": "CommissionSums_partner",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
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
      "concreteType": "Commissions",
      "kind": "LinkedField",
      "name": "commissions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "paid",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "payable",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "accruing",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "carriedOver",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "pending",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "pendingLineCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CommissionPayout",
          "kind": "LinkedField",
          "name": "nextPayout",
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
              "kind": "ScalarField",
              "name": "final",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "amount",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "CommissionStatement",
              "kind": "LinkedField",
              "name": "statement",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
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
  "type": "Partner",
  "abstractKey": null
};
})();

(node as any).hash = "18ec57c732977b79f8a69f4314c6f875";

export default node;
