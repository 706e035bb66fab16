/**
 * @generated SignedSource<<969d84be5fb4188401e74a0b83d1529e>>
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

(node as any).hash = "40d64bae3b6d2bca6894f106ae8093d4";

export default node;
