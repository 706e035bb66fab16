/**
 * @generated SignedSource<<87e676d26d4e0d71b7f7372c4061cf39>>
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

(node as any).hash = "14c353617e4acafa71316944ff758da3";

export default node;
