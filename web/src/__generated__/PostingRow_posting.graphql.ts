/**
 * @generated SignedSource<<113b194bede037a1106fba2838a1de5d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type PostingRow_posting$data = {
  readonly client: {
    readonly company: {
      readonly name: string;
    };
    readonly id: string;
  } | null | undefined;
  readonly kind: PostingKind;
  readonly line: {
    readonly name: string;
  } | null | undefined;
  readonly on: string;
  readonly points: string;
  readonly reverses: {
    readonly id: string;
  } | null | undefined;
  readonly track: Track;
  readonly " $fragmentSpreads": FragmentRefs<"PostingDetails_posting">;
  readonly " $fragmentType": "PostingRow_posting";
};
export type PostingRow_posting$key = {
  readonly " $data"?: PostingRow_posting$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostingRow_posting">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostingRow_posting",
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
      "concreteType": "ProductLine",
      "kind": "LinkedField",
      "name": "line",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Client",
      "kind": "LinkedField",
      "name": "client",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Company",
          "kind": "LinkedField",
          "name": "company",
          "plural": false,
          "selections": (v0/*:: as any*/),
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
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PostingDetails_posting"
    }
  ],
  "type": "Posting",
  "abstractKey": null
};
})();

(node as any).hash = "7d4a5a1de77bc002f7522528b815bb26";

export default node;
