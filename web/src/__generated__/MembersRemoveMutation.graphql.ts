/**
 * @generated SignedSource<<5d379237ae12870c4ef1275f4686a4b9>>
 * @relayHash 0525b5a402439b566f3d0b5250c34bc2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 88bf65700c5a4dee48b9e3ef25dcbffe2b5ff3e9307dca267c2522866f816290

import { ConcreteRequest } from 'relay-runtime';
export type ListRemoveClientsInput = {
  clients: ReadonlyArray<string>;
  list: string;
};
export type MembersRemoveMutation$variables = {
  input: ListRemoveClientsInput;
};
export type MembersRemoveMutation$data = {
  readonly listRemoveClients: {
    readonly removed: number | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type MembersRemoveMutation = {
  response: MembersRemoveMutation$data;
  variables: MembersRemoveMutation$variables;
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
    "concreteType": "ListRemoveClientsPayload",
    "kind": "LinkedField",
    "name": "listRemoveClients",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "removed",
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
    "name": "MembersRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MembersRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "88bf65700c5a4dee48b9e3ef25dcbffe2b5ff3e9307dca267c2522866f816290",
    "metadata": {},
    "name": "MembersRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "937303ae086c39b8c5a4c4c83d97312a";

export default node;
