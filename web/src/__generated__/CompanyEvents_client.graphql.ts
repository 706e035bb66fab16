/**
 * @generated SignedSource<<25bfbb06017b626b3ec10dfcd21774c4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DealType = "ASSISTED" | "SOURCED";
export type EventKind = "ADJUSTMENT" | "COMPANY" | "COUNTRY_CHANGED" | "LINE_CANCELLED" | "LINE_CHANGED" | "LINE_SOLD" | "MANAGER_ADDED" | "MANAGER_REMOVED";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type CompanyEvents_client$data = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly country: string | null | undefined;
      readonly dealType: DealType | null | undefined;
      readonly kind: EventKind;
      readonly line: {
        readonly name: string;
      } | null | undefined;
      readonly mrr: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly on: string;
      readonly ordinal: number;
      readonly points: string | null | undefined;
      readonly reason: string | null | undefined;
      readonly track: Track | null | undefined;
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CompanyEvents_client";
};
export type CompanyEvents_client$key = {
  readonly " $data"?: CompanyEvents_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompanyEvents_client">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompanyEvents_client",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "direction",
          "value": "DESC"
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        },
        {
          "kind": "Variable",
          "name": "knownAt",
          "variableName": "knownAt"
        }
      ],
      "concreteType": "ClientEventConnection",
      "kind": "LinkedField",
      "name": "events",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ClientEvent",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "ordinal",
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
              "kind": "ScalarField",
              "name": "on",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "ProductLine",
              "kind": "LinkedField",
              "name": "line",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "name",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "mrr",
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
              "name": "dealType",
              "storageKey": null
            },
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
              "name": "points",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "reason",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};

(node as any).hash = "0b14981067502ca566ec339bea801c7d";

export default node;
