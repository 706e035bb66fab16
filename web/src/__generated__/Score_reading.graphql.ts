/**
 * @generated SignedSource<<a0f251afb65c1fcbde8ec0c8bc39440e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementBand = "HIGH" | "LOW" | "MEDIUM";
import { FragmentRefs } from "relay-runtime";
export type Score_reading$data = {
  readonly band: EngagementBand;
  readonly score: string;
  readonly " $fragmentType": "Score_reading";
};
export type Score_reading$key = {
  readonly " $data"?: Score_reading$data;
  readonly " $fragmentSpreads": FragmentRefs<"Score_reading">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Score_reading",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "score",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "band",
      "storageKey": null
    }
  ],
  "type": "EngagementReading",
  "abstractKey": null
};

(node as any).hash = "d0cd0ee3438c6eb4f7598c8b4ebb5154";

export default node;
