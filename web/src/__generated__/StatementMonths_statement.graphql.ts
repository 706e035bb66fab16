/**
 * @generated SignedSource<<cd07e7e37ef22e70c831ea6fe648e983>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StatementMonths_statement$data = {
  readonly id: string;
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
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
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

(node as any).hash = "0929ad34074823a51d141f4507809353";

export default node;
