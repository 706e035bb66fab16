/**
 * @generated SignedSource<<f0c5d64fbd95c834864d812481d30960>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpcomingRenewals_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly renewals: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly client: {
              readonly company: {
                readonly crmUrl: string | null | undefined;
                readonly id: string;
                readonly name: string;
              };
              readonly id: string;
              readonly lastActivity: {
                readonly employee: {
                  readonly name: string;
                };
                readonly on: string;
              } | null | undefined;
              readonly products: ReadonlyArray<{
                readonly id: string;
                readonly name: string;
              }>;
            };
            readonly renewal: {
              readonly daysToStart: number;
              readonly id: string;
              readonly line: {
                readonly name: string;
              } | null | undefined;
              readonly manager: string | null | undefined;
              readonly mrrChange: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly startsOn: string;
            };
          };
        }>;
        readonly totalCount: number;
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "UpcomingRenewals_query";
};
export type UpcomingRenewals_query$key = {
  readonly " $data"?: UpcomingRenewals_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"UpcomingRenewals_query">;
};

import UpcomingRenewalsQuery_graphql from './UpcomingRenewalsQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "renewals"
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
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v5 = [
  (v1/*:: as any*/)
],
v6 = [
  (v4/*:: as any*/)
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "defaultValue": 25,
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
      "operation": UpcomingRenewalsQuery_graphql
    }
  },
  "name": "UpcomingRenewals_query",
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
              "alias": "renewals",
              "args": [
                (v1/*:: as any*/),
                (v2/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "orderBy",
                  "variableName": "order"
                }
              ],
              "concreteType": "RenewalConnection",
              "kind": "LinkedField",
              "name": "__UpcomingRenewals_renewals_connection",
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
                  "concreteType": "RenewalEdge",
                  "kind": "LinkedField",
                  "name": "edges",
                  "plural": true,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "ClientRenewal",
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
                                (v4/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "crmUrl",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": [
                                (v1/*:: as any*/),
                                (v2/*:: as any*/)
                              ],
                              "concreteType": "ProductLine",
                              "kind": "LinkedField",
                              "name": "products",
                              "plural": true,
                              "selections": [
                                (v3/*:: as any*/),
                                (v4/*:: as any*/)
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v5/*:: as any*/),
                              "concreteType": "ClientActivity",
                              "kind": "LinkedField",
                              "name": "lastActivity",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "on",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Employee",
                                  "kind": "LinkedField",
                                  "name": "employee",
                                  "plural": false,
                                  "selections": (v6/*:: as any*/),
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
                          "concreteType": "Renewal",
                          "kind": "LinkedField",
                          "name": "renewal",
                          "plural": false,
                          "selections": [
                            (v3/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "startsOn",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v5/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "daysToStart",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "ProductLine",
                              "kind": "LinkedField",
                              "name": "line",
                              "plural": false,
                              "selections": (v6/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "mrrChange",
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
                              "args": null,
                              "kind": "ScalarField",
                              "name": "manager",
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

(node as any).hash = "f5266f1d57305bf786877ef65eeef701";

export default node;
