/**
 * @generated SignedSource<<c5490b0aaad4c8a8b9a737ac4dd3d0d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClientSales_query$data = {
  readonly viewer: {
    readonly client: {
      readonly sales: {
        readonly edges: ReadonlyArray<{
          readonly cursor: string;
          readonly node: {
            readonly " $fragmentSpreads": FragmentRefs<"ClientSaleRow_sale">;
          };
        }>;
        readonly pointsLeft: string;
        readonly totalCount: number;
      };
    } | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "ClientSales_query";
};
export type ClientSales_query$key = {
  readonly " $data"?: ClientSales_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientSales_query">;
};

import ClientSalesPageQuery_graphql from './ClientSalesPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "viewer",
  "client",
  "sales"
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": false,
      "kind": "LocalArgument",
      "name": "activeOnly"
    },
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
      "name": "knownAt"
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
      "operation": ClientSalesPageQuery_graphql
    }
  },
  "name": "ClientSales_query",
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
              "variableName": "client"
            }
          ],
          "concreteType": "Client",
          "kind": "LinkedField",
          "name": "client",
          "plural": false,
          "selections": [
            {
              "alias": "sales",
              "args": [
                {
                  "kind": "Variable",
                  "name": "activeOnly",
                  "variableName": "activeOnly"
                },
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
              "concreteType": "ClientSaleConnection",
              "kind": "LinkedField",
              "name": "__ClientSales_sales_connection",
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
                  "name": "pointsLeft",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "ClientSaleEdge",
                  "kind": "LinkedField",
                  "name": "edges",
                  "plural": true,
                  "selections": [
                    {
                      "alias": null,
                      "args": null,
                      "kind": "ScalarField",
                      "name": "cursor",
                      "storageKey": null
                    },
                    {
                      "alias": null,
                      "args": null,
                      "concreteType": "ClientSale",
                      "kind": "LinkedField",
                      "name": "node",
                      "plural": false,
                      "selections": [
                        {
                          "args": null,
                          "kind": "FragmentSpread",
                          "name": "ClientSaleRow_sale"
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

(node as any).hash = "436d4780c353e2b83289a667898d966a";

export default node;
