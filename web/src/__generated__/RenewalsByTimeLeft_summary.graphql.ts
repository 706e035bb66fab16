/**
 * @generated SignedSource<<fec943891517c39014cf910909551b01>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RenewalsByTimeLeft_summary$data = {
  readonly all: {
    readonly changeInUSD: {
      readonly amount: string;
      readonly currency: string;
    } | null | undefined;
    readonly count: number;
  };
  readonly byMonth: ReadonlyArray<{
    readonly month: string;
  }>;
  readonly byTimeLeft: ReadonlyArray<{
    readonly fromDays: number | null | undefined;
    readonly toDays: number | null | undefined;
    readonly totals: {
      readonly count: number;
    };
  }>;
  readonly " $fragmentType": "RenewalsByTimeLeft_summary";
};
export type RenewalsByTimeLeft_summary$key = {
  readonly " $data"?: RenewalsByTimeLeft_summary$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalsByTimeLeft_summary">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RenewalsByTimeLeft_summary",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "RenewalTotals",
      "kind": "LinkedField",
      "name": "all",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Money",
          "kind": "LinkedField",
          "name": "changeInUSD",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "amount",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "currency",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RenewalMonthTotals",
      "kind": "LinkedField",
      "name": "byMonth",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "month",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "RenewalTimeLeftTotals",
      "kind": "LinkedField",
      "name": "byTimeLeft",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "fromDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "toDays",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "RenewalTotals",
          "kind": "LinkedField",
          "name": "totals",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "RenewalSummary",
  "abstractKey": null
};
})();

(node as any).hash = "f794f0a9818b498e778fccd76376efd4";

export default node;
