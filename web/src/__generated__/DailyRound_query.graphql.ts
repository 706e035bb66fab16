/**
 * @generated SignedSource<<9b411e6ae7e964f34be091edcd5f2763>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DailyRoundState = "DUE" | "FAILING" | "OFF" | "UP_TO_DATE";
import { FragmentRefs } from "relay-runtime";
export type DailyRound_query$data = {
  readonly program: {
    readonly daily: {
      readonly error: string | null | undefined;
      readonly lastDay: string | null | undefined;
      readonly lastRunAt: string | null | undefined;
      readonly nextRunFrom: string | null | undefined;
      readonly nextRunUntil: string | null | undefined;
      readonly state: DailyRoundState;
      readonly timeZone: string | null | undefined;
    };
  };
  readonly " $fragmentType": "DailyRound_query";
};
export type DailyRound_query$key = {
  readonly " $data"?: DailyRound_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"DailyRound_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DailyRound_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Program",
      "kind": "LinkedField",
      "name": "program",
      "plural": false,
      "selections": [
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
              "name": "lastDay",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "lastRunAt",
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
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "error",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "a75e3b4852851589cdf26753339a90d7";

export default node;
