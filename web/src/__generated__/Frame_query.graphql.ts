/**
 * @generated SignedSource<<19024b3a8386ee764e370cda58cf931f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Role = "PARTNER" | "PROGRAM_MANAGER";
import { FragmentRefs } from "relay-runtime";
export type Frame_query$data = {
  readonly program: {
    readonly book: {
      readonly dataThrough: string | null | undefined;
      readonly demo: boolean;
      readonly name: string | null | undefined;
      readonly recordedAt: string | null | undefined;
    };
    readonly edition: {
      readonly from: string;
      readonly illustrative: boolean;
      readonly reviews: ReadonlyArray<{
        readonly day: number;
        readonly month: number;
      }>;
    };
    readonly today: string;
  };
  readonly viewer: {
    readonly partner: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly role: Role;
  } | null | undefined;
  readonly " $fragmentType": "Frame_query";
};
export type Frame_query$key = {
  readonly " $data"?: Frame_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Frame_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "eyes"
    },
    {
      "kind": "RootArgument",
      "name": "partner"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "Frame_query",
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
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
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
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Program",
      "kind": "LinkedField",
      "name": "program",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "today",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Edition",
          "kind": "LinkedField",
          "name": "edition",
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
              "name": "illustrative",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "EditionReview",
              "kind": "LinkedField",
              "name": "reviews",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "month",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "day",
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
          "concreteType": "Book",
          "kind": "LinkedField",
          "name": "book",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "demo",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "dataThrough",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "recordedAt",
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

(node as any).hash = "8eb2b85cf2b92775e84b321ec803ea14";

export default node;
