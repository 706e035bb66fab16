/**
 * @generated SignedSource<<541c6da308f60e04621ad918b4a239b5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PointsByMarket_partner$data = {
  readonly established: {
    readonly sum: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
    readonly unassigned: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
  };
  readonly growth: {
    readonly sum: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
  };
  readonly standing: {
    readonly points: {
      readonly assisted: string;
      readonly sold: string;
      readonly sourced: string;
    };
  };
  readonly " $fragmentType": "PointsByMarket_partner";
};
export type PointsByMarket_partner$key = {
  readonly " $data"?: PointsByMarket_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PointsByMarket_partner">;
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
  "name": "sourced",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "assisted",
  "storageKey": null
},
v4 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v5 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "managed",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "total",
    "storageKey": null
  }
],
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "PointsBalance",
  "kind": "LinkedField",
  "name": "sum",
  "plural": false,
  "selections": (v5/*:: as any*/),
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
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PointsByMarket_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "concreteType": "TierStanding",
      "kind": "LinkedField",
      "name": "standing",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "points",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "sold",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "established",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "market": "ESTABLISHED"
          }
        },
        (v4/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "concreteType": "PointsBreakdownConnection",
      "kind": "LinkedField",
      "name": "pointsBreakdown",
      "plural": false,
      "selections": [
        (v6/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "unassigned",
          "plural": false,
          "selections": (v5/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "growth",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "market": "GROWTH"
          }
        },
        (v4/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "concreteType": "PointsBreakdownConnection",
      "kind": "LinkedField",
      "name": "pointsBreakdown",
      "plural": false,
      "selections": [
        (v6/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};
})();

(node as any).hash = "abf40690c8c7579b074a5a3294f85e8f";

export default node;
