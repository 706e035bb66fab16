/**
 * @generated SignedSource<<f6abd49da75fc02f59eb8f49cde53380>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PointChanges_change$data = {
  readonly clients: {
    readonly totalCount: number;
  };
  readonly points: string;
  readonly " $fragmentType": "PointChanges_change";
};
export type PointChanges_change$key = {
  readonly " $data"?: PointChanges_change$data;
  readonly " $fragmentSpreads": FragmentRefs<"PointChanges_change">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PointChanges_change",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "points",
      "storageKey": null
    },
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 1
        }
      ],
      "concreteType": "PointChangeClientConnection",
      "kind": "LinkedField",
      "name": "clients",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        }
      ],
      "storageKey": "clients(first:1)"
    }
  ],
  "type": "PointChange",
  "abstractKey": null
};

(node as any).hash = "2ed50a84fa94f0398fd494e75a9428c2";

export default node;
