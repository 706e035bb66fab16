/**
 * @generated SignedSource<<c3390d7e4e9bd1c62899588780adabad>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientScoreHistory_engagement$data = {
  readonly history: ReadonlyArray<{
    readonly readOn: string;
    readonly score: string;
  }>;
  readonly " $fragmentType": "ClientScoreHistory_engagement";
};
export type ClientScoreHistory_engagement$key = {
  readonly " $data"?: ClientScoreHistory_engagement$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientScoreHistory_engagement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientScoreHistory_engagement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementScore",
      "kind": "LinkedField",
      "name": "history",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "readOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "score",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ClientEngagement",
  "abstractKey": null
};

(node as any).hash = "475c1e892f50cc6992535991a601f027";

export default node;
