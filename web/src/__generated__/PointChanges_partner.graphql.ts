/**
 * @generated SignedSource<<75ebeb3fcf8c8dbdeadece1b3d957d39>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PointChanges_partner$data = {
  readonly pointChanges: {
    readonly adjusted: {
      readonly points: string;
      readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
    };
    readonly closing: {
      readonly total: string;
    };
    readonly from: string;
    readonly lostManaged: {
      readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
    };
    readonly lostSold: {
      readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
    };
    readonly net: string;
    readonly newManaged: {
      readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
    };
    readonly newSold: {
      readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
    };
    readonly opening: {
      readonly total: string;
    };
    readonly to: string;
  };
  readonly " $fragmentType": "PointChanges_partner";
};
export type PointChanges_partner$key = {
  readonly " $data"?: PointChanges_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PointChanges_partner">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "total",
    "storageKey": null
  }
],
v1 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "PointChanges_change"
},
v2 = [
  (v1/*:: as any*/)
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "changes"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PointChanges_partner",
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
          "name": "knownAt",
          "variableName": "knownAt"
        },
        {
          "kind": "Variable",
          "name": "range",
          "variableName": "changes"
        }
      ],
      "concreteType": "PointChanges",
      "kind": "LinkedField",
      "name": "pointChanges",
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
          "name": "net",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "opening",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "closing",
          "plural": false,
          "selections": (v0/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointChange",
          "kind": "LinkedField",
          "name": "newSold",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointChange",
          "kind": "LinkedField",
          "name": "lostSold",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointChange",
          "kind": "LinkedField",
          "name": "newManaged",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointChange",
          "kind": "LinkedField",
          "name": "lostManaged",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointChange",
          "kind": "LinkedField",
          "name": "adjusted",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "points",
              "storageKey": null
            },
            (v1/*:: as any*/)
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

(node as any).hash = "538831985febcf0afbbecca8401e117f";

export default node;
