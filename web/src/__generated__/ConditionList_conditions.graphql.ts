/**
 * @generated SignedSource<<136612a8aa563b7c6a706730f6b44f3c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type MeasureUnit = "POINTS" | "RATIO" | "TOOLS" | "YES_NO";
export type TierMeasure = "CERTIFIED" | "CUSTOMER_DOLLAR_RETENTION" | "GROSS_REVENUE_RETENTION" | "INVITED" | "MANAGED_POINTS" | "MEDIAN_TOOL_USAGE" | "SOLD_POINTS" | "SOURCED_POINTS" | "TOTAL_POINTS";
import { FragmentRefs } from "relay-runtime";
export type ConditionList_conditions$data = ReadonlyArray<{
  readonly above: boolean;
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
    }
  ],
  "type": "TierConditionResult",
  "abstractKey": null
};

(node as any).hash = "1d856ebb1d191dd135aec98db458e8d5";

export default node;
