/**
 * @generated SignedSource<<7ab16f14b6e312e6adc409a0663efadd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReportColumnType = "AMOUNT" | "DATE" | "DATE_TIME" | "NUMBER" | "POINTS" | "TEXT" | "YES_NO";
import { FragmentRefs } from "relay-runtime";
export type ReportTable_table$data = {
  readonly columns: ReadonlyArray<{
    readonly header: string;
    readonly key: string;
    readonly type: ReportColumnType;
  }>;
  readonly hasMore: boolean;
  readonly rows: ReadonlyArray<{
    readonly cells: ReadonlyArray<string | null | undefined>;
    readonly client: {
      readonly id: string;
    } | null | undefined;
  }>;
  readonly " $fragmentType": "ReportTable_table";
};
export type ReportTable_table$key = {
  readonly " $data"?: ReportTable_table$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReportTable_table">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReportTable_table",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ReportColumn",
      "kind": "LinkedField",
      "name": "columns",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "header",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "type",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ReportRow",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "cells",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Client",
          "kind": "LinkedField",
          "name": "client",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasMore",
      "storageKey": null
    }
  ],
  "type": "ReportTable",
  "abstractKey": null
};

(node as any).hash = "50132102c0a30f8b110e6c6269177b39";

export default node;
