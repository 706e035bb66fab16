/**
 * @generated SignedSource<<618613765f4fc807eb58f75e57343dab>>
 * @relayHash bc1c8d66a84b458b537221f3f6836a1a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f27b77ca566eed118ee771edc2e798273e76a050cd591d4134a7f54f0b5a16df

import { ConcreteRequest } from 'relay-runtime';
export type ImportState = "DONE" | "FAILED" | "QUEUED" | "RUNNING" | "UPLOADING";
export type ImportStartInput = {
  import: string;
};
export type useImportStartMutation$variables = {
  input: ImportStartInput;
};
export type useImportStartMutation$data = {
  readonly importStart: {
    readonly import: {
      readonly id: string;
      readonly state: ImportState;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type useImportStartMutation = {
  response: useImportStartMutation$data;
  variables: useImportStartMutation$variables;
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
    "concreteType": "ImportStartPayload",
    "kind": "LinkedField",
    "name": "importStart",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Import",
        "kind": "LinkedField",
        "name": "import",
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
            "name": "state",
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
    "name": "useImportStartMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useImportStartMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "f27b77ca566eed118ee771edc2e798273e76a050cd591d4134a7f54f0b5a16df",
    "metadata": {},
    "name": "useImportStartMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ab362fc49bf4df34f88590a5c36092ce";

export default node;
