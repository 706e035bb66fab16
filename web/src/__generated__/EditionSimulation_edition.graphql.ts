/**
 * @generated SignedSource<<c8cea9803230089a10a87c050a302bcf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AuthoredEditionStatus = "DISCARDED" | "DRAFT" | "PUBLISHED" | "SUPERSEDED";
import { FragmentRefs } from "relay-runtime";
export type EditionSimulation_edition$data = {
  readonly id: string;
  readonly problems: ReadonlyArray<{
    readonly field: string;
  }>;
  readonly status: AuthoredEditionStatus;
  readonly text: string;
  readonly " $fragmentType": "EditionSimulation_edition";
};
export type EditionSimulation_edition$key = {
  readonly " $data"?: EditionSimulation_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditionSimulation_edition">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditionSimulation_edition",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "AuthoredEdition",
  "abstractKey": null
};

(node as any).hash = "18fdf09b70db7aa5f15739fbc6f39f89";

export default node;
