/**
 * @generated SignedSource<<e060ea02c77802e93a281087ddc30ecd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StatementMonths_statement$data = {
  readonly months: ReadonlyArray<{
    readonly accrued: ReadonlyArray<{
      readonly amount: string;
      readonly currency: string;
    }>;
    readonly converted: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly month: string;
    readonly pendingLineCount: number;
  }>;
  readonly " $fragmentType": "StatementMonths_statement";
};
export type StatementMonths_statement$key = {
  readonly " $data"?: StatementMonths_statement$data;
  readonly " $fragmentSpreads": FragmentRefs<"StatementMonths_statement">;
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
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "StatementMonths_statement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CommissionMonth",
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
          "name": "pendingLineCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "accrued",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "converted",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CommissionStatement",
  "abstractKey": null
};
})();

(node as any).hash = "b858f3fe66627e0fc04b250200c3c385";

export default node;
