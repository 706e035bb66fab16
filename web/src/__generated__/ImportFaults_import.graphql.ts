/**
 * @generated SignedSource<<6f197601d7cc2600db06882041ef9fa8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ImportFaults_import$data = {
  readonly rejectedUrl: string | null | undefined;
  readonly report: {
    readonly faults: ReadonlyArray<{
      readonly column: number | null | undefined;
      readonly columnName: string | null | undefined;
      readonly file: string;
      readonly line: number;
      readonly message: string;
      readonly value: string | null | undefined;
    }>;
    readonly rejectedRows: number;
  } | null | undefined;
  readonly " $fragmentType": "ImportFaults_import";
};
export type ImportFaults_import$key = {
  readonly " $data"?: ImportFaults_import$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportFaults_import">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportFaults_import",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rejectedUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ImportReport",
      "kind": "LinkedField",
      "name": "report",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "rejectedRows",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ImportFault",
          "kind": "LinkedField",
          "name": "faults",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "file",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "line",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "column",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "columnName",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "value",
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
      "storageKey": null
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "1026d446a1c454d7a00e34db01f645ec";

export default node;
