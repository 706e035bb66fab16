/**
 * @generated SignedSource<<b9b9df22ff4b2bc0abdbeb250df48e67>>
 * @relayHash d26e86c84d35713b9e9e00cd684c6dc9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8eedb933c505adc6f12db637f24eaf826b22a5908952dd148a698401add097e8

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type useServicesRestoreMutation$variables = {
  client: string;
};
export type useServicesRestoreMutation$data = {
  readonly clientRestoreServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
    }>;
  };
};
export type useServicesRestoreMutation = {
  response: useServicesRestoreMutation$data;
  variables: useServicesRestoreMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "client"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "client",
            "variableName": "client"
          }
        ],
        "kind": "ObjectValue",
        "name": "input"
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
            "name": "code",
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
    "name": "useServicesRestoreMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useServicesRestoreMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8eedb933c505adc6f12db637f24eaf826b22a5908952dd148a698401add097e8",
    "metadata": {},
    "name": "useServicesRestoreMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c3feb8250876c0cea0b3ec1f5a040e2e";

export default node;
