/**
 * @generated SignedSource<<3c924229fbc69029fb459478f2283841>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ExplainPostings_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly explain: {
        readonly postings: {
          readonly edges: ReadonlyArray<{
            readonly node: {
              readonly id: string;
              readonly " $fragmentSpreads": FragmentRefs<"PostingRow_posting">;
            };
          }>;
          readonly totalCount: number;
          readonly totalIsAtLeast: boolean;
        };
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "ExplainPostings_query";
};
export type ExplainPostings_query$key = {
  readonly " $data"?: ExplainPostings_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ExplainPostings_query">;
};

import ExplainPostingsPageQuery_graphql from './ExplainPostingsPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "explain",
  "postings"
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "client"
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
      "name": "figure"
    },
    {
      "kind": "RootArgument",
      "name": "from"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    },
    {
      "kind": "RootArgument",
      "name": "line"
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
      "operation": ExplainPostingsPageQuery_graphql
    }
  },
  "name": "ExplainPostings_query",
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
                  "name": "client",
                  "variableName": "client"
                },
                {
                  "kind": "Variable",
                  "name": "figure",
                  "variableName": "figure"
                },
                {
                  "kind": "Variable",
                  "name": "from",
                  "variableName": "from"
                },
                {
                  "kind": "Variable",
                  "name": "knownAt",
                  "variableName": "knownAt"
                },
                {
                  "kind": "Variable",
                  "name": "line",
                  "variableName": "line"
                }
              ],
              "concreteType": "FigureExplanation",
              "kind": "LinkedField",
              "name": "explain",
              "plural": false,
              "selections": [
                {
                  "alias": "postings",
                  "args": null,
                  "concreteType": "PostingConnection",
                  "kind": "LinkedField",
                  "name": "__ExplainPostings_postings_connection",
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
                      "name": "totalIsAtLeast",
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
                            {
                              "alias": null,
                              "args": null,
                              "kind": "ScalarField",
                              "name": "id",
                              "storageKey": null
                            },
                            {
                              "args": null,
                              "kind": "FragmentSpread",
                              "name": "PostingRow_posting"
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

(node as any).hash = "cdc59b59e9a3298905c8e7d315aaffaf";

export default node;
