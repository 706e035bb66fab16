/**
 * @generated SignedSource<<361bea68647e2f1a04823b4827a80ec1>>
 * @relayHash d4d70214d07599d345db46702a0d6704
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8924181c9247f73d510a412de3c85c1c830a7d598a68b797247f973c31690f33

import { ConcreteRequest } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
export type ClientSetCommunicationOwnerInput = {
  client: string;
  owner?: CommunicationOwner | null | undefined;
};
export type OwnerMenuMutation$variables = {
  input: ClientSetCommunicationOwnerInput;
};
export type OwnerMenuMutation$data = {
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
export type OwnerMenuMutation = {
  response: OwnerMenuMutation$data;
  variables: OwnerMenuMutation$variables;
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
    "name": "OwnerMenuMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "OwnerMenuMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8924181c9247f73d510a412de3c85c1c830a7d598a68b797247f973c31690f33",
    "metadata": {},
    "name": "OwnerMenuMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8d8e57d9f2d0d65d751b4ccad9a26081";

export default node;
