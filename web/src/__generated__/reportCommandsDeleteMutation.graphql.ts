/**
 * @generated SignedSource<<859b4922bdede17568f4837f1d188335>>
 * @relayHash c241bac279662fe7ffd038bf4c57519f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 90cfc8b48c714d6967a303ebd774b849ed5f6027b80e4ee437da538b2c485e6e

import { ConcreteRequest } from 'relay-runtime';
export type ReportDeleteInput = {
  report: string;
};
export type reportCommandsDeleteMutation$variables = {
  input: ReportDeleteInput;
};
export type reportCommandsDeleteMutation$data = {
  readonly reportDelete: {
    readonly deletedId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type reportCommandsDeleteMutation = {
  response: reportCommandsDeleteMutation$data;
  variables: reportCommandsDeleteMutation$variables;
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
    "concreteType": "ReportDeletePayload",
    "kind": "LinkedField",
    "name": "reportDelete",
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
    "name": "reportCommandsDeleteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportCommandsDeleteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "90cfc8b48c714d6967a303ebd774b849ed5f6027b80e4ee437da538b2c485e6e",
    "metadata": {},
    "name": "reportCommandsDeleteMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "89eaf03dee73cf108b9fd1eece8837f8";

export default node;
