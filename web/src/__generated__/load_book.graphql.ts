/**
 * @generated SignedSource<<c86f32dde6b69314034434c68c1ebcc7>>
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

(node as any).hash = "b1e925d9957878bba37aad35c26df3c0";

export default node;
