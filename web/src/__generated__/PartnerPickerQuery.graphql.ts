/**
 * @generated SignedSource<<a58b4278e903587230d82984243bcef1>>
 * @relayHash 4dc66b6ea90c519dba45dd059ab7b78f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ad4c55243423c2c65a734e084644acbe31cb18370df1b1f7b0c2c9a818f0589e

import { ConcreteRequest } from 'relay-runtime';
export type PartnerPickerQuery$variables = {
  search?: string | null | undefined;
};
export type PartnerPickerQuery$data = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
  };
};
export type PartnerPickerQuery = {
  response: PartnerPickerQuery$data;
  variables: PartnerPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "search"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "search",
            "variableName": "search"
          }
        ],
        "kind": "ObjectValue",
        "name": "filter"
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 50
      }
    ],
    "concreteType": "PartnerConnection",
    "kind": "LinkedField",
    "name": "partners",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "nodes",
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
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnerPickerQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PartnerPickerQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ad4c55243423c2c65a734e084644acbe31cb18370df1b1f7b0c2c9a818f0589e",
    "metadata": {},
    "name": "PartnerPickerQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "cbd1e85731edbe2a95fc35c4b77a0f5b";

export default node;
