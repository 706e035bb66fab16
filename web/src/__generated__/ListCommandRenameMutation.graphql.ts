/**
 * @generated SignedSource<<320e2158fc4b7451e99bb2381740e44b>>
 * @relayHash 849cf0098274d72899484c391f081539
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 25526e7912b7cf6bbad69b7ba3585d0be5f9210d115d214f6f1f88f8a6a02e6a

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type ListRenameInput = {
  list: string;
  name: string;
};
export type ListCommandRenameMutation$variables = {
  input: ListRenameInput;
};
export type ListCommandRenameMutation$data = {
  readonly listRename: {
    readonly list: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null | undefined;
    }>;
  };
};
export type ListCommandRenameMutation = {
  response: ListCommandRenameMutation$data;
  variables: ListCommandRenameMutation$variables;
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
    "concreteType": "ListRenamePayload",
    "kind": "LinkedField",
    "name": "listRename",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ClientList",
        "kind": "LinkedField",
        "name": "list",
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
            "kind": "ScalarField",
            "name": "name",
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
            "name": "field",
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
    "name": "ListCommandRenameMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ListCommandRenameMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "25526e7912b7cf6bbad69b7ba3585d0be5f9210d115d214f6f1f88f8a6a02e6a",
    "metadata": {},
    "name": "ListCommandRenameMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "bd468c59dc0c9e7317f14a4078504887";

export default node;
