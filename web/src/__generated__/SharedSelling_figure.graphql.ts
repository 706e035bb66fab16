/**
 * @generated SignedSource<<db006f8eaa46868325b9554e9f8981b7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SharedSelling_figure$data = {
  readonly change: number;
  readonly changeInUSD: {
    readonly amount: string;
    readonly currency: string;
  };
  readonly totals: {
    readonly amountInUSD: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly count: number;
    readonly unpriced: ReadonlyArray<{
      readonly amount: string;
      readonly currency: string;
    }>;
    readonly withoutAmount: number;
  };
  readonly " $fragmentType": "SharedSelling_figure";
};
export type SharedSelling_figure$key = {
  readonly " $data"?: SharedSelling_figure$data;
  readonly " $fragmentSpreads": FragmentRefs<"SharedSelling_figure">;
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
  "name": "SharedSelling_figure",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "change",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DealTotals",
      "kind": "LinkedField",
      "name": "totals",
      "plural": false,
      "selections": [
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
          "name": "amountInUSD",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "unpriced",
          "plural": true,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "withoutAmount",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "DealFigure",
  "abstractKey": null
};
})();

(node as any).hash = "a33e7a1c17fec6126e7425de92f468a3";

export default node;
