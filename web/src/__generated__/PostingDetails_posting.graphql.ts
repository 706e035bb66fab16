/**
 * @generated SignedSource<<4c8be85ab0e2bcbac00af626b1d35adf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type EventKind = "ADJUSTMENT" | "COMPANY" | "COUNTRY_CHANGED" | "LINE_CANCELLED" | "LINE_CHANGED" | "LINE_SOLD" | "MANAGER_ADDED" | "MANAGER_REMOVED";
export type Market = "ESTABLISHED" | "GROWTH";
export type PostingRule = "ADJUSTMENT" | "ADJUSTMENT_ENDED" | "LOT_CLOSED" | "LOT_EATEN" | "LOT_EXPIRED" | "LOT_MADE" | "MANAGED";
import { FragmentRefs } from "relay-runtime";
export type PostingDetails_posting$data = {
  readonly event: {
    readonly key: string | null | undefined;
    readonly kind: EventKind;
    readonly on: string;
  } | null | undefined;
  readonly explanation: {
    readonly country: string | null | undefined;
    readonly edition: {
      readonly from: string;
    } | null | undefined;
    readonly firstSoldOn: string | null | undefined;
    readonly lot: {
      readonly expiresOn: string;
      readonly madeOn: string;
    } | null | undefined;
    readonly market: Market | null | undefined;
    readonly reason: string | null | undefined;
    readonly rule: PostingRule;
  };
  readonly recordedAt: string;
  readonly reverses: {
    readonly on: string;
    readonly points: string;
    readonly recordedAt: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"PostingArithmetic_posting">;
  readonly " $fragmentType": "PostingDetails_posting";
};
export type PostingDetails_posting$key = {
  readonly " $data"?: PostingDetails_posting$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostingDetails_posting">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recordedAt",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostingDetails_posting",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "SourceEvent",
      "kind": "LinkedField",
      "name": "event",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "key",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Posting",
      "kind": "LinkedField",
      "name": "reverses",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "points",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Explanation",
      "kind": "LinkedField",
      "name": "explanation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "rule",
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
          "name": "country",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "market",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "firstSoldOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LotTerms",
          "kind": "LinkedField",
          "name": "lot",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "madeOn",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "expiresOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostingArithmetic_posting"
    }
  ],
  "type": "Posting",
  "abstractKey": null
};
})();

(node as any).hash = "3e4c3825bc862336d2e44dcb0ca362d6";

export default node;
