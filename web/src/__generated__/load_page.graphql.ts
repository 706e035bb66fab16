/**
 * @generated SignedSource<<3a6ff307951a0c8c7329b181b83f7b9d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type load_page$data = {
  readonly clients: ReadonlyArray<{
    readonly company: {
      readonly name: string;
    };
    readonly id: string;
    readonly renewal: {
      readonly line: {
        readonly id: string;
      } | null | undefined;
      readonly startsOn: string;
    } | null | undefined;
  }>;
  readonly endCursor: string | null | undefined;
  readonly hasNextPage: boolean;
  readonly lines: ReadonlyArray<{
    readonly key: string;
    readonly line: {
      readonly id: string;
      readonly name: string;
    };
  }>;
  readonly ndjson: string;
  readonly " $fragmentType": "load_page";
};
export type load_page$key = {
  readonly " $data"?: load_page$data;
  readonly " $fragmentSpreads": FragmentRefs<"load_page">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "load_page"
};

(node as any).hash = "300c95b6d13e2a15318dcc70d0e6658a";

export default node;
