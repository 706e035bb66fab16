/**
 * @generated SignedSource<<5573d91b7eb254627f808a2bc6423c34>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type DateRangePreset = "LAST_12_MONTHS" | "LAST_30_DAYS" | "LAST_90_DAYS" | "LAST_MONTH" | "LAST_QUARTER" | "LAST_YEAR" | "THIS_MONTH" | "THIS_QUARTER" | "THIS_YEAR";
export type DealType = "ASSISTED" | "SOURCED";
export type Figure = "ADJUSTED" | "ASSISTED" | "LOST_MANAGED" | "LOST_SOLD" | "MANAGED" | "NEW_MANAGED" | "NEW_SOLD" | "SOLD" | "SOLD_ADJUSTED" | "SOLD_DECREASED" | "SOLD_EXPIRED_OR_CHURNED" | "SOLD_INCREASED" | "SOLD_NEW" | "SOURCED" | "TOTAL";
export type Market = "ESTABLISHED" | "GROWTH";
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
export type ReportKind = "CLIENTS" | "COMMISSION_LINES" | "DEALS" | "ENGAGEMENT" | "LIST_MEMBERS" | "POINTS_BREAKDOWN" | "POINT_CHANGES" | "POSTINGS" | "RENEWALS" | "SOLD_BY_MONTH";
export type SharedSellingNumber = "CREATED" | "IN_FLIGHT" | "WON";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type question_report$data = {
  readonly asOf: string | null | undefined;
  readonly clientId: string | null | undefined;
  readonly dealType: DealType | null | undefined;
  readonly figure: Figure | null | undefined;
  readonly kind: ReportKind;
  readonly listId: string | null | undefined;
  readonly market: Market | null | undefined;
  readonly postingKind: ReadonlyArray<PostingKind> | null | undefined;
  readonly range: {
    readonly from: string;
    readonly preset: DateRangePreset | null | undefined;
    readonly to: string;
  } | null | undefined;
  readonly relationship: ReadonlyArray<Relationship> | null | undefined;
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

(node as any).hash = "55afec870460bf98b606272082b1ffc1";

export default node;
