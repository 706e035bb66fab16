/**
 * @generated SignedSource<<327011dec5d2ca8b469412b7e46ba71e>>
 * @relayHash d4674c12771fafd8d9ebf9c697315010
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e8d492be511062aa8950f3bca471bfb77758083d0487253e45fce40bfeb7df0f

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
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
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
export type startExportMutation$variables = {
  input: ExportStartInput;
};
export type startExportMutation$data = {
  readonly exportStart: {
    readonly export: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null | undefined;
    }>;
  };
};
export type startExportMutation = {
  response: startExportMutation$data;
  variables: startExportMutation$variables;
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
          },
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
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
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
    "name": "startExportMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "startExportMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e8d492be511062aa8950f3bca471bfb77758083d0487253e45fce40bfeb7df0f",
    "metadata": {},
    "name": "startExportMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9b250c184abf4a82f09c0599e55208df";

export default node;
