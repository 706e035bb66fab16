/**
 * @generated SignedSource<<70e356c13e00d15e330602347b020524>>
 * @relayHash e221d4e51a742e561ef1ee5b19e74b65
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 293d52f0aab070d886cf40886c8ebc0173b6ac2b84323f1d0f1d5d51fce4dc3a

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
    "id": "293d52f0aab070d886cf40886c8ebc0173b6ac2b84323f1d0f1d5d51fce4dc3a",
    "metadata": {},
    "name": "PartnerOptionsQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "232b5bb557e4949fb1c85fa55713612f";

export default node;
