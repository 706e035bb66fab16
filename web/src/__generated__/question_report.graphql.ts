/**
 * @generated SignedSource<<39c620927b6771f5ae6d89edf01d8dbb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type ClientListMemberOrderField = "ADDED_AT" | "NAME";
export type ClientOrderField = "ENGAGEMENT" | "MRR" | "NAME" | "POINTS" | "RENEWAL" | "SINCE" | "USAGE";
export type CommunicationOwner = "PARTNER" | "VENDOR";
export type DateRangePreset = "LAST_12_MONTHS" | "LAST_30_DAYS" | "LAST_90_DAYS" | "LAST_MONTH" | "LAST_QUARTER" | "LAST_YEAR" | "THIS_MONTH" | "THIS_QUARTER" | "THIS_YEAR";
export type DealType = "ASSISTED" | "SOURCED";
export type EngagementBand = "HIGH" | "LOW" | "MEDIUM";
export type EngagementOrderField = "CHANGE" | "NAME" | "SCORE";
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
import { FragmentRefs } from "relay-runtime";
export type question_report$data = {
  readonly asOf: string | null | undefined;
  readonly breakdownOrder: {
    readonly direction: OrderDirection;
    readonly field: PointsBreakdownOrderField;
  } | null | undefined;
  readonly clientFilter: {
    readonly country: ReadonlyArray<string> | null | undefined;
    readonly engagement: {
      readonly band: ReadonlyArray<EngagementBand> | null | undefined;
      readonly score: {
        readonly max: string | null | undefined;
        readonly min: string | null | undefined;
      } | null | undefined;
    } | null | undefined;
    readonly list: string | null | undefined;
    readonly market: Market | null | undefined;
    readonly mrrInUSD: {
      readonly max: string | null | undefined;
      readonly min: string | null | undefined;
    } | null | undefined;
    readonly products: {
      readonly allOf: ReadonlyArray<string> | null | undefined;
      readonly anyOf: ReadonlyArray<string> | null | undefined;
    } | null | undefined;
    readonly relationship: ReadonlyArray<Relationship> | null | undefined;
    readonly renewalInWindow: boolean | null | undefined;
    readonly search: string | null | undefined;
    readonly usage: {
      readonly known: boolean | null | undefined;
      readonly tools: {
        readonly max: number | null | undefined;
        readonly min: number | null | undefined;
      } | null | undefined;
      readonly uses: {
        readonly max: number | null | undefined;
        readonly min: number | null | undefined;
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
  readonly clientId: string | null | undefined;
  readonly clientOrder: {
    readonly direction: OrderDirection;
    readonly field: ClientOrderField;
  } | null | undefined;
  readonly dealType: DealType | null | undefined;
  readonly engagementFilter: {
    readonly area: string | null | undefined;
    readonly band: ReadonlyArray<EngagementBand> | null | undefined;
    readonly opportunity: string | null | undefined;
    readonly score: {
      readonly max: string | null | undefined;
      readonly min: string | null | undefined;
    } | null | undefined;
    readonly search: string | null | undefined;
  } | null | undefined;
  readonly engagementOrder: {
    readonly direction: OrderDirection;
    readonly field: EngagementOrderField;
  } | null | undefined;
  readonly figure: Figure | null | undefined;
  readonly kind: ReportKind;
  readonly knownAt: string | null | undefined;
  readonly listId: string | null | undefined;
  readonly market: Market | null | undefined;
  readonly memberOrder: {
    readonly direction: OrderDirection;
    readonly field: ClientListMemberOrderField;
  } | null | undefined;
  readonly postingKind: ReadonlyArray<PostingKind> | null | undefined;
  readonly range: {
    readonly from: string;
    readonly preset: DateRangePreset | null | undefined;
    readonly to: string;
  } | null | undefined;
  readonly relationship: ReadonlyArray<Relationship> | null | undefined;
  readonly renewalFilter: {
    readonly communicationOwner: CommunicationOwner | null | undefined;
    readonly decision: ReadonlyArray<RenewalDecision> | null | undefined;
    readonly from: string | null | undefined;
    readonly inWindow: boolean | null | undefined;
    readonly manager: string | null | undefined;
    readonly search: string | null | undefined;
    readonly status: ReadonlyArray<RenewalStatus> | null | undefined;
    readonly to: string | null | undefined;
  } | null | undefined;
  readonly renewalOrder: {
    readonly direction: OrderDirection;
    readonly field: RenewalOrderField;
  } | null | undefined;
  readonly search: string | null | undefined;
  readonly sharedSelling: SharedSellingNumber | null | undefined;
  readonly track: ReadonlyArray<Track> | null | undefined;
  readonly " $fragmentType": "question_report";
};
export type question_report$key = {
  readonly " $data"?: question_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"question_report">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "question_report"
};

(node as any).hash = "6a10df38b07e2517cdf32f22e625cd0b";

export default node;
