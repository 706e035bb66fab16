/**
 * @generated SignedSource<<e52f84a8ee0e16319b70ffd78972e3cf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
import { FragmentRefs } from "relay-runtime";
export type ClientActions_client$data = {
  readonly company: {
    readonly accountUrl: string | null | undefined;
    readonly crmUrl: string | null | undefined;
    readonly id: string;
    readonly name: string;
  };
  readonly endedOn: string | null | undefined;
  readonly id: string;
  readonly relationship: Relationship;
  readonly " $fragmentType": "ClientActions_client";
};
export type ClientActions_client$key = {
  readonly " $data"?: ClientActions_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientActions_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
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
  "name": "ClientActions_client",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "relationship",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v1/*:: as any*/),
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
        (v0/*:: as any*/),
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
          "name": "crmUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "accountUrl",
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

(node as any).hash = "15c55666c1810cbb180fcfba8a7b0037";

export default node;
