/**
 * @generated SignedSource<<424d0dc9fb0f87b530822c7ed6cc8798>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SoldPointsOverTime_partner$data = {
  readonly pointsOverTime: ReadonlyArray<{
    readonly month: string;
    readonly movements: {
      readonly sold: {
        readonly gained: string;
        readonly lost: string;
      };
    };
    readonly points: {
      readonly sold: string;
    };
    readonly projected: boolean;
  }>;
  readonly " $fragmentType": "SoldPointsOverTime_partner";
};
export type SoldPointsOverTime_partner$key = {
  readonly " $data"?: SoldPointsOverTime_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"SoldPointsOverTime_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
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
      "name": "to"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "SoldPointsOverTime_partner",
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
          "name": "to",
          "variableName": "to"
        }
      ],
      "concreteType": "PointsMonth",
      "kind": "LinkedField",
      "name": "pointsOverTime",
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
          "name": "projected",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsBalance",
          "kind": "LinkedField",
          "name": "points",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "sold",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PointsMovements",
          "kind": "LinkedField",
          "name": "movements",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "SoldMovements",
              "kind": "LinkedField",
              "name": "sold",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "gained",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "lost",
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
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "fbf9eea1efc9ed6dbadbb08e3f8a038c";

export default node;
