/**
 * @generated SignedSource<<8d4017fd35a8dce0c80ee133e162092b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ImportState = "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UPLOADING";
import { FragmentRefs } from "relay-runtime";
export type ImportResult_import$data = {
  readonly done: number;
  readonly dryRun: boolean;
  readonly error: string | null | undefined;
  readonly id: string;
  readonly mapping: string | null | undefined;
  readonly recordedAt: string;
  readonly report: {
    readonly notes: ReadonlyArray<string>;
    readonly postings: number;
    readonly reversals: number;
    readonly unmapped: ReadonlyArray<string>;
  } | null | undefined;
  readonly skipInvalid: boolean;
  readonly state: ImportState;
  readonly step: string | null | undefined;
  readonly total: number;
  readonly " $fragmentSpreads": FragmentRefs<"ImportFaults_import" | "ImportRows_import">;
  readonly " $fragmentType": "ImportResult_import";
};
export type ImportResult_import$key = {
  readonly " $data"?: ImportResult_import$data;
  readonly " $fragmentSpreads": FragmentRefs<"ImportResult_import">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ImportResult_import",
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
      "name": "step",
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
      "name": "skipInvalid",
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
      "name": "error",
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
          "name": "notes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unmapped",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "postings",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reversals",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ImportRows_import"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ImportFaults_import"
    }
  ],
  "type": "Import",
  "abstractKey": null
};

(node as any).hash = "1d774c6cba75f3c3bef44efabe966fcf";

export default node;
