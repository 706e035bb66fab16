/**
 * @generated SignedSource<<8268fada7c4ff12c2c6e1dfa4c8ef9df>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type useRenewalsFoot_partner$data = {
  readonly filtered: {
    readonly summary: {
      readonly all: {
        readonly changeInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly currentInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
        readonly resultInUSD: {
          readonly amount: string;
          readonly currency: string;
        } | null | undefined;
      };
    };
  };
  readonly " $fragmentType": "useRenewalsFoot_partner";
};
export type useRenewalsFoot_partner$key = {
  readonly " $data"?: useRenewalsFoot_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"useRenewalsFoot_partner">;
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
      "name": "filter"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "useRenewalsFoot_partner",
  "selections": [
    {
      "alias": "filtered",
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        },
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "filter"
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
              "selections": [
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

(node as any).hash = "9cfe32a4785f8f577867f228941c350a";

export default node;
