/**
 * @generated SignedSource<<84b0355127b9ab271fa5adbc30daf54d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommissionsSummary_partner$data = {
  readonly commissions: {
    readonly accruing: {
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
    } | null | undefined;
    readonly pendingLineCount: number;
  };
  readonly lastPaid: {
    readonly nodes: ReadonlyArray<{
      readonly payoutOn: string;
      readonly total: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
    }>;
  };
  readonly " $fragmentType": "CommissionsSummary_partner";
};
export type CommissionsSummary_partner$key = {
  readonly " $data"?: CommissionsSummary_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionsSummary_partner">;
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
  "name": "CommissionsSummary_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
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
          "name": "accruing",
          "plural": false,
          "selections": (v2/*:: as any*/),
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
              "selections": (v2/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "lastPaid",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "status": [
              "PAID"
            ]
          }
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
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
              "name": "total",
              "plural": false,
              "selections": (v2/*:: as any*/),
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

(node as any).hash = "4f6a744abdd4e1bb3d5d2b0fa98fec47";

export default node;
