/**
 * @generated SignedSource<<d568ce77b66c6cdf14382f7647cb1b63>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Figure = "ADJUSTED" | "ASSISTED" | "LOST_MANAGED" | "LOST_SOLD" | "MANAGED" | "NEW_MANAGED" | "NEW_SOLD" | "SOLD" | "SOLD_ADJUSTED" | "SOLD_DECREASED" | "SOLD_EXPIRED_OR_CHURNED" | "SOLD_INCREASED" | "SOLD_NEW" | "SOURCED" | "TOTAL";
export type MeasureUnit = "POINTS" | "RATIO" | "TOOLS" | "YES_NO";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type ConditionList_conditions$data = ReadonlyArray<{
  readonly above: boolean;
  readonly figure: Figure | null | undefined;
  readonly have: string | null | undefined;
  readonly measure: TierMeasure;
  readonly met: boolean;
  readonly missing: string;
  readonly need: string;
  readonly unit: MeasureUnit;
  readonly " $fragmentType": "ConditionList_conditions";
}>;
export type ConditionList_conditions$key = ReadonlyArray<{
  readonly " $data"?: ConditionList_conditions$data;
  readonly " $fragmentSpreads": FragmentRefs<"ConditionList_conditions">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "ConditionList_conditions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "measure",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "need",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "above",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "have",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "missing",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "met",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "figure",
      "storageKey": null
    }
  ],
  "type": "TierConditionResult",
  "abstractKey": null
};

(node as any).hash = "15aa9477d3bfe5a59ced67cced9e9b1e";

export default node;
