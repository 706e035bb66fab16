/**
 * @generated SignedSource<<7700a15b80eb91f0f6b0b8dd1e47a0a0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CommissionForecast_partner$data = {
  readonly commissionForecast: {
    readonly months: ReadonlyArray<{
      readonly expected: ReadonlyArray<{
        readonly amount: string;
        readonly currency: string;
      }>;
      readonly lineCount: number;
      readonly month: string;
    }>;
  };
  readonly " $fragmentType": "CommissionForecast_partner";
};
export type CommissionForecast_partner$key = {
  readonly " $data"?: CommissionForecast_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"CommissionForecast_partner">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "CommissionForecast_partner",
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
          "kind": "Literal",
          "name": "months",
          "value": 12
        }
      ],
      "concreteType": "CommissionForecast",
      "kind": "LinkedField",
      "name": "commissionForecast",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CommissionForecastMonth",
          "kind": "LinkedField",
          "name": "months",
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
              "name": "lineCount",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "expected",
              "plural": true,
              "selections": [
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

(node as any).hash = "1e98b8d810009ab89e85003521ae24e1";

export default node;
