/**
 * @generated SignedSource<<f292e03db0fc948de2ed6d86e324809e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type ExplainParts_explanation$data = {
  readonly parts: ReadonlyArray<{
    readonly edition: {
      readonly from: string;
    } | null | undefined;
    readonly kind: PostingKind;
    readonly points: string;
    readonly postingCount: number;
    readonly track: Track;
  }>;
  readonly points: string;
  readonly " $fragmentType": "ExplainParts_explanation";
};
export type ExplainParts_explanation$key = {
  readonly " $data"?: ExplainParts_explanation$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExplainParts_explanation">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "points",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ExplainParts_explanation",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "FigurePart",
      "kind": "LinkedField",
      "name": "parts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "track",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Edition",
          "kind": "LinkedField",
          "name": "edition",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "from",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "postingCount",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "FigureExplanation",
  "abstractKey": null
};
})();

(node as any).hash = "4c4e6f7538c0280c59e4c6d21a4b7747";

export default node;
