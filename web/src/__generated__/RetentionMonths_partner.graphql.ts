/**
 * @generated SignedSource<<6ada8f538c411701e26e53fae8733b8e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RetentionMonths_partner$data = {
  readonly programProgress: {
    readonly retention: {
      readonly customerDollarRetention: string | null | undefined;
      readonly grossRevenueRetention: string | null | undefined;
      readonly months: ReadonlyArray<{
        readonly churned: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly clientCount: number;
        readonly contraction: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly customerDollarRetention: {
          readonly annualised: string;
          readonly month: string;
        } | null | undefined;
        readonly endMrr: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly expansion: {
          readonly amount: string;
          readonly currency: string;
        };
        readonly grossRevenueRetention: {
          readonly annualised: string;
          readonly month: string;
        } | null | undefined;
        readonly month: string;
        readonly netRevenueRetention: {
          readonly annualised: string;
          readonly month: string;
        } | null | undefined;
        readonly startMrr: {
          readonly amount: string;
          readonly currency: string;
        };
      }>;
      readonly netRevenueRetention: string | null | undefined;
    };
  };
  readonly " $fragmentType": "RetentionMonths_partner";
};
export type RetentionMonths_partner$key = {
  readonly " $data"?: RetentionMonths_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"RetentionMonths_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "month",
  "storageKey": null
},
v1 = [
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
v2 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "annualised",
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
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "RetentionMonths_partner",
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
      "concreteType": "ProgramProgress",
      "kind": "LinkedField",
      "name": "programProgress",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Retention",
          "kind": "LinkedField",
          "name": "retention",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "customerDollarRetention",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "grossRevenueRetention",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "netRevenueRetention",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "RetentionMonth",
              "kind": "LinkedField",
              "name": "months",
              "plural": true,
              "selections": [
                (v0/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "clientCount",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "startMrr",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "churned",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "contraction",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "expansion",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Money",
                  "kind": "LinkedField",
                  "name": "endMrr",
                  "plural": false,
                  "selections": (v1/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "RetentionRatio",
                  "kind": "LinkedField",
                  "name": "customerDollarRetention",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "RetentionRatio",
                  "kind": "LinkedField",
                  "name": "grossRevenueRetention",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "RetentionRatio",
                  "kind": "LinkedField",
                  "name": "netRevenueRetention",
                  "plural": false,
                  "selections": (v2/*:: as any*/),
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
})();

(node as any).hash = "cbe3d3eecb4966c440fbd87fc38cb819";

export default node;
