/**
 * @generated SignedSource<<5b4273293284fd26bd4855f9aad100c9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ToolPortals_partner$data = {
  readonly toolUsage: {
    readonly inForce: string | null | undefined;
    readonly low: {
      readonly nodes: ReadonlyArray<{
        readonly client: {
          readonly company: {
            readonly name: string;
          };
          readonly id: string;
        };
        readonly readOn: string;
        readonly tools: number;
      }>;
      readonly totalCount: number;
    };
    readonly median: string | null | undefined;
    readonly readCount: number;
    readonly unreadCount: number;
  };
  readonly " $fragmentType": "ToolPortals_partner";
};
export type ToolPortals_partner$key = {
  readonly " $data"?: ToolPortals_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"ToolPortals_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ToolPortals_partner",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "asOf",
          "variableName": "asOf"
        }
      ],
      "concreteType": "PartnerToolUsage",
      "kind": "LinkedField",
      "name": "toolUsage",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "inForce",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "median",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "readCount",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unreadCount",
          "storageKey": null
        },
        {
          "alias": "low",
          "args": [
            {
              "kind": "Literal",
              "name": "direction",
              "value": "ASC"
            },
            {
              "kind": "Literal",
              "name": "first",
              "value": 100
            }
          ],
          "concreteType": "PortalToolsConnection",
          "kind": "LinkedField",
          "name": "portals",
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
              "concreteType": "PortalTools",
              "kind": "LinkedField",
              "name": "nodes",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "tools",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "readOn",
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
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": "portals(direction:\"ASC\",first:100)"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "68e22e625fb74cc999c1da661f2e2525";

export default node;
