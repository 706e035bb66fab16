/**
 * @generated SignedSource<<a2725c80be80900f16ec150ab5dcf97b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewDraft_query$data = {
  readonly editionTemplate: string;
  readonly program: {
    readonly today: string;
  };
  readonly " $fragmentType": "NewDraft_query";
};
export type NewDraft_query$key = {
  readonly " $data"?: NewDraft_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"NewDraft_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NewDraft_query",
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
          "kind": "ScalarField",
          "name": "today",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "editionTemplate",
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "7e7d2de522ca40d351bf88bd92372c1e";

export default node;
