/**
 * @generated SignedSource<<13122bc1ec3646266e33ec3417411a25>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type clientTab_client$data = {
  readonly id: string;
  readonly partner: {
    readonly id: string;
  };
  readonly " $fragmentSpreads": FragmentRefs<"ClientHeader_client">;
  readonly " $fragmentType": "clientTab_client";
};
export type clientTab_client$key = {
  readonly " $data"?: clientTab_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"clientTab_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
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
  "name": "clientTab_client",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ClientHeader_client"
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "d839984bb8c06b35289e1a80512bc60d";

export default node;
