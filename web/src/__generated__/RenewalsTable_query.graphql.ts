/**
 * @generated SignedSource<<02bfc472aa4f239d731232d197a9c23e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
import { FragmentRefs } from "relay-runtime";
export type RenewalsTable_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly renewals: {
        readonly edges: ReadonlyArray<{
          readonly node: {
            readonly client: {
              readonly company: {
                readonly id: string;
                readonly name: string;
              };
              readonly id: string;
              readonly " $fragmentSpreads": FragmentRefs<"OwnerMenu_client">;
            };
            readonly renewal: {
              readonly daysToStart: number;
              readonly decideBy: string;
              readonly id: string;
              readonly line: {
                readonly id: string;
                readonly name: string;
              } | null | undefined;
              readonly manager: string | null | undefined;
              readonly mrr: {
                readonly amount: string;
                readonly currency: string;
              };
              readonly mrrChangeInUSD: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly opensOn: string;
              readonly startsOn: string;
              readonly status: RenewalStatus;
              readonly subscription: {
                readonly id: string;
                readonly mrr: {
                  readonly amount: string;
                  readonly currency: string;
                };
              } | null | undefined;
              readonly " $fragmentSpreads": FragmentRefs<"DecisionMenu_renewal">;
            };
            readonly " $fragmentSpreads": FragmentRefs<"DecisionMenu_clientRenewal">;
          };
        }>;
        readonly totalCount: number;
      };
      readonly " $fragmentSpreads": FragmentRefs<"useRenewalsFoot_partner">;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "RenewalsTable_query";
};
export type RenewalsTable_query$key = {
  readonly " $data"?: RenewalsTable_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"RenewalsTable_query">;
};

import RenewalsTablePaginationQuery_graphql from './RenewalsTablePaginationQuery.graphql';

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
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v4 = [
  (v1/*:: as any*/)
],
v5 = [
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
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "mrr",
  "plural": false,
  "selections": (v5/*:: as any*/),
  "storageKey": null
};
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
      "name": "filter"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    },
    {
      "kind": "RootArgument",
      "name": "orderBy"
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
      "operation": RenewalsTablePaginationQuery_graphql
    }
  },
  "name": "RenewalsTable_query",
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
              "args": null,
              "kind": "FragmentSpread",
              "name": "useRenewalsFoot_partner"
            },
            {
              "alias": "renewals",
              "args": [
                (v1/*:: as any*/),
                {
                  "kind": "Variable",
                  "name": "filter",
                  "variableName": "filter"
                },
                {
                  "kind": "Variable",
                  "name": "knownAt",
                  "variableName": "knownAt"
                },
                {
                  "kind": "Variable",
                  "name": "orderBy",
                  "variableName": "orderBy"
                }
              ],
              "concreteType": "RenewalConnection",
              "kind": "LinkedField",
              "name": "__RenewalsTable_renewals_connection",
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
                            (v2/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Company",
                              "kind": "LinkedField",
                              "name": "company",
                              "plural": false,
                              "selections": (v3/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "args": null,
                              "kind": "FragmentSpread",
                              "name": "OwnerMenu_client"
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
                            (v2/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "ProductLine",
                              "kind": "LinkedField",
                              "name": "line",
                              "plural": false,
                              "selections": (v3/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "opensOn",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "decideBy",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "startsOn",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v4/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "daysToStart",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": (v4/*:: as any*/),
                              "kind": "ScalarField",
                              "name": "status",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "manager",
                              "storageKey": null
                            },
                            (v6/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "mrrChangeInUSD",
                              "plural": false,
                              "selections": (v5/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "ClientSubscription",
                              "kind": "LinkedField",
                              "name": "subscription",
                              "plural": false,
                              "selections": [
                                (v2/*:: as any*/),
                                (v6/*:: as any*/)
                              ],
                              "storageKey": null
                            },
                            {
                              "args": null,
                              "kind": "FragmentSpread",
                              "name": "DecisionMenu_renewal"
                            }
                          ],
                          "storageKey": null
                        },
                        {
                          "args": null,
                          "kind": "FragmentSpread",
                          "name": "DecisionMenu_clientRenewal"
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

(node as any).hash = "0ad71a1c853908cd4010c781c39881b6";

export default node;
