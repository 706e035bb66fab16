/**
 * @generated SignedSource<<3fa1f9a4b97eb86cc9a8caa5e406c14a>>
 * @relayHash 3b92ccb5fe76f50877b82a0a1386d018
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 484b733bc9c53a4e41d97462ca050ebf64708db069140e41e1d06b4f6e183a72

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type ListDeleteInput = {
  list: string;
};
export type ListCommandDeleteMutation$variables = {
  input: ListDeleteInput;
};
export type ListCommandDeleteMutation$data = {
  readonly listDelete: {
    readonly deletedId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null | undefined;
    }>;
  };
};
export type ListCommandDeleteMutation = {
  response: ListCommandDeleteMutation$data;
  variables: ListCommandDeleteMutation$variables;
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
    "concreteType": "ListDeletePayload",
    "kind": "LinkedField",
    "name": "listDelete",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
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
    "name": "ListCommandDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ListCommandDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "484b733bc9c53a4e41d97462ca050ebf64708db069140e41e1d06b4f6e183a72",
    "metadata": {},
    "name": "ListCommandDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "707775e298c9ffc5748fac934c55a2a6";

export default node;
