/**
 * @generated SignedSource<<33f9cf58d497332f97c6aacf61872849>>
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

(node as any).hash = "7e947c6437bd62619fc24e8962aeaa32";

export default node;
