/**
 * @generated SignedSource<<4b12390f6c42af60492aea055724e9eb>>
 * @relayHash 6a0ac91a6091afc25957f1e392d30c94
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 257b194b728055304af3c84f1fb130e507bfd316e7a4e8f32762d4874231bee4

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
      readonly field: string | null | undefined;
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
    "id": "257b194b728055304af3c84f1fb130e507bfd316e7a4e8f32762d4874231bee4",
    "metadata": {},
    "name": "servicesRestoreMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "1a9c2f62fa0ce0af144ac482aaeea51a";

export default node;
