/**
 * @generated SignedSource<<9e40e48404b15f60e238fb0f739fd959>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CommissionLineKind = "CARRY_OVER" | "CLAWBACK" | "COMMISSION";
export type CommissionPendingReason = "MONTH_OPEN" | "PAYOUT_CURRENCY_MISSING" | "RATE_MISSING";
import { FragmentRefs } from "relay-runtime";
export type StatementLines_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly commissionStatement: {
        readonly lines: {
          readonly accrued: ReadonlyArray<{
            readonly amount: string;
            readonly currency: string;
          }>;
          readonly converted: {
            readonly amount: string;
            readonly currency: string;
          } | null | undefined;
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly accrual: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly carriedFrom: {
                readonly from: string;
                readonly to: string;
              } | null | undefined;
              readonly client: {
                readonly company: {
                  readonly name: string;
                };
                readonly id: string;
              } | null | undefined;
              readonly converted: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly earnsUntil: string | null | undefined;
              readonly explanation: {
                readonly conversion: {
                  readonly decimal: string;
                  readonly denominator: string;
                  readonly numerator: string;
                } | null | undefined;
                readonly product: {
                  readonly decimal: string;
                  readonly denominator: string;
                  readonly numerator: string;
                };
                readonly share: string;
              } | null | undefined;
              readonly kind: CommissionLineKind;
              readonly line: {
                readonly name: string;
              } | null | undefined;
              readonly net: {
                readonly amount: string;
                readonly currency: string;
              } | null | undefined;
              readonly paidOn: string | null | undefined;
              readonly pending: CommissionPendingReason | null | undefined;
              readonly sale: {
                readonly on: string;
              } | null | undefined;
              readonly spotRate: {
                readonly base: string;
                readonly on: string;
                readonly quote: string;
                readonly rate: string;
              } | null | undefined;
            };
          }>;
          readonly totalCount: number;
        };
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "StatementLines_query";
};
export type StatementLines_query$key = {
  readonly " $data"?: StatementLines_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"StatementLines_query">;
};

import StatementLinesQuery_graphql from './StatementLinesQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "commissionStatement",
  "lines"
],
v1 = [
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
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "converted",
  "plural": false,
  "selections": (v1/*:: as any*/),
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v5 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "numerator",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "denominator",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "decimal",
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
      "defaultValue": 100,
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
      "name": "lines"
    },
    {
      "kind": "RootArgument",
      "name": "partner"
    },
    {
      "kind": "RootArgument",
      "name": "statement"
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
      "operation": StatementLinesQuery_graphql
    }
  },
  "name": "StatementLines_query",
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
                  "name": "id",
                  "variableName": "statement"
                },
                {
                  "kind": "Variable",
                  "name": "knownAt",
                  "variableName": "knownAt"
                }
              ],
              "concreteType": "CommissionStatement",
              "kind": "LinkedField",
              "name": "commissionStatement",
              "plural": false,
              "selections": [
                {
                  "alias": "lines",
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "filter",
                      "variableName": "lines"
                    }
                  ],
                  "concreteType": "CommissionLineConnection",
                  "kind": "LinkedField",
                  "name": "__StatementLines_lines_connection",
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
                      "concreteType": "Money",
                      "kind": "LinkedField",
                      "name": "accrued",
                      "plural": true,
                      "selections": (v1/*:: as any*/),
                      "storageKey": null
                    },
                    (v2/*:: as any*/),
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "CommissionLineEdge",
                      "kind": "LinkedField",
                      "name": "edges",
                      "plural": true,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "CommissionLine",
                          "kind": "LinkedField",
                          "name": "node",
                          "plural": false,
                          "selections": [
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "kind",
                              "storageKey": null
                            },
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
                                  "selections": (v3/*:: as any*/),
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
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
                              "name": "paidOn",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "net",
                              "plural": false,
                              "selections": (v1/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Money",
                              "kind": "LinkedField",
                              "name": "accrual",
                              "plural": false,
                              "selections": (v1/*:: as any*/),
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "SpotRate",
                              "kind": "LinkedField",
                              "name": "spotRate",
                              "plural": false,
                              "selections": [
                                (v4/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "base",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "quote",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "rate",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            (v2/*:: as any*/),
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "pending",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "earnsUntil",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "SourceEvent",
                              "kind": "LinkedField",
                              "name": "sale",
                              "plural": false,
                              "selections": [
                                (v4/*:: as any*/)
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "CommissionStatement",
                              "kind": "LinkedField",
                              "name": "carriedFrom",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "from",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "to",
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "CommissionExplanation",
                              "kind": "LinkedField",
                              "name": "explanation",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "share",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Fraction",
                                  "kind": "LinkedField",
                                  "name": "product",
                                  "plural": false,
                                  "selections": (v5/*:: as any*/),
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Fraction",
                                  "kind": "LinkedField",
                                  "name": "conversion",
                                  "plural": false,
                                  "selections": (v5/*:: as any*/),
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
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "0adb34ed19ba0b3fbff69e7cbefc0c23";

export default node;
