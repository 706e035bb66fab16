/**
 * @generated SignedSource<<78973c419e891dd6db1a5678893aedfe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientActions_client$data = {
  readonly company: {
    readonly accountUrl: string | null | undefined;
    readonly crmUrl: string | null | undefined;
    readonly id: string;
  };
  readonly " $fragmentType": "ClientActions_client";
};
export type ClientActions_client$key = {
  readonly " $data"?: ClientActions_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientActions_client">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientActions_client",
  "selections": [
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
          "name": "id",
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

(node as any).hash = "138850fc5cbf58c6561a6ca517253780";

export default node;
