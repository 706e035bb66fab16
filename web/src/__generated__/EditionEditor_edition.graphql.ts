/**
 * @generated SignedSource<<37acce55a81cbbf89f04e1970dc44dec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AuthoredEditionStatus = "DISCARDED" | "DRAFT" | "PUBLISHED" | "SUPERSEDED";
import { FragmentRefs } from "relay-runtime";
export type EditionEditor_edition$data = {
  readonly from: string;
  readonly id: string;
  readonly problems: ReadonlyArray<{
    readonly field: string;
    readonly message: string;
  }>;
  readonly status: AuthoredEditionStatus;
  readonly text: string;
  readonly " $fragmentType": "EditionEditor_edition";
};
export type EditionEditor_edition$key = {
  readonly " $data"?: EditionEditor_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditionEditor_edition">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditionEditor_edition",
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
      "name": "from",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EditionProblem",
      "kind": "LinkedField",
      "name": "problems",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "field",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AuthoredEdition",
  "abstractKey": null
};

(node as any).hash = "2458f95d80b0945a20f6c73f089833ab";

export default node;
