/**
 * @generated SignedSource<<c5e5c9558996b65f873882522fa87b0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientAllowances_allowance$data = {
  readonly allowed: number;
  readonly readOn: string;
  readonly remaining: number;
  readonly share: string | null | undefined;
  readonly used: number;
  readonly " $fragmentType": "ClientAllowances_allowance";
};
export type ClientAllowances_allowance$key = {
  readonly " $data"?: ClientAllowances_allowance$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientAllowances_allowance">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientAllowances_allowance",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allowed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "used",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "remaining",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "share",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "readOn",
      "storageKey": null
    }
  ],
  "type": "Allowance",
  "abstractKey": null
};

(node as any).hash = "db8ea3bc7792b34c57759e3a8ad7fb0b";

export default node;
