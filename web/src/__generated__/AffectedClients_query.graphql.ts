/**
 * @generated SignedSource<<db728318b397133f4b109b24b485e551>>
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
      readonly standing: {
        readonly points: {
          readonly total: string;
        };
      };
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
        readonly difference: {
          readonly total: string;
        };
        readonly standing: {
          readonly points: {
            readonly total: string;
          };
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
v1 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v2 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "total",
    "storageKey": null
  }
],
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "PointsBalance",
  "kind": "LinkedField",
  "name": "points",
  "plural": false,
  "selections": (v3/*:: as any*/),
  "storageKey": null
},
v5 = [
  (v4/*:: as any*/)
],
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "PointsBalance",
  "kind": "LinkedField",
  "name": "difference",
  "plural": false,
  "selections": (v3/*:: as any*/),
  "storageKey": null
};
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
                (v1/*:: as any*/),
                (v2/*:: as any*/)
              ],
              "concreteType": "TierStanding",
              "kind": "LinkedField",
              "name": "standing",
              "plural": false,
              "selections": (v5/*:: as any*/),
              "storageKey": null
            },
            {
              "alias": null,
              "args": [
                (v1/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "edition",
                  "variableName": "edition"
                },
                (v2/*:: as any*/),
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
                  "alias": null,
                  "args": null,
                  "concreteType": "TierStanding",
                  "kind": "LinkedField",
                  "name": "standing",
                  "plural": false,
                  "selections": (v5/*:: as any*/),
                  "storageKey": null
                },
                (v6/*:: as any*/),
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
                            (v4/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "PointsBalance",
                              "kind": "LinkedField",
                              "name": "kept",
                              "plural": false,
                              "selections": (v3/*:: as any*/),
                              "storageKey": null
                            },
                            (v6/*:: as any*/),
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

(node as any).hash = "0fab09b1f01e986d36555770dd6a67fb";

export default node;
