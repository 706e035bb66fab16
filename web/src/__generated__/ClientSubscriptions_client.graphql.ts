/**
 * @generated SignedSource<<608824911840d4a26aac83920d209673>>
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
v1 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v2 = [
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
v3 = [
  (v0/*:: as any*/),
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
      "name": "knownAt"
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
        (v1/*:: as any*/),
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
          "selections": (v2/*:: as any*/),
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
      "args": (v3/*:: as any*/),
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "mrr",
      "plural": true,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v3/*:: as any*/),
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "mrrInUSD",
      "plural": false,
      "selections": (v2/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "88d20375333e02bab0d23fd0ba68385d";

export default node;
