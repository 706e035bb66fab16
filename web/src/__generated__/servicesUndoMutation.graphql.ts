/**
 * @generated SignedSource<<3e29134282326d76d773405d1efc3de9>>
 * @relayHash 43eb3a8b5fe915b5c06caa1bb97cf932
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0f111f5a8d68d128897c878f4b65e8f3d3730a3aa226f1bc817fd92209d39400

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
      readonly field: string | null | undefined;
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
    "id": "0f111f5a8d68d128897c878f4b65e8f3d3730a3aa226f1bc817fd92209d39400",
    "metadata": {},
    "name": "servicesUndoMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fda6c5123a24a34a17632c1d14821ca1";

export default node;
