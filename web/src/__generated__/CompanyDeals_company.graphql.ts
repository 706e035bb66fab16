/**
 * @generated SignedSource<<4a0e36aecbac5c84b3f5c80d67989ff7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type DealStage = "ENGAGING" | "LOST" | "PROSPECTING" | "WON";
export type DealType = "ASSISTED" | "SOURCED";
import { FragmentRefs } from "relay-runtime";
export type CompanyDeals_company$data = {
  readonly deals: {
    readonly nodes: ReadonlyArray<{
      readonly amount: {
        readonly amount: string;
        readonly currency: string;
      } | null | undefined;
      readonly closedOn: string | null | undefined;
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
    }>;
    readonly totalCount: number;
  };
  readonly " $fragmentType": "CompanyDeals_company";
};
export type CompanyDeals_company$key = {
  readonly " $data"?: CompanyDeals_company$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompanyDeals_company">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompanyDeals_company",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 100
        }
      ],
      "concreteType": "DealConnection",
      "kind": "LinkedField",
      "name": "deals",
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
          "concreteType": "Deal",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            },
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "concreteType": "Product",
              "kind": "LinkedField",
              "name": "product",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            },
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
              "concreteType": "Money",
              "kind": "LinkedField",
              "name": "amount",
              "plural": false,
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
              "concreteType": "Employee",
              "kind": "LinkedField",
              "name": "employee",
              "plural": false,
              "selections": (v1/*:: as any*/),
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "deals(first:100)"
    }
  ],
  "type": "Company",
  "abstractKey": null
};
})();

(node as any).hash = "3b9930686638865460cad81b4f149462";

export default node;
