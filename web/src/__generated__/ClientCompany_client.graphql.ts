/**
 * @generated SignedSource<<7674cfcf1207dd85a4f9757204603bf0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Market = "ESTABLISHED" | "GROWTH";
import { FragmentRefs } from "relay-runtime";
export type ClientCompany_client$data = {
  readonly company: {
    readonly country: string | null | undefined;
    readonly domain: string | null | undefined;
    readonly employees: number | null | undefined;
    readonly founded: number | null | undefined;
    readonly name: string;
    readonly parent: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly sector: string | null | undefined;
  };
  readonly market: Market;
  readonly since: string | null | undefined;
  readonly " $fragmentType": "ClientCompany_client";
};
export type ClientCompany_client$key = {
  readonly " $data"?: ClientCompany_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientCompany_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v1 = [
  (v0/*:: as any*/)
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
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
  "name": "ClientCompany_client",
  "selections": [
    {
      "alias": null,
      "args": (v1/*:: as any*/),
      "kind": "ScalarField",
      "name": "since",
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
        (v0/*:: as any*/)
      ],
      "kind": "ScalarField",
      "name": "market",
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
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "domain",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sector",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "employees",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "founded",
          "storageKey": null
        },
        {
          "alias": null,
          "args": (v1/*:: as any*/),
          "kind": "ScalarField",
          "name": "country",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Company",
          "kind": "LinkedField",
          "name": "parent",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            (v2/*:: as any*/)
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

(node as any).hash = "77c10b5728d2be697272a318fecb7771";

export default node;
