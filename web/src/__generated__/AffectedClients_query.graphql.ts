/**
 * @generated SignedSource<<73c9336e46cee90d69b5b076d3bf7cdd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AffectedClients_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly underEdition: {
        readonly clients: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly client: {
                readonly company: {
                  readonly name: string;
                };
                readonly id: string;
              };
              readonly difference: {
                readonly total: string;
              };
              readonly kept: {
                readonly total: string;
              };
              readonly points: {
                readonly total: string;
              };
            };
          }>;
          readonly totalCount: number;
        };
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "AffectedClients_query";
};
export type AffectedClients_query$key = {
  readonly " $data"?: AffectedClients_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"AffectedClients_query">;
};

import AffectedClientsPageQuery_graphql from './AffectedClientsPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "underEdition",
  "clients"
],
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "total",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "defaultValue": 10,
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
      "name": "direction"
    },
    {
      "kind": "RootArgument",
      "name": "edition"
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
      "name": "partner"
    },
    {
      "kind": "RootArgument",
      "name": "program"
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
      "operation": AffectedClientsPageQuery_graphql
    }
  },
  "name": "AffectedClients_query",
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
            {
              "alias": null,
              "args": [
                {
                  "kind": "Variable",
                  "name": "asOf",
                  "variableName": "asOf"
                },
                {
                  "kind": "Variable",
                  "name": "edition",
                  "variableName": "edition"
                },
                {
                  "kind": "Variable",
                  "name": "knownAt",
                  "variableName": "knownAt"
                },
                {
                  "kind": "Variable",
                  "name": "program",
                  "variableName": "program"
                }
              ],
              "concreteType": "EditionView",
              "kind": "LinkedField",
              "name": "underEdition",
              "plural": false,
              "selections": [
                {
                  "alias": "clients",
                  "args": [
                    {
                      "fields": [
                        {
                          "kind": "Variable",
                          "name": "direction",
                          "variableName": "direction"
                        },
                        {
                          "kind": "Literal",
                          "name": "field",
                          "value": "DIFFERENCE"
                        }
                      ],
                      "kind": "ObjectValue",
                      "name": "orderBy"
                    }
                  ],
                  "concreteType": "EditionViewClientConnection",
                  "kind": "LinkedField",
                  "name": "__AffectedClients_clients_connection",
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
                      "concreteType": "EditionViewClientEdge",
                      "kind": "LinkedField",
                      "name": "edges",
                      "plural": true,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "EditionViewClient",
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
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "PointsBalance",
                              "kind": "LinkedField",
                              "name": "points",
                              "plural": false,
                              "selections": (v1/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "PointsBalance",
                              "kind": "LinkedField",
                              "name": "kept",
                              "plural": false,
                              "selections": (v1/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "PointsBalance",
                              "kind": "LinkedField",
                              "name": "difference",
                              "plural": false,
                              "selections": (v1/*:: as any*/),
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
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "bc8a318a18a04138c0bb227681c0ae8a";

export default node;
