/**
 * @generated SignedSource<<e0e6280986590623f3975e4bcbdd3f2d>>
 * @relayHash fcf38df29062859e8bb8fdb4f6aad11a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 44c60b5655045410060bc571cff9395bc3ca2ff32d70c31cae65b0703c3a9f58

import { ConcreteRequest } from 'relay-runtime';
export type ProgramKey = "MRR" | "POINTS";
export type CalculatorQuery$variables = Record<PropertyKey, never>;
export type CalculatorQuery$data = {
  readonly program: {
    readonly editions: ReadonlyArray<{
      readonly file: string;
    }>;
    readonly key: ProgramKey;
  };
};
export type CalculatorQuery = {
  response: CalculatorQuery$data;
  variables: CalculatorQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Program",
    "kind": "LinkedField",
    "name": "program",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "key",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Edition",
        "kind": "LinkedField",
        "name": "editions",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "file",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CalculatorQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CalculatorQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "44c60b5655045410060bc571cff9395bc3ca2ff32d70c31cae65b0703c3a9f58",
    "metadata": {},
    "name": "CalculatorQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c8a33f1117e764054711ce1c6552f0d8";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;
