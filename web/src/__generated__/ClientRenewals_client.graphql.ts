/**
 * @generated SignedSource<<8c547de942e7f1cbe3baf173f60fa7f0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientRenewals_client$data = {
  readonly renewals: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"ClientRenewal_renewal">;
  }>;
  readonly " $fragmentType": "ClientRenewals_client";
};
export type ClientRenewals_client$key = {
  readonly " $data"?: ClientRenewals_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientRenewals_client">;
};

const node: ReaderFragment = {
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
  "name": "ClientRenewals_client",
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
        }
      ],
      "concreteType": "Renewal",
      "kind": "LinkedField",
      "name": "renewals",
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
          "args": null,
          "kind": "FragmentSpread",
          "name": "ClientRenewal_renewal"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};

(node as any).hash = "7a6bc4186a36c7810c589edac11115cb";

export default node;
