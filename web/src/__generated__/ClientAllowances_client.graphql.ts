/**
 * @generated SignedSource<<c2f8c627c1461e230945a62a79342d43>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientAllowances_client$data = {
  readonly contactTier: {
    readonly " $fragmentSpreads": FragmentRefs<"ClientAllowances_allowance">;
  } | null | undefined;
  readonly emailTier: {
    readonly " $fragmentSpreads": FragmentRefs<"ClientAllowances_allowance">;
  } | null | undefined;
  readonly " $fragmentType": "ClientAllowances_client";
};
export type ClientAllowances_client$key = {
  readonly " $data"?: ClientAllowances_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientAllowances_client">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "asOf",
    "variableName": "asOf"
  }
],
v1 = [
  {
    "args": null,
    "kind": "FragmentSpread",
    "name": "ClientAllowances_allowance"
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientAllowances_client",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "Allowance",
      "kind": "LinkedField",
      "name": "contactTier",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "Allowance",
      "kind": "LinkedField",
      "name": "emailTier",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "b0119f2404fd31f03a8afb514a56de55";

export default node;
