/**
 * @generated SignedSource<<cc3f067ddb85763baddb4e18425c86e6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type Expiries_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly forecast: {
        readonly expiries: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly client: {
                readonly company: {
                  readonly name: string;
                };
                readonly id: string;
              } | null | undefined;
              readonly explanation: {
                readonly lot: {
                  readonly madeOn: string;
                } | null | undefined;
              };
              readonly id: string;
              readonly line: {
                readonly name: string;
              } | null | undefined;
              readonly on: string;
              readonly points: string;
              readonly track: Track;
            };
          }>;
          readonly sum: string;
          readonly totalCount: number;
        };
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "Expiries_query";
};
export type Expiries_query$key = {
  readonly " $data"?: Expiries_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Expiries_query">;
};

import ExpiriesPageQuery_graphql from './ExpiriesPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "forecast",
  "expiries"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
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
      "name": "eyes"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
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
      "operation": ExpiriesPageQuery_graphql
    }
  },
  "name": "Expiries_query",
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
                  "name": "knownAt",
                  "variableName": "knownAt"
                }
              ],
              "concreteType": "Forecast",
              "kind": "LinkedField",
              "name": "forecast",
              "plural": false,
              "selections": [
                {
                  "alias": "expiries",
                  "args": null,
                  "concreteType": "PostingConnection",
                  "kind": "LinkedField",
                  "name": "__Expiries_expiries_connection",
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
                      "kind": "ScalarField",
                      "name": "sum",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "PostingEdge",
                      "kind": "LinkedField",
                      "name": "edges",
                      "plural": true,
                      "selections": [
                        {
                          "alias": null,
                          "args": null,
                          "concreteType": "Posting",
                          "kind": "LinkedField",
                          "name": "node",
                          "plural": false,
                          "selections": [
                            (v1/*:: as any*/),
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
                              "kind": "ScalarField",
                              "name": "points",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "track",
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "ProductLine",
                              "kind": "LinkedField",
                              "name": "line",
                              "plural": false,
                              "selections": (v2/*:: as any*/),
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
                                (v1/*:: as any*/),
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Company",
                                  "kind": "LinkedField",
                                  "name": "company",
                                  "plural": false,
                                  "selections": (v2/*:: as any*/),
                                  "storageKey": null
                                }
                              ],
                              "storageKey": null
                            },
                            {
                              "alias": null,
                              "args": null,
                              "concreteType": "Explanation",
                              "kind": "LinkedField",
                              "name": "explanation",
                              "plural": false,
                              "selections": [
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "LotTerms",
                                  "kind": "LinkedField",
                                  "name": "lot",
                                  "plural": false,
                                  "selections": [
                                    {
                                      "alias": null,
                                      "args": null,
                                      "kind": "ScalarField",
                                      "name": "madeOn",
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

(node as any).hash = "c706a5777e6ff92f4cee61462733bd11";

export default node;
