/**
 * @generated SignedSource<<02abedce6368e5c9a66a848f60e04dfe>>
 * @relayHash 8ad6b42058d33c809df938a0fbffd3c9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID b5ba00f06ab2ffc1ab5111da8dcbbcd71d352268842ca062162d43b8e479e614

import { ConcreteRequest } from 'relay-runtime';
export type PartnerOptionsQuery$variables = {
  search?: string | null | undefined;
};
export type PartnerOptionsQuery$data = {
  readonly partners: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
    }>;
    readonly totalCount: number;
  };
};
export type PartnerOptionsQuery = {
  response: PartnerOptionsQuery$data;
  variables: PartnerOptionsQuery$variables;
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
    "name": "PartnerOptionsQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PartnerOptionsQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "b5ba00f06ab2ffc1ab5111da8dcbbcd71d352268842ca062162d43b8e479e614",
    "metadata": {},
    "name": "PartnerOptionsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "930fcbb68363bae266faffc593693a49";

export default node;
