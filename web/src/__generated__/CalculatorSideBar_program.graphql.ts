/**
 * @generated SignedSource<<b3a48358028b79efd0c12305d4d682c8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalculatorSideBar_program$data = {
  readonly today: string;
  readonly " $fragmentType": "CalculatorSideBar_program";
};
export type CalculatorSideBar_program$key = {
  readonly " $data"?: CalculatorSideBar_program$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalculatorSideBar_program">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CalculatorSideBar_program",
  "selections": [
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

(node as any).hash = "cae27877398fc02ae3c13520ed4bce03";

export default node;
