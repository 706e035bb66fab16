/**
 * @generated SignedSource<<a326879e0d4f90006124710ee9cda04d>>
 * @relayHash e3667c8c56ee988cba9c5161b5bcaf6a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 06b15669d01f15e70112c94df5a43ea600448f1c5cb72dc6c301ed520fd36890

import { ConcreteRequest } from 'relay-runtime';
export type FollowStandingQuery$variables = Record<PropertyKey, never>;
export type FollowStandingQuery$data = {
  readonly program: {
    readonly book: {
      readonly recordedAt: string | null | undefined;
    };
  };
};
export type FollowStandingQuery = {
  response: FollowStandingQuery$data;
  variables: FollowStandingQuery$variables;
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
        "concreteType": "Book",
        "kind": "LinkedField",
        "name": "book",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "recordedAt",
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
    "name": "FollowStandingQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "FollowStandingQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "06b15669d01f15e70112c94df5a43ea600448f1c5cb72dc6c301ed520fd36890",
    "metadata": {},
    "name": "FollowStandingQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4409827fc94445854db80f8c2dd75fd9";

export default node;
