/**
 * @generated SignedSource<<93cc004286e8e5b6c165854342c1f485>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
import { FragmentRefs } from "relay-runtime";
export type ClientHeader_client$data = {
  readonly company: {
    readonly domain: string | null | undefined;
    readonly name: string;
  };
  readonly endedOn: string | null | undefined;
  readonly relationship: Relationship;
  readonly " $fragmentSpreads": FragmentRefs<"ClientActions_client">;
  readonly " $fragmentType": "ClientHeader_client";
};
export type ClientHeader_client$key = {
  readonly " $data"?: ClientHeader_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientHeader_client">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  "name": "ClientHeader_client",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "relationship",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "endedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Company",
      "kind": "LinkedField",
      "name": "company",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "domain",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ClientActions_client"
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "c60002f0b0403f4b3a8aa58246ca734f";

export default node;
