/**
 * @generated SignedSource<<f5653ae1d09ac0a12b15388716f80a37>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
import { FragmentRefs } from "relay-runtime";
export type RenewalsSummary_partner$data = {
  readonly summed: {
    readonly summary: {
      readonly all: {
        readonly changeInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly count: number;
        readonly currentInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly resultInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
      };
      readonly byStatus: ReadonlyArray<{
        readonly status: RenewalStatus;
        readonly totals: {
          readonly changeInUSD: {
            readonly amount: string;
            readonly currency: string;
          } | null | undefined;
          readonly count: number;
          readonly currentInUSD: {
            readonly amount: string;
            readonly currency: string;
          } | null | undefined;
          readonly resultInUSD: {
            readonly amount: string;
            readonly currency: string;
          } | null | undefined;
        };
      }>;
      readonly " $fragmentSpreads": FragmentRefs<"RenewalsByTimeLeft_summary">;
    };
  };
  readonly " $fragmentType": "RenewalsSummary_partner";
};
export type RenewalsSummary_partner$key = {
  readonly " $data"?: RenewalsSummary_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalsSummary_partner">;
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
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "count",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Money",
    "kind": "LinkedField",
    "name": "currentInUSD",
    "plural": false,
    "selections": (v0/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Money",
    "kind": "LinkedField",
    "name": "resultInUSD",
    "plural": false,
    "selections": (v0/*:: as any*/),
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Money",
    "kind": "LinkedField",
    "name": "changeInUSD",
    "plural": false,
    "selections": (v0/*:: as any*/),
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
    },
    {
      "kind": "RootArgument",
      "name": "wider"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewalsSummary_partner",
  "selections": [
    {
      "alias": "summed",
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        },
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "wider"
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        },
        {
          "kind": "Variable",
          "name": "knownAt",
          "variableName": "knownAt"
        }
      ],
      "concreteType": "RenewalConnection",
      "kind": "LinkedField",
      "name": "renewals",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "RenewalSummary",
          "kind": "LinkedField",
          "name": "summary",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "RenewalTotals",
              "kind": "LinkedField",
              "name": "all",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "RenewalStatusTotals",
              "kind": "LinkedField",
              "name": "byStatus",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "status",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "RenewalTotals",
                  "kind": "LinkedField",
                  "name": "totals",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "RenewalsByTimeLeft_summary"
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

(node as any).hash = "a13f0c88072f43efb2b72cf825b713ae";

export default node;
