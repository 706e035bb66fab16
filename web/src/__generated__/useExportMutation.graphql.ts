/**
 * @generated SignedSource<<1a008f2a7cc4dff602d1e5cea143db5f>>
 * @relayHash ca9d12abffdd74c59327c71a143c8791
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a1665ab39ac4685df2ca48048f196d48ed7831d32a3a00153554a0a04de4521

import { ConcreteRequest } from 'relay-runtime';
export type DateRangePreset = "LAST_12_MONTHS" | "LAST_30_DAYS" | "LAST_90_DAYS" | "LAST_MONTH" | "LAST_QUARTER" | "LAST_YEAR" | "THIS_MONTH" | "THIS_QUARTER" | "THIS_YEAR";
export type DealType = "ASSISTED" | "SOURCED";
export type ExportFormat = "CSV" | "XLSX";
export type Figure = "ADJUSTED" | "ASSISTED" | "LOST_MANAGED" | "LOST_SOLD" | "MANAGED" | "NEW_MANAGED" | "NEW_SOLD" | "SOLD" | "SOLD_ADJUSTED" | "SOLD_DECREASED" | "SOLD_EXPIRED_OR_CHURNED" | "SOLD_INCREASED" | "SOLD_NEW" | "SOURCED" | "TOTAL";
export type Market = "ESTABLISHED" | "GROWTH";
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
export type ReportKind = "CLIENTS" | "COMMISSION_LINES" | "DEALS" | "ENGAGEMENT" | "LIST_MEMBERS" | "POINTS_BREAKDOWN" | "POINT_CHANGES" | "POSTINGS" | "RENEWALS" | "SOLD_BY_MONTH";
export type SharedSellingNumber = "CREATED" | "IN_FLIGHT" | "WON";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
export type ExportStartInput = {
  format: ExportFormat;
  idempotencyKey?: string | null | undefined;
  name: string;
  partner?: string | null | undefined;
  report: ReportInput;
};
export type ReportInput = {
  asOf?: string | null | undefined;
  client?: string | null | undefined;
  dealType?: DealType | null | undefined;
  figure?: Figure | null | undefined;
  kind: ReportKind;
  list?: string | null | undefined;
  market?: Market | null | undefined;
  postingKind?: ReadonlyArray<PostingKind> | null | undefined;
  range?: DateRange | null | undefined;
  relationship?: ReadonlyArray<Relationship> | null | undefined;
  search?: string | null | undefined;
  sharedSelling?: SharedSellingNumber | null | undefined;
  track?: ReadonlyArray<Track> | null | undefined;
};
export type DateRange = {
  from?: string | null | undefined;
  preset?: DateRangePreset | null | undefined;
  to?: string | null | undefined;
};
export type useExportMutation$variables = {
  input: ExportStartInput;
};
export type useExportMutation$data = {
  readonly exportStart: {
    readonly export: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type useExportMutation = {
  response: useExportMutation$data;
  variables: useExportMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ExportStartPayload",
    "kind": "LinkedField",
    "name": "exportStart",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Export",
        "kind": "LinkedField",
        "name": "export",
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
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useExportMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useExportMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8a1665ab39ac4685df2ca48048f196d48ed7831d32a3a00153554a0a04de4521",
    "metadata": {},
    "name": "useExportMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "78db156024ce899aec84c92badeb52f5";

export default node;
