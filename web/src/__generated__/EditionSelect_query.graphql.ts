/**
 * @generated SignedSource<<1c83419e8552d68f940058c305e7dc94>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EditionSelect_query$data = {
  readonly mrr: {
    readonly editions: ReadonlyArray<{
      readonly from: string;
      readonly illustrative: boolean;
    }>;
  };
  readonly points: {
    readonly edition: {
      readonly from: string;
    };
    readonly editions: ReadonlyArray<{
      readonly from: string;
      readonly illustrative: boolean;
    }>;
  };
  readonly " $fragmentType": "EditionSelect_query";
};
export type EditionSelect_query$key = {
  readonly " $data"?: EditionSelect_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditionSelect_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Edition",
  "kind": "LinkedField",
  "name": "editions",
  "plural": true,
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "illustrative",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditionSelect_query",
  "selections": [
    {
      "alias": "points",
      "args": null,
      "concreteType": "Program",
      "kind": "LinkedField",
      "name": "program",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Edition",
          "kind": "LinkedField",
          "name": "edition",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": "mrr",
      "args": [
        {
          "kind": "Literal",
          "name": "key",
          "value": "MRR"
        }
      ],
      "concreteType": "Program",
      "kind": "LinkedField",
      "name": "program",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": "program(key:\"MRR\")"
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "246a3bc01f8ef42fb02b0e18040320cc";

export default node;
