/**
 * @generated SignedSource<<2f60e31a96ea3edf87e9c2ec079ab2b2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ImportForm_query$data = {
  readonly importMappings: ReadonlyArray<string>;
  readonly " $fragmentType": "ImportForm_query";
};
export type ImportForm_query$key = {
  readonly " $data"?: ImportForm_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportForm_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportForm_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "importMappings",
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a206d7c8e4c05d44e008b1d056338b1c";

export default node;
