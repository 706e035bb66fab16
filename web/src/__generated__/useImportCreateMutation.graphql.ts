/**
 * @generated SignedSource<<d190ea69df3ecabf08da3d3bf3fc2f88>>
 * @relayHash 6b08d8a640f797f62039bd9ed332fa89
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9a9d5d986c2565258875421b955d88d15271353dc7435cb6cebe66afef0bf529

import { ConcreteRequest } from 'relay-runtime';
export type ImportCreateInput = {
  dryRun?: boolean;
  files: ReadonlyArray<string>;
  idempotencyKey?: string | null | undefined;
  mapping: ImportMappingInput;
  skipInvalid?: boolean;
};
export type ImportMappingInput = {
  name?: string | null | undefined;
  text?: string | null | undefined;
};
export type useImportCreateMutation$variables = {
  input: ImportCreateInput;
};
export type useImportCreateMutation$data = {
  readonly importCreate: {
    readonly import: {
      readonly files: ReadonlyArray<{
        readonly name: string;
        readonly uploadUrl: string;
      }>;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type useImportCreateMutation = {
  response: useImportCreateMutation$data;
  variables: useImportCreateMutation$variables;
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
    "concreteType": "ImportCreatePayload",
    "kind": "LinkedField",
    "name": "importCreate",
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
            "concreteType": "ImportFile",
            "kind": "LinkedField",
            "name": "files",
            "plural": true,
            "selections": [
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
                "name": "uploadUrl",
                "storageKey": null
              }
            ],
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
    "name": "useImportCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useImportCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "9a9d5d986c2565258875421b955d88d15271353dc7435cb6cebe66afef0bf529",
    "metadata": {},
    "name": "useImportCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0bff95c354ef30391dbecff2b6a92be6";

export default node;
