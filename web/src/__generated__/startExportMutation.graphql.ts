/**
 * @generated SignedSource<<0885c5bc4f118ae7a2a6b80c23bc83ce>>
 * @relayHash d4674c12771fafd8d9ebf9c697315010
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e8d492be511062aa8950f3bca471bfb77758083d0487253e45fce40bfeb7df0f

import { ConcreteRequest } from 'relay-runtime';
export type ClientListMemberOrderField = "ADDED_AT" | "NAME";
export type ClientOrderField = "ENGAGEMENT" | "MRR" | "NAME" | "POINTS" | "RENEWAL" | "SINCE" | "USAGE";
export type CommunicationOwner = "PARTNER" | "VENDOR";
export type DateRangePreset = "LAST_12_MONTHS" | "LAST_30_DAYS" | "LAST_90_DAYS" | "LAST_MONTH" | "LAST_QUARTER" | "LAST_YEAR" | "THIS_MONTH" | "THIS_QUARTER" | "THIS_YEAR";
export type DealType = "ASSISTED" | "SOURCED";
export type EngagementBand = "HIGH" | "LOW" | "MEDIUM";
export type EngagementOrderField = "CHANGE" | "NAME" | "SCORE";
export type ExportFormat = "CSV" | "XLSX";
export type Figure = "ADJUSTED" | "ASSISTED" | "LOST_MANAGED" | "LOST_SOLD" | "MANAGED" | "NEW_MANAGED" | "NEW_SOLD" | "SOLD" | "SOLD_ADJUSTED" | "SOLD_DECREASED" | "SOLD_EXPIRED_OR_CHURNED" | "SOLD_INCREASED" | "SOLD_NEW" | "SOURCED" | "TOTAL";
export type Market = "ESTABLISHED" | "GROWTH";
export type OrderDirection = "ASC" | "DESC";
export type PointsBreakdownOrderField = "MANAGED" | "NAME" | "SOLD" | "TOTAL";
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
export type RenewalDecision = "CANCEL" | "CHANGE" | "RENEW" | "UNDECIDED";
export type RenewalOrderField = "DEADLINE" | "MRR_CHANGE" | "NAME" | "START";
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
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
  breakdownOrder?: PointsBreakdownOrder | null | undefined;
  client?: string | null | undefined;
  clientFilter?: ClientFilter | null | undefined;
  clientOrder?: ClientOrder | null | undefined;
  dealType?: DealType | null | undefined;
  engagementFilter?: EngagementFilter | null | undefined;
  engagementOrder?: EngagementOrder | null | undefined;
  figure?: Figure | null | undefined;
  kind: ReportKind;
  knownAt?: string | null | undefined;
  list?: string | null | undefined;
  market?: Market | null | undefined;
  memberOrder?: ClientListMemberOrder | null | undefined;
  postingKind?: ReadonlyArray<PostingKind> | null | undefined;
  range?: DateRange | null | undefined;
  relationship?: ReadonlyArray<Relationship> | null | undefined;
  renewalFilter?: RenewalFilter | null | undefined;
  renewalOrder?: RenewalOrder | null | undefined;
  search?: string | null | undefined;
  sharedSelling?: SharedSellingNumber | null | undefined;
  track?: ReadonlyArray<Track> | null | undefined;
};
export type DateRange = {
  from?: string | null | undefined;
  preset?: DateRangePreset | null | undefined;
  to?: string | null | undefined;
};
export type ClientFilter = {
  country?: ReadonlyArray<string> | null | undefined;
  engagement?: ClientEngagementFilter | null | undefined;
  list?: string | null | undefined;
  market?: Market | null | undefined;
  mrrInUSD?: DecimalRange | null | undefined;
  products?: ClientProductFilter | null | undefined;
  relationship?: ReadonlyArray<Relationship> | null | undefined;
  renewalInWindow?: boolean | null | undefined;
  search?: string | null | undefined;
  usage?: ClientUsageFilter | null | undefined;
};
export type ClientProductFilter = {
  allOf?: ReadonlyArray<string> | null | undefined;
  anyOf?: ReadonlyArray<string> | null | undefined;
};
export type DecimalRange = {
  max?: string | null | undefined;
  min?: string | null | undefined;
};
export type ClientEngagementFilter = {
  band?: ReadonlyArray<EngagementBand> | null | undefined;
  score?: DecimalRange | null | undefined;
};
export type ClientUsageFilter = {
  known?: boolean | null | undefined;
  tools?: IntRange | null | undefined;
  uses?: IntRange | null | undefined;
};
export type IntRange = {
  max?: number | null | undefined;
  min?: number | null | undefined;
};
export type ClientOrder = {
  direction?: OrderDirection;
  field: ClientOrderField;
};
export type ClientListMemberOrder = {
  direction?: OrderDirection;
  field: ClientListMemberOrderField;
};
export type RenewalFilter = {
  communicationOwner?: CommunicationOwner | null | undefined;
  decision?: ReadonlyArray<RenewalDecision> | null | undefined;
  from?: string | null | undefined;
  inWindow?: boolean | null | undefined;
  manager?: string | null | undefined;
  search?: string | null | undefined;
  status?: ReadonlyArray<RenewalStatus> | null | undefined;
  to?: string | null | undefined;
};
export type RenewalOrder = {
  direction?: OrderDirection;
  field: RenewalOrderField;
};
export type EngagementFilter = {
  area?: string | null | undefined;
  band?: ReadonlyArray<EngagementBand> | null | undefined;
  opportunity?: string | null | undefined;
  score?: DecimalRange | null | undefined;
  search?: string | null | undefined;
};
export type EngagementOrder = {
  direction?: OrderDirection;
  field: EngagementOrderField;
};
export type PointsBreakdownOrder = {
  direction?: OrderDirection;
  field: PointsBreakdownOrderField;
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
