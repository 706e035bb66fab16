/**
 * @generated SignedSource<<0ed1f0e20b4f3ae0fd68422ea0df51b6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PostingKind = "ADJUSTMENT" | "CHURNED" | "DECREASED" | "ENDED" | "EXPIRED" | "INCREASED" | "NEW" | "REPRICED" | "SPLIT";
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type ChangePostings_query$data = {
  readonly viewer: {
    readonly partner: {
      readonly pointChanges: {
        readonly change: {
          readonly postings: {
            readonly edges: ReadonlyArray<{
              readonly node: {
                readonly client: {
                  readonly company: {
                    readonly name: string;
                  };
                  readonly id: string;
                } | null | undefined;
                readonly id: string;
                readonly kind: PostingKind;
                readonly line: {
                  readonly name: string;
                } | null | undefined;
                readonly on: string;
                readonly points: string;
                readonly reverses: {
                  readonly id: string;
                } | null | undefined;
                readonly track: Track;
              };
            }>;
            readonly totalCount: number;
            readonly totalIsAtLeast: boolean;
          };
        };
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "ChangePostings_query";
};
export type ChangePostings_query$key = {
  readonly " $data"?: ChangePostings_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChangePostings_query">;
};

import ChangePostingsRefetchQuery_graphql from './ChangePostingsRefetchQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "partner",
  "pointChanges",
  "change",
  "postings"
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
      "name": "figure"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    },
    {
      "defaultValue": {
        "direction": "DESC",
        "field": "ON"
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
      "operation": ChangePostingsRefetchQuery_graphql
    }
  },
  "name": "ChangePostings_query",
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
                },
                {
                  "kind": "Variable",
                  "name": "range",
                  "variableName": "range"
                }
              ],
              "concreteType": "PointChanges",
              "kind": "LinkedField",
              "name": "pointChanges",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": [
                    {
                      "kind": "Variable",
                      "name": "figure",
                      "variableName": "figure"
                    }
                  ],
                  "concreteType": "PointChange",
                  "kind": "LinkedField",
                  "name": "change",
                  "plural": false,
                  "selections": [
                    {
                      "alias": "postings",
                      "args": [
                        {
                          "kind": "Variable",
                          "name": "orderBy",
                          "variableName": "order"
                        }
                      ],
                      "concreteType": "PostingConnection",
                      "kind": "LinkedField",
                      "name": "__ChangePostings_postings_connection",
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
                                  "name": "kind",
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
                                  "kind": "ScalarField",
                                  "name": "points",
                                  "storageKey": null
                                },
                                {
                                  "alias": null,
                                  "args": null,
                                  "concreteType": "Posting",
                                  "kind": "LinkedField",
                                  "name": "reverses",
                                  "plural": false,
                                  "selections": [
                                    (v1/*:: as any*/)
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

(node as any).hash = "f8f7aa5d4833a31e8057dca3c1d49fad";

export default node;
