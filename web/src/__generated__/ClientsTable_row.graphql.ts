/**
 * @generated SignedSource<<4f601d1f0c0aeb6b9f6f25f87c3977a2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type Market = "ESTABLISHED" | "GROWTH";
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
import { FragmentRefs } from "relay-runtime";
export type ClientsTable_row$data = {
  readonly company: {
    readonly accountUrl: string | null | undefined;
    readonly country: string | null | undefined;
    readonly crmUrl: string | null | undefined;
    readonly id: string;
    readonly name: string;
  };
  readonly endedOn: string | null | undefined;
  readonly id: string;
  readonly market: Market;
  readonly mrr: ReadonlyArray<{
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly mrrInUSD: {
    readonly amount: string;
    readonly currency: string;
  };
  readonly points: {
    readonly managed: string;
    readonly sold: string;
    readonly total: string;
  };
  readonly products: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly relationship: Relationship;
  readonly renewal: {
    readonly startsOn: string;
  } | null | undefined;
  readonly since: string | null | undefined;
  readonly toolUsage: {
    readonly readOn: string;
    readonly tools: number;
  } | null | undefined;
  readonly " $fragmentType": "ClientsTable_row";
};
export type ClientsTable_row$key = {
  readonly " $data"?: ClientsTable_row$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientsTable_row">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "ClientsTable_row"
};

(node as any).hash = "fa60aba2df11a46e5f0d9114b8bfc432";

export default node;
