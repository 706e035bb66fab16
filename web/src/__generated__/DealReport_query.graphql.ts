/**
 * @generated SignedSource<<9ab897f974a13d0ab0e23c7e32fd3569>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DealStage = "ENGAGING" | "LOST" | "PROSPECTING" | "WON";
export type DealType = "ASSISTED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type DealReport_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly sharedSelling: {
        readonly figure: {
          readonly deals: {
            readonly edges: ReadonlyArray<{
              readonly node: {
                readonly amount: {
                  readonly amount: string;
                  readonly currency: string;
                } | null | undefined;
                readonly client: {
                  readonly id: string;
                } | null | undefined;
                readonly closedOn: string | null | undefined;
                readonly company: {
                  readonly name: string;
                } | null | undefined;
                readonly dealType: DealType | null | undefined;
                readonly employee: {
                  readonly name: string;
                } | null | undefined;
                readonly id: string;
                readonly name: string | null | undefined;
                readonly openedOn: string | null | undefined;
                readonly product: {
                  readonly name: string;
                } | null | undefined;
                readonly stage: DealStage;
              };
            }>;
            readonly totalCount: number;
          };
          readonly totals: {
            readonly amountInUSD: {
              readonly amount: string;
              readonly currency: string;
            };
            readonly count: number;
          };
        };
        readonly from: string;
        readonly to: string;
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "DealReport_query";
};
export type DealReport_query$key = {
  readonly " $data"?: DealReport_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"DealReport_query">;
};

import DealReportRefetchQuery_graphql from './DealReportRefetchQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "sharedSelling",
  "figure",
  "deals"
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
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = [
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
      "name": "number"
    },
    {
      "defaultValue": {
        "direction": "DESC",
        "field": "OPENED_ON"
      },
      "kind": "LocalArgument",
      "name": "order"
    },
    {
      "kind": "RootArgument",
      "name": "partner"
    },
    {
      "kind": "RootArgument",
      "name": "range"
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
      "operation": DealReportRefetchQuery_graphql
    }
  },
  "name": "DealReport_query",
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
                  "name": "range",
                  "variableName": "range"
                }
              ],
              "concreteType": "SharedSelling",
              "kind": "LinkedField",
              "name": "sharedSelling",
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
                },
                {
                  "alias": null,
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "number",
                      "variableName": "number"
                    }
                  ],
                  "concreteType": "DealFigure",
                  "kind": "LinkedField",
                  "name": "figure",
                  "plural": false,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "DealTotals",
                      "kind": "LinkedField",
                      "name": "totals",
                      "plural": false,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "kind": "ScalarField",
                          "name": "count",
                          "storageKey": null
                        },
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "Money",
                          "kind": "LinkedField",
                          "name": "amountInUSD",
                          "plural": false,
                          "selections": (v1/*:: as any*/),
                          "storageKey": null
                        }
                      ],
                      "storageKey": null
                    },
                    {
                      "alias": "deals",
                      "args": [
                        {
                          "kind": "Variable",
                          "name": "orderBy",
                          "variableName": "order"
                        }
                      ],
                      "concreteType": "DealConnection",
                      "kind": "LinkedField",
                      "name": "__DealReport_deals_connection",
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
                          "concreteType": "DealEdge",
                          "kind": "LinkedField",
                          "name": "edges",
                          "plural": true,
                          "selections": [
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Deal",
                              "kind": "LinkedField",
                              "name": "node",
                              "plural": false,
                              "selections": [
                                (v2/*:: as any*/),
                                (v3/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "stage",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "dealType",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "openedOn",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "kind": "ScalarField",
                                  "name": "closedOn",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Money",
                                  "kind": "LinkedField",
                                  "name": "amount",
                                  "plural": false,
                                  "selections": (v1/*:: as any*/),
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Product",
                                  "kind": "LinkedField",
                                  "name": "product",
                                  "plural": false,
                                  "selections": (v4/*:: as any*/),
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Employee",
                                  "kind": "LinkedField",
                                  "name": "employee",
                                  "plural": false,
                                  "selections": (v4/*:: as any*/),
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Company",
                                  "kind": "LinkedField",
                                  "name": "company",
                                  "plural": false,
                                  "selections": (v4/*:: as any*/),
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
                                    (v2/*:: as any*/)
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
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "0cb267f17e6f59499d2b912914419bd3";

export default node;
