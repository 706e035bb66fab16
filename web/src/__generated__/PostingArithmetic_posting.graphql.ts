/**
 * @generated SignedSource<<6c3c538c07a7bab566d46a38d9f30a01>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PostingArithmetic_posting$data = {
  readonly explanation: {
    readonly after: string;
    readonly amount: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly before: string;
    readonly divisor: number | null | undefined;
    readonly multiplier: {
      readonly decimal: string;
      readonly denominator: string;
      readonly numerator: string;
    } | null | undefined;
    readonly quotient: {
      readonly decimal: string;
      readonly denominator: string;
      readonly numerator: string;
    } | null | undefined;
    readonly rate: string | null | undefined;
    readonly unit: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
  };
  readonly points: string;
  readonly reverses: {
    readonly id: string;
  } | null | undefined;
  readonly " $fragmentType": "PostingArithmetic_posting";
};
export type PostingArithmetic_posting$key = {
  readonly " $data"?: PostingArithmetic_posting$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostingArithmetic_posting">;
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
    "name": "numerator",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "denominator",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "decimal",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostingArithmetic_posting",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "points",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Posting",
      "kind": "LinkedField",
      "name": "reverses",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Explanation",
      "kind": "LinkedField",
      "name": "explanation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "amount",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "unit",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "rate",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Fraction",
          "kind": "LinkedField",
          "name": "multiplier",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "divisor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Fraction",
          "kind": "LinkedField",
          "name": "quotient",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "before",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "after",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Posting",
  "abstractKey": null
};
})();

(node as any).hash = "05950d774c6e61295d3b2425e048e1dd";

export default node;
