/**
 * @generated SignedSource<<dc50b4e1db1c85a34777bfb95302b9dd>>
 * @relayHash c6fbd64887a326b95287ef97a844052c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 65121d816cbdb0fe4ee2777b18a7773499a63bacde0bfc5550e3c770287a191e

import { ConcreteRequest } from 'relay-runtime';
export type ClientRestoreServicesInput = {
  client: string;
  idempotencyKey?: string | null | undefined;
  on?: string | null | undefined;
};
export type servicesRestoreMutation$variables = {
  input: ClientRestoreServicesInput;
};
export type servicesRestoreMutation$data = {
  readonly clientRestoreServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type servicesRestoreMutation = {
  response: servicesRestoreMutation$data;
  variables: servicesRestoreMutation$variables;
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
    "concreteType": "ClientRestoreServicesPayload",
    "kind": "LinkedField",
    "name": "clientRestoreServices",
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
    "name": "servicesRestoreMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "servicesRestoreMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "65121d816cbdb0fe4ee2777b18a7773499a63bacde0bfc5550e3c770287a191e",
    "metadata": {},
    "name": "servicesRestoreMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "de4dcf973f627d510ca1b55f2a07a7dc";

export default node;
