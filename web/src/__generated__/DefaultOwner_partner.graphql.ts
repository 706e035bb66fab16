/**
 * @generated SignedSource<<df6771ca733115bf45f2aab9e319e8fa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
import { FragmentRefs } from "relay-runtime";
export type DefaultOwner_partner$data = {
  readonly communicationOwner: CommunicationOwner;
  readonly id: string;
  readonly " $fragmentType": "DefaultOwner_partner";
};
export type DefaultOwner_partner$key = {
  readonly " $data"?: DefaultOwner_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"DefaultOwner_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DefaultOwner_partner",
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
      "name": "communicationOwner",
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "ef13d106d87764a99f8132ed6fff204a";

export default node;
