/**
 * @generated SignedSource<<bb6d1673e3abfc3849c22ab7f414eafc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type UsageKind = "APP" | "PRODUCT";
import { FragmentRefs } from "relay-runtime";
export type ClientPortalUsage_client$data = {
  readonly usage: {
    readonly items: ReadonlyArray<{
      readonly kind: UsageKind;
      readonly name: string;
      readonly overTime: ReadonlyArray<{
        readonly readOn: string;
        readonly users: number;
        readonly uses: number;
      }>;
      readonly readOn: string;
      readonly users: number;
      readonly uses: number;
    }>;
    readonly readOn: string | null | undefined;
  };
  readonly " $fragmentType": "ClientPortalUsage_client";
};
export type ClientPortalUsage_client$key = {
  readonly " $data"?: ClientPortalUsage_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientPortalUsage_client">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "readOn",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "uses",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "users",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientPortalUsage_client",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        }
      ],
      "concreteType": "ClientUsage",
      "kind": "LinkedField",
      "name": "usage",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "PortalUsage",
          "kind": "LinkedField",
          "name": "items",
          "plural": true,
          "selections": [
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
              "name": "name",
              "storageKey": null
            },
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "UsageReading",
              "kind": "LinkedField",
              "name": "overTime",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                (v2/*:: as any*/)
              ],
              "storageKey": null
            }
          ],
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

(node as any).hash = "f4bbdb7c0ab0bfe54080d4a171e38949";

export default node;
