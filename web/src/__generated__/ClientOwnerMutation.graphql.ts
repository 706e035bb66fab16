/**
 * @generated SignedSource<<9fbf76b5fbae8f59af39b2960d517598>>
 * @relayHash aaff5a19e0b613e659048c475c0aa8e5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID af3c04e5ad8ffd8cb9eb9dcb652b521d6b399ac2a9a18b2c05f996b66992e69e

import { ConcreteRequest } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
export type ClientSetCommunicationOwnerInput = {
  client: string;
  owner?: CommunicationOwner | null | undefined;
};
export type ClientOwnerMutation$variables = {
  input: ClientSetCommunicationOwnerInput;
};
export type ClientOwnerMutation$data = {
  readonly clientSetCommunicationOwner: {
    readonly client: {
      readonly communicationOwner: {
        readonly byDefault: boolean;
        readonly owner: CommunicationOwner;
      };
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type ClientOwnerMutation = {
  response: ClientOwnerMutation$data;
  variables: ClientOwnerMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "ClientSetCommunicationOwnerPayload",
    "kind": "LinkedField",
    "name": "clientSetCommunicationOwner",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Client",
        "kind": "LinkedField",
        "name": "client",
        "plural": false,
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
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ClientOwnerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ClientOwnerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "af3c04e5ad8ffd8cb9eb9dcb652b521d6b399ac2a9a18b2c05f996b66992e69e",
    "metadata": {},
    "name": "ClientOwnerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "87d8ea23d13440f877f9110dc45ac34a";

export default node;
