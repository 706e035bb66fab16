/**
 * @generated SignedSource<<22f8a90a799447d0d18c282830dfd145>>
 * @relayHash 61e5bcfa7273d4e9e0d4b699f7ba7fef
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8032b8c134c585586deff5109465c5154643e39e4eb18d5d52700f7551ee5593

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type useServicesEndMutation$variables = {
  client: string;
};
export type useServicesEndMutation$data = {
  readonly clientEndServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
    }>;
  };
};
export type useServicesEndMutation = {
  response: useServicesEndMutation$data;
  variables: useServicesEndMutation$variables;
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
    "concreteType": "ClientEndServicesPayload",
    "kind": "LinkedField",
    "name": "clientEndServices",
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
    "name": "useServicesEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useServicesEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8032b8c134c585586deff5109465c5154643e39e4eb18d5d52700f7551ee5593",
    "metadata": {},
    "name": "useServicesEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "78590a3040515655dcfae60bc5cf8469";

export default node;
