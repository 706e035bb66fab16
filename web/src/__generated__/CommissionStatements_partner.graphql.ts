/**
 * @generated SignedSource<<9f260ac52458ce7a3e50185d16472765>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommissionStatementStatus = "CARRIED_OVER" | "OPEN" | "PAID" | "PAYABLE";
import { FragmentRefs } from "relay-runtime";
export type CommissionStatements_partner$data = {
  readonly all: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly payoutOn: string;
      readonly status: CommissionStatementStatus;
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
    }>;
  };
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
    readonly pendingLineCount: number;
    readonly total: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
  };
  readonly payoutCurrency: string | null | undefined;
  readonly " $fragmentType": "CommissionStatements_partner";
};
export type CommissionStatements_partner$key = {
  readonly " $data"?: CommissionStatements_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionStatements_partner">;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "payoutOn",
  "storageKey": null
},
v5 = [
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
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "total",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "pendingLineCount",
  "storageKey": null
};
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
      "name": "statements"
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
      "alias": "all",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "first",
          "value": 12
        },
        (v1/*:: as any*/)
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
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v6/*:: as any*/)
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
        {
          "kind": "Variable",
          "name": "filter",
          "variableName": "statements"
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        (v1/*:: as any*/)
      ],
      "concreteType": "CommissionStatementConnection",
      "kind": "LinkedField",
      "name": "commissionStatements",
      "plural": false,
      "selections": [
        (v6/*:: as any*/),
        (v7/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "CommissionStatement",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v2/*:: as any*/),
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
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "earned",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "clawback",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "carriedIn",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": null
            },
            (v6/*:: as any*/),
            (v7/*:: as any*/)
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

(node as any).hash = "421a8350870b569421e9de244d290bbc";

export default node;
