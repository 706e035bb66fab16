/**
 * @generated SignedSource<<915a4ec64b865c0a458a82e100273473>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RenewalFilters_partner$data = {
  readonly renewalManagers: ReadonlyArray<string>;
  readonly " $fragmentType": "RenewalFilters_partner";
};
export type RenewalFilters_partner$key = {
  readonly " $data"?: RenewalFilters_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalFilters_partner">;
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
  "name": "RenewalFilters_partner",
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
      "kind": "ScalarField",
      "name": "renewalManagers",
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "6712e92a04aa7ba378122ae6508f2ceb";

export default node;
