/**
 * @generated SignedSource<<db223d6109a7719b0b5afaef39162bfc>>
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

(node as any).hash = "a3535c0326dd72a7f5249f0ba22ad419";

export default node;
