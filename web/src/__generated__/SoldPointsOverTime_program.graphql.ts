/**
 * @generated SignedSource<<233774a055edd19aa8b883b90fb61bbb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ProgramKey = "MRR" | "POINTS";
import { FragmentRefs } from "relay-runtime";
export type SoldPointsOverTime_program$data = {
  readonly key: ProgramKey;
  readonly today: string;
  readonly " $fragmentType": "SoldPointsOverTime_program";
};
export type SoldPointsOverTime_program$key = {
  readonly " $data"?: SoldPointsOverTime_program$data;
  readonly " $fragmentSpreads": FragmentRefs<"SoldPointsOverTime_program">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SoldPointsOverTime_program",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "today",
      "storageKey": null
    }
  ],
  "type": "Program",
  "abstractKey": null
};

(node as any).hash = "c0cdf824f08f8a81440466165fc218e0";

export default node;
