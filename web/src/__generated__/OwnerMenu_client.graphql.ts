/**
 * @generated SignedSource<<7f4d18e9383e3e00b013ca6f42e71bdf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
import { FragmentRefs } from "relay-runtime";
export type OwnerMenu_client$data = {
  readonly communicationOwner: {
    readonly byDefault: boolean;
    readonly owner: CommunicationOwner;
  };
  readonly company: {
    readonly id: string;
    readonly name: string;
  };
  readonly id: string;
  readonly partner: {
    readonly communicationOwner: CommunicationOwner;
    readonly id: string;
  };
  readonly " $fragmentType": "OwnerMenu_client";
};
export type OwnerMenu_client$key = {
  readonly " $data"?: OwnerMenu_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"OwnerMenu_client">;
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
  "name": "OwnerMenu_client",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Company",
      "kind": "LinkedField",
      "name": "company",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "communicationOwner",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ClientCommunicationOwner",
      "kind": "LinkedField",
      "name": "communicationOwner",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "owner",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "byDefault",
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

(node as any).hash = "a8995ededf411b7c4bdca8188abf4550";

export default node;
