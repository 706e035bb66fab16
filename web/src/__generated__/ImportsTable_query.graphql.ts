/**
 * @generated SignedSource<<6c6157fd817eb0bdc1c6b00ccc75c560>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ImportState = "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UPLOADING";
import { FragmentRefs } from "relay-runtime";
export type ImportsTable_query$data = {
  readonly imports: {
    readonly nodes: ReadonlyArray<{
      readonly done: number;
      readonly dryRun: boolean;
      readonly error: string | null | undefined;
      readonly files: ReadonlyArray<{
        readonly name: string;
      }>;
      readonly id: string;
      readonly mapping: string | null | undefined;
      readonly recordedAt: string;
      readonly rejectedUrl: string | null | undefined;
      readonly report: {
        readonly rejectedRows: number;
      } | null | undefined;
      readonly state: ImportState;
      readonly total: number;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "ImportsTable_query";
};
export type ImportsTable_query$key = {
  readonly " $data"?: ImportsTable_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportsTable_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportsTable_query",
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
      "concreteType": "ImportConnection",
      "kind": "LinkedField",
      "name": "imports",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Import",
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
              "name": "state",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "done",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "total",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "mapping",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "dryRun",
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
              "concreteType": "ImportFile",
              "kind": "LinkedField",
              "name": "files",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "error",
              "storageKey": null
            },
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "imports(first:100)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "6dc1c3730b211abe4ea719758635715d";

export default node;
