/**
 * @generated SignedSource<<2e767080f59bfd84cac1f9401542a60d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type StatementSums_statement$data = {
  readonly accrued: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly carriedIn: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly carriedOut: {
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
  readonly id: string;
  readonly pending: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly pendingLineCount: number;
  readonly total: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly " $fragmentType": "StatementSums_statement";
};
export type StatementSums_statement$key = {
  readonly " $data"?: StatementSums_statement$data;
  readonly " $fragmentSpreads": FragmentRefs<"StatementSums_statement">;
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
  "name": "StatementSums_statement",
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
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "carriedOut",
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
    }
  ],
  "type": "CommissionStatement",
  "abstractKey": null
};
})();

(node as any).hash = "7c168ffa986aaba48062a8a221edfdd6";

export default node;
