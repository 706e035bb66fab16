/**
 * @generated SignedSource<<cdff545aadfe82612b86a4a76bd13bd0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientsTable_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly clients: {
        readonly connection: string;
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly id: string;
            readonly " $fragmentSpreads": FragmentRefs<"ClientsTable_row">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly id: string;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "ClientsTable_query";
};
export type ClientsTable_query$key = {
  readonly " $data"?: ClientsTable_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientsTable_query">;
};

import ClientsTableQuery_graphql from './ClientsTableQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "RootArgument",
  "name": "asOf"
},
v1 = {
  "kind": "RootArgument",
  "name": "knownAt"
},
v2 = [
  "viewer",
  "partner",
  "clients"
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v5 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = [
  (v5/*:: as any*/)
],
v8 = [
  (v4/*:: as any*/),
  (v5/*:: as any*/)
],
v9 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "amount",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "currency",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    (v0/*:: as any*/),
    {
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "count"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "cursor"
    },
    {
      "kind": "RootArgument",
      "name": "eyes"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "filter"
    },
    (v1/*:: as any*/),
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "order"
    },
    {
      "kind": "RootArgument",
      "name": "partner"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v2/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v2/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": ClientsTableQuery_graphql
    }
  },
  "name": "ClientsTable_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asPartner",
          "variableName": "eyes"
        }
      ],
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "id",
              "variableName": "partner"
            }
          ],
          "concreteType": "Partner",
          "kind": "LinkedField",
          "name": "partner",
          "plural": false,
          "selections": [
            (v3/*:: as any*/),
            {
              "alias": "clients",
              "args": [
                (v4/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "filter",
                  "variableName": "filter"
                },
                (v5/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "orderBy",
                  "variableName": "order"
                }
              ],
              "concreteType": "ClientConnection",
              "kind": "LinkedField",
              "name": "__ClientsTable_clients_connection",
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
                  "concreteType": "ClientEdge",
                  "kind": "LinkedField",
                  "name": "edges",
                  "plural": true,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "Client",
                      "kind": "LinkedField",
                      "name": "node",
                      "plural": false,
                      "selections": [
                        (v3/*:: as any*/),
                        {
                          "kind": "InlineDataFragmentSpread",
                          "name": "ClientsTable_row",
                          "selections": [
                            (v3/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Company",
                              "kind": "LinkedField",
                              "name": "company",
                              "plural": false,
                              "selections": [
                                (v3/*:: as any*/),
                                (v6/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": (v7/*:: as any*/),
                                  "kind": "ScalarField",
                                  "name": "country",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "crmUrl",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "accountUrl",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "relationship",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "market",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v7/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "since",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "endedOn",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "concreteType": "ProductLine",
                              "kind": "LinkedField",
                              "name": "products",
                              "plural": true,
                              "selections": [
                                (v3/*:: as any*/),
                                (v6/*:: as any*/)
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": [
                                (v4/*:: as any*/)
                              ],
                              "concreteType": "ToolUsage",
                              "kind": "LinkedField",
                              "name": "toolUsage",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "tools",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "readOn",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "mrr",
                              "plural": true,
                              "selections": (v9/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "mrrInUSD",
                              "plural": false,
                              "selections": (v9/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
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
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "managed",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "total",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v8/*:: as any*/),
                              "concreteType": "Renewal",
                              "kind": "LinkedField",
                              "name": "renewal",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "startsOn",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            }
                          ],
                          "args": null,
                          "argumentDefinitions": [
                            (v0/*:: as any*/),
                            (v1/*:: as any*/)
                          ]
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
                    },
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "cursor",
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
                },
                {
                  "kind": "ClientExtension",
                  "selections": [
                    {
                      "alias": "connection",
                      "args": null,
                      "kind": "ScalarField",
                      "name": "__id",
                      "storageKey": null
                    }
                  ]
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "fd07aab83a31ef721801437e6c841087";

export default node;
