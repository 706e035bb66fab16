/**
 * @generated SignedSource<<0707854df5a07c38043a1502c41d2bea>>
 * @relayHash 5558c4c2c2c2ae90443d5b176b71530e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fa1ddf64da9e50b13ea9220241e53877d11fd8a4a6782a2a4f9a1ccc27abb7fc

import { ConcreteRequest } from 'relay-runtime';
export type WorkState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type useExportQuery$variables = {
  partner: string;
};
export type useExportQuery$data = {
  readonly viewer: {
    readonly partner: {
      readonly exports: {
        readonly nodes: ReadonlyArray<{
          readonly downloadUrl: string | null | undefined;
          readonly error: string | null | undefined;
          readonly id: string;
          readonly state: WorkState;
        }>;
      };
    } | null | undefined;
  } | null | undefined;
};
export type useExportQuery = {
  response: useExportQuery$data;
  variables: useExportQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "partner"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "partner"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 20
    }
  ],
  "concreteType": "ExportConnection",
  "kind": "LinkedField",
  "name": "exports",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Export",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "state",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "error",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "downloadUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": "exports(first:20)"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useExportQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v1/*:: as any*/),
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v3/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useExportQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v1/*:: as any*/),
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "fa1ddf64da9e50b13ea9220241e53877d11fd8a4a6782a2a4f9a1ccc27abb7fc",
    "metadata": {},
    "name": "useExportQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ca140cf3034e89fcc742cd771868f5c7";

export default node;
