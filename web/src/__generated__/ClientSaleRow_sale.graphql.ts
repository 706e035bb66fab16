/**
 * @generated SignedSource<<d611c43de54bb85070500839947af5ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DealType = "ASSISTED" | "SOURCED";
export type Market = "ESTABLISHED" | "GROWTH";
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
import { FragmentRefs } from "relay-runtime";
export type ClientSaleRow_sale$data = {
  readonly active: boolean;
  readonly dealType: DealType;
  readonly endedBy: PostingKind | null | undefined;
  readonly endedOn: string | null | undefined;
  readonly expiresOn: string;
  readonly kind: PostingKind;
  readonly line: {
    readonly name: string;
  };
  readonly market: Market;
  readonly mrr: {
    readonly amount: string;
    readonly currency: string;
  };
  readonly on: string;
  readonly points: string;
  readonly pointsLeft: string;
  readonly posting: {
    readonly " $fragmentSpreads": FragmentRefs<"PostingDetails_posting">;
  };
  readonly " $fragmentType": "ClientSaleRow_sale";
};
export type ClientSaleRow_sale$key = {
  readonly " $data"?: ClientSaleRow_sale$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientSaleRow_sale">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientSaleRow_sale",
  "selections": [
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
      "kind": "ScalarField",
      "name": "kind",
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
      "kind": "ScalarField",
      "name": "dealType",
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
      "name": "points",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pointsLeft",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "expiresOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "active",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "endedBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Posting",
      "kind": "LinkedField",
      "name": "posting",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PostingDetails_posting"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ClientSale",
  "abstractKey": null
};

(node as any).hash = "c07516593f1d31109349b82cb1a12952";

export default node;
