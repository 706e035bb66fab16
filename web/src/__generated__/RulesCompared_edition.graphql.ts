/**
 * @generated SignedSource<<724dfa28bd27aa904539ba3b91506f2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type DealType = "ASSISTED" | "SOURCED";
export type MeasureUnit = "POINTS" | "RATIO" | "TOOLS" | "YES_NO";
export type PointsKind = "MANAGED" | "SOLD";
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type RulesCompared_edition$data = {
  readonly from: string;
  readonly growthCountries: ReadonlyArray<string>;
  readonly growthMultiplier: {
    readonly decimal: string;
  };
  readonly holdMonths: number;
  readonly homeGrowthShare: {
    readonly decimal: string;
  };
  readonly illustrative: boolean;
  readonly lotMonths: number;
  readonly rates: ReadonlyArray<{
    readonly dealType: DealType | null | undefined;
    readonly firstSoldFrom: string | null | undefined;
    readonly kind: PointsKind;
    readonly perUnit: string;
  }>;
  readonly reviews: ReadonlyArray<{
    readonly day: number;
    readonly month: number;
    readonly windowMonths: number;
  }>;
  readonly tiers: ReadonlyArray<{
    readonly conditions: ReadonlyArray<{
      readonly above: boolean;
      readonly measure: TierMeasure;
      readonly need: string;
      readonly unit: MeasureUnit;
    }>;
    readonly tier: Tier;
  }>;
  readonly units: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly " $fragmentType": "RulesCompared_edition";
};
export type RulesCompared_edition$key = {
  readonly " $data"?: RulesCompared_edition$data;
  readonly " $fragmentSpreads": FragmentRefs<"RulesCompared_edition">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "RulesCompared_edition"
};

(node as any).hash = "d99d3aeffefe908ae02be892ebea6148";

export default node;
