/**
 * @generated SignedSource<<339d9c575efe23e9f493b18b0b8e4e30>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type load_book$data = {
  readonly mrr: {
    readonly editions: ReadonlyArray<{
      readonly file: string;
    }>;
  };
  readonly points: {
    readonly editions: ReadonlyArray<{
      readonly file: string;
    }>;
  };
  readonly viewer: {
    readonly partner: {
      readonly eventStream: {
        readonly " $fragmentSpreads": FragmentRefs<"load_page">;
      };
      readonly factStream: {
        readonly asOf: string;
        readonly facts: string;
        readonly snapshots: string;
      };
      readonly id: string;
      readonly name: string;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "load_book";
};
export type load_book$key = {
  readonly " $data"?: load_book$data;
  readonly " $fragmentSpreads": FragmentRefs<"load_book">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "load_book"
};

(node as any).hash = "13d56baa4ca29e99aad45f123caaf783";

export default node;
