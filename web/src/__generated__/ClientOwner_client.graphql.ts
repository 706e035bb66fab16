/**
 * @generated SignedSource<<751bd2a8db2d262e044e6abad1c0487c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
import { FragmentRefs } from "relay-runtime";
export type ClientOwner_client$data = {
  readonly communicationOwner: {
    readonly byDefault: boolean;
    readonly owner: CommunicationOwner;
  };
  readonly company: {
    readonly name: string;
  };
  readonly id: string;
  readonly partner: {
    readonly communicationOwner: CommunicationOwner;
  };
  readonly " $fragmentType": "ClientOwner_client";
};
export type ClientOwner_client$key = {
  readonly " $data"?: ClientOwner_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientOwner_client">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientOwner_client",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Company",
      "kind": "LinkedField",
      "name": "company",
      "plural": false,
      "selections": [
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Partner",
      "kind": "LinkedField",
      "name": "partner",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "communicationOwner",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};

(node as any).hash = "39d874e52246abe98c40338f4fce14f0";

export default node;
