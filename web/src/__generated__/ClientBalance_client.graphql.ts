/**
 * @generated SignedSource<<0d66f80ad01bc421888e84007c1dcc8e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientBalance_client$data = {
  readonly id: string;
  readonly points: {
    readonly assisted: string;
    readonly managed: string;
    readonly sold: string;
    readonly sourced: string;
    readonly total: string;
  };
  readonly " $fragmentType": "ClientBalance_client";
};
export type ClientBalance_client$key = {
  readonly " $data"?: ClientBalance_client$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientBalance_client">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientBalance_client",
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
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        },
        {
          "kind": "Variable",
          "name": "knownAt",
          "variableName": "knownAt"
        }
      ],
      "concreteType": "PointsBalance",
      "kind": "LinkedField",
      "name": "points",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sourced",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "assisted",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "sold",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "managed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "total",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Client",
  "abstractKey": null
};

(node as any).hash = "52e787f3574f52fa5ce76a0e5ecf44c8";

export default node;
