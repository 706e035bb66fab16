/**
 * @generated SignedSource<<53f7c973fd811b34b9553d2f70fc9bf4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PinnedReports_partner$data = {
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly table: {
        readonly " $fragmentSpreads": FragmentRefs<"ReportTable_table">;
      };
    }>;
  };
  readonly " $fragmentType": "PinnedReports_partner";
};
export type PinnedReports_partner$key = {
  readonly " $data"?: PinnedReports_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"PinnedReports_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PinnedReports_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 8
        },
        {
          "kind": "Literal",
          "name": "onDashboard",
          "value": true
        }
      ],
      "concreteType": "SavedReportConnection",
      "kind": "LinkedField",
      "name": "reports",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "SavedReport",
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
              "args": [
                {
                  "kind": "Variable",
                  "name": "asOf",
                  "variableName": "asOf"
                },
                {
                  "kind": "Literal",
                  "name": "first",
                  "value": 5
                }
              ],
              "concreteType": "ReportTable",
              "kind": "LinkedField",
              "name": "table",
              "plural": false,
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "ReportTable_table"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:8,onDashboard:true)"
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "abf01bc1b71e7b706202abd5c2480a94";

export default node;
