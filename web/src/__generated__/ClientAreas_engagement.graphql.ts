/**
 * @generated SignedSource<<5ce2304dd3e62ad39c5333a9ed72787f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientAreas_engagement$data = {
  readonly areas: ReadonlyArray<{
    readonly area: string | null | undefined;
    readonly change: string | null | undefined;
    readonly opportunity: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"Score_reading">;
  }>;
  readonly " $fragmentType": "ClientAreas_engagement";
};
export type ClientAreas_engagement$key = {
  readonly " $data"?: ClientAreas_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientAreas_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientAreas_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementReading",
      "kind": "LinkedField",
      "name": "areas",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "area",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "change",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "opportunity",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Score_reading"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ClientEngagement",
  "abstractKey": null
};

(node as any).hash = "16438f12ac93a44abcb9ce4b6b821ee1";

export default node;
