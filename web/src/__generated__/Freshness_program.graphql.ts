/**
 * @generated SignedSource<<3d971e212623eb8ab1b2f00d79ea4c62>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DailyRoundState = "DUE" | "FAILING" | "OFF" | "UP_TO_DATE";
import { FragmentRefs } from "relay-runtime";
export type Freshness_program$data = {
  readonly daily: {
    readonly nextRunFrom: string | null | undefined;
    readonly nextRunUntil: string | null | undefined;
    readonly state: DailyRoundState;
    readonly timeZone: string | null | undefined;
  };
  readonly today: string;
  readonly " $fragmentType": "Freshness_program";
};
export type Freshness_program$key = {
  readonly " $data"?: Freshness_program$data;
  readonly " $fragmentSpreads": FragmentRefs<"Freshness_program">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Freshness_program",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "today",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DailyRound",
      "kind": "LinkedField",
      "name": "daily",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "nextRunFrom",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "nextRunUntil",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Program",
  "abstractKey": null
};

(node as any).hash = "8bed141824a4ab8b8de05284bb881ef1";

export default node;
