/**
 * @generated SignedSource<<cc71d8e731dc7ebba0156ac39b799d19>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Guides_query$data = {
  readonly program: {
    readonly guides: {
      readonly engagement: string | null | undefined;
      readonly renewals: string | null | undefined;
    };
  };
  readonly " $fragmentType": "Guides_query";
};
export type Guides_query$key = {
  readonly " $data"?: Guides_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Guides_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Guides_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Program",
      "kind": "LinkedField",
      "name": "program",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Guides",
          "kind": "LinkedField",
          "name": "guides",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "engagement",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "renewals",
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

(node as any).hash = "e83af7df7506658dfa4776c1339089bb";

export default node;
