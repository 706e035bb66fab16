/**
 * @generated SignedSource<<702339898dbc9912936340b9b14647e7>>
 * @relayHash 1e94ae3e4af3e2c5879c471e1f88453c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 53c7dbaab6c310580c32bf59186d873662c234a9ce8b32b7ed4b9f2e149b2a27

import { ConcreteRequest } from 'relay-runtime';
export type ClientUndoEndServicesInput = {
  client: string;
  idempotencyKey?: string | null | undefined;
};
export type servicesUndoMutation$variables = {
  input: ClientUndoEndServicesInput;
};
export type servicesUndoMutation$data = {
  readonly clientUndoEndServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type servicesUndoMutation = {
  response: servicesUndoMutation$data;
  variables: servicesUndoMutation$variables;
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
    "concreteType": "ClientUndoEndServicesPayload",
    "kind": "LinkedField",
    "name": "clientUndoEndServices",
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
    "name": "servicesUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "servicesUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "53c7dbaab6c310580c32bf59186d873662c234a9ce8b32b7ed4b9f2e149b2a27",
    "metadata": {},
    "name": "servicesUndoMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c91440247900a0d0e8fd4336498ceed2";

export default node;
