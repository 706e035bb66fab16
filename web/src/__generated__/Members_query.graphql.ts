/**
 * @generated SignedSource<<eaf871cee8987f34ba35bb4df8b71c4a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
import { FragmentRefs } from "relay-runtime";
export type Members_query$data = {
  readonly viewer: {
    readonly list: {
      readonly clients: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly company: {
              readonly name: string;
            };
            readonly id: string;
            readonly mrrInUSD: {
              readonly amount: string;
              readonly currency: string;
            };
            readonly points: {
              readonly managed: string;
              readonly sold: string;
            };
            readonly relationship: Relationship;
          };
        }>;
        readonly totalCount: number;
      };
      readonly id: string;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "Members_query";
};
export type Members_query$key = {
  readonly " $data"?: Members_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Members_query">;
};

import MembersRefetchQuery_graphql from './MembersRefetchQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "list",
  "clients"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v3 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v4 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/)
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
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
      "kind": "RootArgument",
      "name": "knownAt"
    },
    {
      "kind": "RootArgument",
      "name": "list"
    },
    {
      "kind": "RootArgument",
      "name": "order"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "count",
        "cursor": "cursor",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "count",
          "cursor": "cursor"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [],
      "operation": MembersRefetchQuery_graphql
    }
  },
  "name": "Members_query",
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
              "variableName": "list"
            }
          ],
          "concreteType": "ClientList",
          "kind": "LinkedField",
          "name": "list",
          "plural": false,
          "selections": [
            (v1/*:: as any*/),
            {
              "alias": "clients",
              "args": [
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "orderBy",
                  "variableName": "order"
                }
              ],
              "concreteType": "ClientConnection",
              "kind": "LinkedField",
              "name": "__Members_clients_connection",
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
                        (v1/*:: as any*/),
                        {
                          "alias": null,
                          "args": (v4/*:: as any*/),
                          "kind": "ScalarField",
                          "name": "relationship",
                          "storageKey": null
                        },
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
                            }
                          ],
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": (v4/*:: as any*/),
                          "concreteType": "Money",
                          "kind": "LinkedField",
                          "name": "mrrInUSD",
                          "plural": false,
                          "selections": [
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
                          ],
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": (v4/*:: as any*/),
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
                            }
                          ],
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

(node as any).hash = "66a32ebf8b2ac0a0acfcd5018bed9a56";

export default node;
