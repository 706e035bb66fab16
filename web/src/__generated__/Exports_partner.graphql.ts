/**
 * @generated SignedSource<<3b56d72d4487049beb97544191944474>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ExportFormat = "CSV" | "XLSX";
export type WorkState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type Exports_partner$data = {
  readonly exports: {
    readonly nodes: ReadonlyArray<{
      readonly downloadUrl: string | null | undefined;
      readonly expiresAt: string | null | undefined;
      readonly format: ExportFormat;
      readonly id: string;
      readonly name: string;
      readonly recordedAt: string;
      readonly rowsDone: number;
      readonly rowsTotal: number | null | undefined;
      readonly state: WorkState;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "Exports_partner";
};
export type Exports_partner$key = {
  readonly " $data"?: Exports_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"Exports_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Exports_partner",
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
      "concreteType": "ExportConnection",
      "kind": "LinkedField",
      "name": "exports",
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
          "concreteType": "Export",
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
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "format",
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
              "name": "rowsDone",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "rowsTotal",
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
              "name": "expiresAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "downloadUrl",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "exports(first:100)"
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "c227d0d2be3123c00bb148d95210811d";

export default node;
