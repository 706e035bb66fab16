/**
 * @generated SignedSource<<ff311830a851a9fb49a31611e0b89c47>>
 * @relayHash d67dca615ed334fe8dbb9f1c4543aeff
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 966fd9c58873d89e2908ecb6c7207cdb7f97443641984d8fb87628eee1812c93

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type useServicesUndoMutation$variables = {
  client: string;
};
export type useServicesUndoMutation$data = {
  readonly clientUndoEndServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
    }>;
  };
};
export type useServicesUndoMutation = {
  response: useServicesUndoMutation$data;
  variables: useServicesUndoMutation$variables;
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
    "name": "useServicesUndoMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useServicesUndoMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "966fd9c58873d89e2908ecb6c7207cdb7f97443641984d8fb87628eee1812c93",
    "metadata": {},
    "name": "useServicesUndoMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "4d28a05a3148005f1851601efb3d92e2";

export default node;
