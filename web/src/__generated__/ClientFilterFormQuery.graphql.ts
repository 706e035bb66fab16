/**
 * @generated SignedSource<<7f89cd03d218d69027993fdfe6924d8c>>
 * @relayHash c2eedae461b9f945c29efef9da6856d7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1249c8c116e9d2bf2144c917a87f316d3bc569182134bcf5b77cb8555a335167

import { ConcreteRequest } from 'relay-runtime';
export type ClientFilterFormQuery$variables = Record<PropertyKey, never>;
export type ClientFilterFormQuery$data = {
  readonly productLines: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};
export type ClientFilterFormQuery = {
  response: ClientFilterFormQuery$data;
  variables: ClientFilterFormQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "ProductLine",
    "kind": "LinkedField",
    "name": "productLines",
    "plural": true,
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
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "ClientFilterFormQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "ClientFilterFormQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "1249c8c116e9d2bf2144c917a87f316d3bc569182134bcf5b77cb8555a335167",
    "metadata": {},
    "name": "ClientFilterFormQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6ab67f15f23bbcc75c56ce239ac27fda";

export default node;
