/**
 * @generated SignedSource<<2798838770576ccfec1470202a8fd580>>
 * @relayHash 7c279a13c49e9cc0ec653e125c8c260e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 79f397cb7402f65a6bc9f8fdc42c247f916e73d0df449cea2f0aa026246c3783

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "BAD_USER_INPUT" | "CONFLICT" | "NOT_FOUND";
export type ReportRenameInput = {
  description?: string | null | undefined;
  name: string;
  report: string;
};
export type RenameReportMutation$variables = {
  input: ReportRenameInput;
};
export type RenameReportMutation$data = {
  readonly reportRename: {
    readonly report: {
      readonly description: string | null | undefined;
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly field: string | null | undefined;
    }>;
  };
};
export type RenameReportMutation = {
  response: RenameReportMutation$data;
  variables: RenameReportMutation$variables;
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
    "concreteType": "ReportRenamePayload",
    "kind": "LinkedField",
    "name": "reportRename",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SavedReport",
        "kind": "LinkedField",
        "name": "report",
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
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "description",
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
    "name": "RenameReportMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RenameReportMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "79f397cb7402f65a6bc9f8fdc42c247f916e73d0df449cea2f0aa026246c3783",
    "metadata": {},
    "name": "RenameReportMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8f921f2cee5d33a8cf396d3a1cf67503";

export default node;
