/**
 * @generated SignedSource<<ceef07fccefdd695e5e034fae0b3800d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AdjustmentForm_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "AdjustmentForm_query";
};
export type AdjustmentForm_query$key = {
  readonly " $data"?: AdjustmentForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"AdjustmentForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "eyes"
    },
    {
      "kind": "RootArgument",
      "name": "partner"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "AdjustmentForm_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asPartner",
          "variableName": "eyes"
        }
      ],
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "id",
              "variableName": "partner"
            }
          ],
          "concreteType": "Partner",
          "kind": "LinkedField",
          "name": "partner",
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
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "06f595a3190718502eff299dccc95e80";

export default node;
