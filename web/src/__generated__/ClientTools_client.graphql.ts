/**
 * @generated SignedSource<<b5d2f0648a2f40a981751def5cdd8404>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientTools_client$data = {
  readonly toolUsage: {
    readonly readOn: string;
    readonly tools: number;
  } | null | undefined;
  readonly usage: {
    readonly toolsOverTime: ReadonlyArray<{
      readonly readOn: string;
      readonly tools: number;
    }>;
  };
  readonly " $fragmentType": "ClientTools_client";
};
export type ClientTools_client$key = {
  readonly " $data"?: ClientTools_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientTools_client">;
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
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "tools",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "readOn",
    "storageKey": null
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
  "name": "ClientTools_client",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "ToolUsage",
      "kind": "LinkedField",
      "name": "toolUsage",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "ClientUsage",
      "kind": "LinkedField",
      "name": "usage",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "ToolUsage",
          "kind": "LinkedField",
          "name": "toolsOverTime",
          "plural": true,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};
})();

(node as any).hash = "2115c86961334b1c1fcef74005252a60";

export default node;
