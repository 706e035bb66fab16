/**
 * @generated SignedSource<<ca62ec13f74ccdc0a2a1fbb222408613>>
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
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
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
                },
                {
                  "kind": "Variable",
                  "name": "knownAt",
                  "variableName": "knownAt"
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

(node as any).hash = "6580d3d8ef8076ef6e94569b3b928af0";

export default node;
