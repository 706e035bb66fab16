/**
 * @generated SignedSource<<5a0c4c60e1346a23e94c89b08c67368c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RetentionOverTime_partner$data = {
  readonly programProgress: {
    readonly retention: {
      readonly customerDollarRetention: string | null | undefined;
      readonly grossRevenueRetention: string | null | undefined;
      readonly history: ReadonlyArray<{
        readonly customerDollarRetention: string | null | undefined;
        readonly grossRevenueRetention: string | null | undefined;
        readonly month: string;
        readonly netRevenueRetention: string | null | undefined;
      }>;
      readonly netRevenueRetention: string | null | undefined;
    };
  };
  readonly " $fragmentType": "RetentionOverTime_partner";
};
export type RetentionOverTime_partner$key = {
  readonly " $data"?: RetentionOverTime_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"RetentionOverTime_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "customerDollarRetention",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "grossRevenueRetention",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "netRevenueRetention",
  "storageKey": null
};
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
  "name": "RetentionOverTime_partner",
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
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": [
                {
                  "kind": "Literal",
                  "name": "months",
                  "value": 12
                }
              ],
              "concreteType": "RetentionPoint",
              "kind": "LinkedField",
              "name": "history",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "month",
                  "storageKey": null
                },
                (v0/*:: as any*/),
                (v1/*:: as any*/),
                (v2/*:: as any*/)
              ],
              "storageKey": "history(months:12)"
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

(node as any).hash = "e76af183b24b37bdfd9bdb49e63b587e";

export default node;
