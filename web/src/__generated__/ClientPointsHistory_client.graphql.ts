/**
 * @generated SignedSource<<76f08ebea641406d11cca10db2ee4ea9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientPointsHistory_client$data = {
  readonly id: string;
  readonly pointsOverTime: ReadonlyArray<{
    readonly month: string;
    readonly movements: {
      readonly managed: {
        readonly gained: string;
        readonly lost: string;
      };
      readonly sold: {
        readonly gained: string;
        readonly lost: string;
      };
    };
    readonly on: string;
    readonly points: {
      readonly assisted: string;
      readonly managed: string;
      readonly sourced: string;
      readonly total: string;
    };
    readonly projected: boolean;
  }>;
  readonly " $fragmentType": "ClientPointsHistory_client";
};
export type ClientPointsHistory_client$key = {
  readonly " $data"?: ClientPointsHistory_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientPointsHistory_client">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "gained",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "lost",
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
  "name": "ClientPointsHistory_client",
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
        }
      ],
      "concreteType": "PointsMonth",
      "kind": "LinkedField",
      "name": "pointsOverTime",
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
          "name": "on",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "projected",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "points",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "sourced",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "assisted",
              "storageKey": null
            },
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
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsMovements",
          "kind": "LinkedField",
          "name": "movements",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SoldMovements",
              "kind": "LinkedField",
              "name": "sold",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "ManagedMovements",
              "kind": "LinkedField",
              "name": "managed",
              "plural": false,
              "selections": (v0/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "f2b0d17a82b212bf25c35cd526c67d13";

export default node;
