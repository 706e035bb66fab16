/**
 * @generated SignedSource<<cb2096509b255e2145b19e39ebb995d0>>
 * @relayHash 0ae7051e73ebbcf64f916d92263caebd
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 820e968c03294617a8bb7a1b4bf66d6545892300958a1554a0ee9b517f026fef

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
      readonly field: string | null | undefined;
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
            "name": "field",
            "storageKey": null
          },
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
    "id": "820e968c03294617a8bb7a1b4bf66d6545892300958a1554a0ee9b517f026fef",
    "metadata": {},
    "name": "ClientOwnerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8bf2cbe98ab2c7a04e5a6b204dcb7481";

export default node;
