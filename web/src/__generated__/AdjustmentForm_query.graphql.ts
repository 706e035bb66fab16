/**
 * @generated SignedSource<<e1ea84c5f27e2fcd1d1d05c5b2f09bf5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AdjustmentForm_query$data = {
  readonly choices: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
  readonly " $fragmentType": "AdjustmentForm_query";
};
export type AdjustmentForm_query$key = {
  readonly " $data"?: AdjustmentForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"AdjustmentForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AdjustmentForm_query",
  "selections": [
    {
      "alias": "choices",
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "PartnerConnection",
      "kind": "LinkedField",
      "name": "partners",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Partner",
          "kind": "LinkedField",
          "name": "nodes",
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
      "storageKey": "partners(first:100)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a15e97eaf83c2a7a6ec8ba8d1ea180ff";

export default node;
