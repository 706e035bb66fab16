/**
 * @generated SignedSource<<925daa9989536cba47a3df5144025d7c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientSubscriptions_client$data = {
  readonly mrr: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly mrrInUSD: {
    readonly amount: string;
    readonly currency: string;
  };
  readonly subscriptions: ReadonlyArray<{
    readonly closedOn: string | null | undefined;
    readonly firstSoldOn: string;
    readonly id: string;
    readonly line: {
      readonly name: string;
    };
    readonly mrr: {
      readonly amount: string;
      readonly currency: string;
    };
  }>;
  readonly " $fragmentType": "ClientSubscriptions_client";
};
export type ClientSubscriptions_client$key = {
  readonly " $data"?: ClientSubscriptions_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientSubscriptions_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v1 = [
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
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientSubscriptions_client",
  "selections": [
    {
      "alias": null,
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "openOnly",
          "value": false
        }
      ],
      "concreteType": "ClientSubscription",
      "kind": "LinkedField",
      "name": "subscriptions",
      "plural": true,
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
          "concreteType": "ProductLine",
          "kind": "LinkedField",
          "name": "line",
          "plural": false,
          "selections": [
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
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "mrr",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "firstSoldOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closedOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v2/*:: as any*/),
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "mrr",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v2/*:: as any*/),
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "mrrInUSD",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "1fcdaf336882bf8c8205268b32f108bc";

export default node;
