/**
 * @generated SignedSource<<ec8aaa900e18f36e22bb7d97d71a91d5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Market = "ESTABLISHED" | "GROWTH";
import { FragmentRefs } from "relay-runtime";
export type ClientManagedPoints_client$data = {
  readonly id: string;
  readonly managedPoints: ReadonlyArray<{
    readonly divisor: number;
    readonly line: {
      readonly id: string;
      readonly name: string;
    };
    readonly market: Market;
    readonly mrr: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly points: string;
    readonly since: string;
  }>;
  readonly " $fragmentType": "ClientManagedPoints_client";
};
export type ClientManagedPoints_client$key = {
  readonly " $data"?: ClientManagedPoints_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientManagedPoints_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
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
  "name": "ClientManagedPoints_client",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "ManagedLinePoints",
      "kind": "LinkedField",
      "name": "managedPoints",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ProductLine",
          "kind": "LinkedField",
          "name": "line",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
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
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "mrr",
          "plural": false,
          "selections": [
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
          "kind": "ScalarField",
          "name": "market",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "since",
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

(node as any).hash = "0d64cdcc98f50531e5005157d81eeafc";

export default node;
