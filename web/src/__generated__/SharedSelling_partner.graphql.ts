/**
 * @generated SignedSource<<2584583af3b4b370252e38172a7ec65d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SharedSelling_partner$data = {
  readonly sharedSelling: {
    readonly created: {
      readonly " $fragmentSpreads": FragmentRefs<"SharedSelling_figure">;
    };
    readonly from: string;
    readonly inFlight: {
      readonly " $fragmentSpreads": FragmentRefs<"SharedSelling_figure">;
    };
    readonly months: ReadonlyArray<{
      readonly created: {
        readonly count: number;
      };
      readonly inFlight: {
        readonly count: number;
      };
      readonly month: string;
      readonly won: {
        readonly count: number;
      };
    }>;
    readonly previousFrom: string;
    readonly previousTo: string;
    readonly to: string;
    readonly won: {
      readonly " $fragmentSpreads": FragmentRefs<"SharedSelling_figure">;
    };
  };
  readonly " $fragmentType": "SharedSelling_partner";
};
export type SharedSelling_partner$key = {
  readonly " $data"?: SharedSelling_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"SharedSelling_partner">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "SharedSelling_figure"
  }
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "count",
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
      "name": "selling"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "SharedSelling_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        },
        {
          "kind": "Variable",
          "name": "range",
          "variableName": "selling"
        }
      ],
      "concreteType": "SharedSelling",
      "kind": "LinkedField",
      "name": "sharedSelling",
      "plural": false,
      "selections": [
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
          "name": "previousFrom",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "previousTo",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DealFigure",
          "kind": "LinkedField",
          "name": "created",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DealFigure",
          "kind": "LinkedField",
          "name": "inFlight",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "DealFigure",
          "kind": "LinkedField",
          "name": "won",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "SharedSellingMonth",
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
              "concreteType": "DealTotals",
              "kind": "LinkedField",
              "name": "created",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "DealTotals",
              "kind": "LinkedField",
              "name": "inFlight",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "DealTotals",
              "kind": "LinkedField",
              "name": "won",
              "plural": false,
              "selections": (v1/*:: as any*/),
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

(node as any).hash = "2faf4bb8a87ae45efd66e666ef148b84";

export default node;
