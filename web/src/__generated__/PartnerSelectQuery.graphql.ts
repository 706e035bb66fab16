/**
 * @generated SignedSource<<ba539b39ec3bb1bc2efc18becfe4905a>>
 * @relayHash a326305eac6f0857763c022fc8ab34e0
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d23d9178720eb871fb942bc47ed36d5db159d63a260d74ead601ee60eb671c6c

import { ConcreteRequest } from 'relay-runtime';
export type PartnerSelectQuery$variables = {
  search?: string | null | undefined;
};
export type PartnerSelectQuery$data = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
    readonly totalCount: number;
  };
};
export type PartnerSelectQuery = {
  response: PartnerSelectQuery$data;
  variables: PartnerSelectQuery$variables;
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
        "kind": "ScalarField",
        "name": "totalCount",
        "storageKey": null
      },
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
    "name": "PartnerSelectQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PartnerSelectQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d23d9178720eb871fb942bc47ed36d5db159d63a260d74ead601ee60eb671c6c",
    "metadata": {},
    "name": "PartnerSelectQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "5aa6f92ad58c8bdf1b473e3b4aa86120";

export default node;
