/**
 * @generated SignedSource<<ca49d170e49107a7d3a83e756b52e74b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AuthoredEditionStatus = "DISCARDED" | "DRAFT" | "PUBLISHED" | "SUPERSEDED";
import { FragmentRefs } from "relay-runtime";
export type AuthoredEditions_query$data = {
  readonly authoredEditions: {
    readonly nodes: ReadonlyArray<{
      readonly from: string;
      readonly id: string;
      readonly publishedAt: string | null | undefined;
      readonly recordedAt: string;
      readonly status: AuthoredEditionStatus;
    }>;
  };
  readonly " $fragmentType": "AuthoredEditions_query";
};
export type AuthoredEditions_query$key = {
  readonly " $data"?: AuthoredEditions_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"AuthoredEditions_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AuthoredEditions_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "AuthoredEditionConnection",
      "kind": "LinkedField",
      "name": "authoredEditions",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "AuthoredEdition",
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
              "name": "recordedAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "publishedAt",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "authoredEditions(first:100)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "dc9bc53abc6c5af1cc8af6568d37aeb9";

export default node;
