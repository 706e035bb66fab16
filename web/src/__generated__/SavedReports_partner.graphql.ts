/**
 * @generated SignedSource<<8e330c9d836f5a605b8eace8cdd67e7b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DateRangePreset = "LAST_12_MONTHS" | "LAST_30_DAYS" | "LAST_90_DAYS" | "LAST_MONTH" | "LAST_QUARTER" | "LAST_YEAR" | "THIS_MONTH" | "THIS_QUARTER" | "THIS_YEAR";
export type ReportKind = "CLIENTS" | "COMMISSION_LINES" | "DEALS" | "ENGAGEMENT" | "LIST_MEMBERS" | "POINTS_BREAKDOWN" | "POINT_CHANGES" | "POSTINGS" | "RENEWALS" | "SOLD_BY_MONTH";
import { FragmentRefs } from "relay-runtime";
export type SavedReports_partner$data = {
  readonly reports: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly onDashboard: boolean;
      readonly recordedAt: string;
      readonly report: {
        readonly kind: ReportKind;
        readonly range: {
          readonly from: string;
          readonly preset: DateRangePreset | null | undefined;
          readonly to: string;
        } | null | undefined;
      };
      readonly " $fragmentSpreads": FragmentRefs<"ReportItems_report">;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "SavedReports_partner";
};
export type SavedReports_partner$key = {
  readonly " $data"?: SavedReports_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"SavedReports_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SavedReports_partner",
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
      "concreteType": "SavedReportConnection",
      "kind": "LinkedField",
      "name": "reports",
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
              "args": null,
              "kind": "ScalarField",
              "name": "onDashboard",
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
              "concreteType": "Report",
              "kind": "LinkedField",
              "name": "report",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "kind",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ReportRange",
                  "kind": "LinkedField",
                  "name": "range",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "preset",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "from",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "to",
                      "storageKey": null
                    }
                  ],
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "ReportItems_report"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "reports(first:100)"
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "50477c850c0e02af81137937e5313179";

export default node;
