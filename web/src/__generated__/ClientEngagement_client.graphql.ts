/**
 * @generated SignedSource<<db9da1716fc72e4311224766d5f74635>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientEngagement_client$data = {
  readonly engagement: {
    readonly index: {
      readonly change: string | null | undefined;
      readonly opportunity: string | null | undefined;
      readonly readOn: string;
      readonly " $fragmentSpreads": FragmentRefs<"Score_reading">;
    };
    readonly " $fragmentSpreads": FragmentRefs<"ClientAreas_engagement" | "ClientScoreHistory_engagement">;
  } | null | undefined;
  readonly " $fragmentType": "ClientEngagement_client";
};
export type ClientEngagement_client$key = {
  readonly " $data"?: ClientEngagement_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientEngagement_client">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientEngagement_client",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        }
      ],
      "concreteType": "ClientEngagement",
      "kind": "LinkedField",
      "name": "engagement",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "EngagementReading",
          "kind": "LinkedField",
          "name": "index",
          "plural": false,
          "selections": [
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "Score_reading"
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
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "readOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ClientAreas_engagement"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ClientScoreHistory_engagement"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};

(node as any).hash = "0de4635f9297de5a123409f702d68911";

export default node;
