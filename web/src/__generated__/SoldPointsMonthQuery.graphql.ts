/**
 * @generated SignedSource<<283689eac9d757c08c66946672addc80>>
 * @relayHash c75361b77c9263ba5c38a3db896b6893
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 84c9316f2fb0bbe9a7262eeff8a435684fff5c425bbcc118910f61b4d800d815

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OrderDirection = "ASC" | "DESC";
export type SoldPointsByClientOrderField = "GAINED" | "LOST" | "NAME" | "TOTAL";
export type SoldPointsTab = "GAINED" | "LOST" | "TOTAL";
export type SoldPointsByClientOrder = {
  direction?: OrderDirection;
  field: SoldPointsByClientOrderField;
};
export type SoldPointsMonthQuery$variables = {
  asOf?: string | null | undefined;
  eyes?: string | null | undefined;
  knownAt?: string | null | undefined;
  month?: string | null | undefined;
  orderBy: SoldPointsByClientOrder;
  partner?: string | null | undefined;
  tab: SoldPointsTab;
};
export type SoldPointsMonthQuery$data = {
  readonly viewer: {
    readonly partner: {
      readonly pointsInMonth: {
        readonly movements: {
          readonly sold: {
            readonly adjusted: string;
            readonly decreased: string;
            readonly expiredOrChurned: string;
            readonly increased: string;
            readonly new: string;
          };
        };
        readonly on: string;
        readonly points: {
          readonly sold: string;
        };
        readonly projected: boolean;
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"SoldPointsClients_query">;
};
export type SoldPointsMonthQuery = {
  response: SoldPointsMonthQuery$data;
  variables: SoldPointsMonthQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "asOf"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "eyes"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "knownAt"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "month"
},
v4 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v5 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partner"
},
v6 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "tab"
},
v7 = [
  {
    "kind": "Variable",
    "name": "asPartner",
    "variableName": "eyes"
  }
],
v8 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "partner"
  }
],
v9 = [
  {
    "kind": "Variable",
    "name": "asOf",
    "variableName": "asOf"
  },
  {
    "kind": "Variable",
    "name": "knownAt",
    "variableName": "knownAt"
  },
  {
    "kind": "Variable",
    "name": "month",
    "variableName": "month"
  }
],
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "projected",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "PointsBalance",
  "kind": "LinkedField",
  "name": "points",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sold",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "new",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "increased",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "expiredOrChurned",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "decreased",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "adjusted",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "concreteType": "PointsMovements",
  "kind": "LinkedField",
  "name": "movements",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SoldMovements",
      "kind": "LinkedField",
      "name": "sold",
      "plural": false,
      "selections": [
        (v13/*:: as any*/),
        (v14/*:: as any*/),
        (v15/*:: as any*/),
        (v16/*:: as any*/),
        (v17/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v19 = {
  "kind": "Variable",
  "name": "orderBy",
  "variableName": "orderBy"
},
v20 = {
  "kind": "Variable",
  "name": "tab",
  "variableName": "tab"
},
v21 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 25
  },
  (v19/*:: as any*/),
  (v20/*:: as any*/)
],
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v4/*:: as any*/),
      (v5/*:: as any*/),
      (v6/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "SoldPointsMonthQuery",
    "selections": [
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": (v9/*:: as any*/),
                "concreteType": "PointsMonth",
                "kind": "LinkedField",
                "name": "pointsInMonth",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v18/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "args": [
          (v19/*:: as any*/),
          (v20/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "SoldPointsClients_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v5/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v6/*:: as any*/),
      (v4/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "SoldPointsMonthQuery",
    "selections": [
      {
        "alias": null,
        "args": (v7/*:: as any*/),
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": (v8/*:: as any*/),
            "concreteType": "Partner",
            "kind": "LinkedField",
            "name": "partner",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": (v9/*:: as any*/),
                "concreteType": "PointsMonth",
                "kind": "LinkedField",
                "name": "pointsInMonth",
                "plural": false,
                "selections": [
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v18/*:: as any*/),
                  {
                    "alias": null,
                    "args": (v21/*:: as any*/),
                    "concreteType": "SoldPointsByClientConnection",
                    "kind": "LinkedField",
                    "name": "byClient",
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
                        "concreteType": "SoldPointsByClientEdge",
                        "kind": "LinkedField",
                        "name": "edges",
                        "plural": true,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "cursor",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "SoldPointsByClient",
                            "kind": "LinkedField",
                            "name": "node",
                            "plural": false,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "Client",
                                "kind": "LinkedField",
                                "name": "client",
                                "plural": false,
                                "selections": [
                                  (v22/*:: as any*/),
                                  {
                                    "alias": null,
                                    "args": null,
                                    "concreteType": "Company",
                                    "kind": "LinkedField",
                                    "name": "company",
                                    "plural": false,
                                    "selections": [
                                      {
                                        "alias": null,
                                        "args": null,
                                        "kind": "ScalarField",
                                        "name": "name",
                                        "storageKey": null
                                      },
                                      (v22/*:: as any*/)
                                    ],
                                    "storageKey": null
                                  }
                                ],
                                "storageKey": null
                              },
                              (v13/*:: as any*/),
                              (v14/*:: as any*/),
                              (v15/*:: as any*/),
                              (v16/*:: as any*/),
                              (v17/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "total",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "__typename",
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
                        "concreteType": "PageInfo",
                        "kind": "LinkedField",
                        "name": "pageInfo",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "endCursor",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "hasNextPage",
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
                    "args": (v21/*:: as any*/),
                    "filters": [
                      "tab",
                      "orderBy"
                    ],
                    "handle": "connection",
                    "key": "SoldPointsClients_byClient",
                    "kind": "LinkedHandle",
                    "name": "byClient"
                  }
                ],
                "storageKey": null
              },
              (v22/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "84c9316f2fb0bbe9a7262eeff8a435684fff5c425bbcc118910f61b4d800d815",
    "metadata": {},
    "name": "SoldPointsMonthQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "858519b79d484eaf7404f8d38600d952";

import { PreloadableQueryRegistry } from 'relay-runtime';
PreloadableQueryRegistry.set(node.params.id, node);

export default node;
