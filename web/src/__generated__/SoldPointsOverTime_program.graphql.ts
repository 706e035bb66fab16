/**
 * @generated SignedSource<<22cbb44aa45f1e22eece5c2549c052dd>>
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
    }
  ],
  "type": "Program",
  "abstractKey": null
};

(node as any).hash = "7578e35a783be27adb4e4d0e7f4c15c9";

export default node;
