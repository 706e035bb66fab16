/**
 * @generated SignedSource<<7c439fcbc46b4a7859eb3b091f40a703>>
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
  readonly owing: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly running: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
    }>;
  };
  readonly " $fragmentType": "CommissionSums_partner";
};
export type CommissionSums_partner$key = {
  readonly " $data"?: CommissionSums_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionSums_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v2 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  }
],
v4 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "CommissionStatement",
    "kind": "LinkedField",
    "name": "nodes",
    "plural": true,
    "selections": (v3/*:: as any*/),
    "storageKey": null
  }
],
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
      "alias": "running",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "status": [
              "OPEN"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "CommissionStatementConnection",
      "kind": "LinkedField",
      "name": "commissionStatements",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "owing",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "status": [
              "CARRIED_OVER"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "CommissionStatementConnection",
      "kind": "LinkedField",
      "name": "commissionStatements",
      "plural": false,
      "selections": (v4/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/),
        (v2/*:: as any*/)
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
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "payable",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "accruing",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "carriedOver",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "pending",
          "plural": true,
          "selections": (v5/*:: as any*/),
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
              "selections": (v5/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "CommissionStatement",
              "kind": "LinkedField",
              "name": "statement",
              "plural": false,
              "selections": (v3/*:: as any*/),
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

(node as any).hash = "e72ed4fc4ad0b5a743c1881a5d4d773b";

export default node;
