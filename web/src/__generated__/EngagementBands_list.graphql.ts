/**
 * @generated SignedSource<<402515e10d3c23b89203b323ef09c206>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementBand = "HIGH" | "LOW" | "MEDIUM";
import { FragmentRefs } from "relay-runtime";
export type EngagementBands_list$data = {
  readonly summary: {
    readonly average: string | null | undefined;
    readonly bands: ReadonlyArray<{
      readonly band: EngagementBand;
      readonly clientCount: number;
    }>;
    readonly clientCount: number;
    readonly median: string | null | undefined;
  };
  readonly unreadCount: number;
  readonly " $fragmentType": "EngagementBands_list";
};
export type EngagementBands_list$key = {
  readonly " $data"?: EngagementBands_list$data;
  readonly " $fragmentSpreads": FragmentRefs<"EngagementBands_list">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "clientCount",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EngagementBands_list",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unreadCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementSummary",
      "kind": "LinkedField",
      "name": "summary",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "average",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "median",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "EngagementBandCount",
          "kind": "LinkedField",
          "name": "bands",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "band",
              "storageKey": null
            },
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "EngagementConnection",
  "abstractKey": null
};
})();

(node as any).hash = "e9ad08838072275d07d171d1cd4ef592";

export default node;
