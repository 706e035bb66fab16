/**
 * @generated SignedSource<<029339a91bcb2077b44af0301e72e416>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommissionStatementStatus = "CARRIED_OVER" | "OPEN" | "PAID" | "PAYABLE";
import { FragmentRefs } from "relay-runtime";
export type CommissionStatements_partner$data = {
  readonly commissionStatements: {
    readonly nodes: ReadonlyArray<{
      readonly carriedIn: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly clawback: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly earned: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly from: string;
      readonly id: string;
      readonly payoutOn: string;
      readonly pendingLineCount: number;
      readonly status: CommissionStatementStatus;
      readonly to: string;
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
    }>;
  };
  readonly payoutCurrency: string | null | undefined;
  readonly " $fragmentType": "CommissionStatements_partner";
};
export type CommissionStatements_partner$key = {
  readonly " $data"?: CommissionStatements_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionStatements_partner">;
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
  "name": "CommissionStatements_partner",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "payoutCurrency",
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
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        {
          "kind": "Variable",
          "name": "knownAt",
          "variableName": "knownAt"
        }
      ],
      "concreteType": "CommissionStatementConnection",
      "kind": "LinkedField",
      "name": "commissionStatements",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CommissionStatement",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "from",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "to",
              "storageKey": null
            },
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
              "kind": "ScalarField",
              "name": "payoutOn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "earned",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "clawback",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "carriedIn",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "total",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "pendingLineCount",
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

(node as any).hash = "c465769ab34f2ae913759546c903bf91";

export default node;
