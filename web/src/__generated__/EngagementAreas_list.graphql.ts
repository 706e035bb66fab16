/**
 * @generated SignedSource<<30d7c108c5780ea9df6736febf88a300>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EngagementBand = "HIGH" | "LOW" | "MEDIUM";
import { FragmentRefs } from "relay-runtime";
export type EngagementAreas_list$data = {
  readonly areas: ReadonlyArray<{
    readonly area: string | null | undefined;
    readonly average: string | null | undefined;
    readonly bands: ReadonlyArray<{
      readonly band: EngagementBand;
      readonly clientCount: number;
    }>;
    readonly clientCount: number;
    readonly median: string | null | undefined;
  }>;
  readonly " $fragmentType": "EngagementAreas_list";
};
export type EngagementAreas_list$key = {
  readonly " $data"?: EngagementAreas_list$data;
  readonly " $fragmentSpreads": FragmentRefs<"EngagementAreas_list">;
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
  "name": "EngagementAreas_list",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementSummary",
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

(node as any).hash = "9044140a8423b38a5d2e721c01a6f7b1";

export default node;
