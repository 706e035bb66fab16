/**
 * @generated SignedSource<<6805eeb85d40e1934e468a956e54638e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AccountPerformance_partner$data = {
  readonly standing: {
    readonly facts: {
      readonly certified: boolean | null | undefined;
      readonly certifiedThrough: string | null | undefined;
      readonly medianToolUsage: string | null | undefined;
    };
  };
  readonly toolUsage: {
    readonly distribution: ReadonlyArray<{
      readonly portalCount: number;
      readonly tools: number;
    }>;
    readonly readCount: number;
    readonly unreadCount: number;
  };
  readonly " $fragmentType": "AccountPerformance_partner";
};
export type AccountPerformance_partner$key = {
  readonly " $data"?: AccountPerformance_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"AccountPerformance_partner">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  "name": "AccountPerformance_partner",
  "selections": [
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "TierStanding",
      "kind": "LinkedField",
      "name": "standing",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerFacts",
          "kind": "LinkedField",
          "name": "facts",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "certified",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "certifiedThrough",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "medianToolUsage",
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
      "args": (v0/*:: as any*/),
      "concreteType": "PartnerToolUsage",
      "kind": "LinkedField",
      "name": "toolUsage",
      "plural": false,
      "selections": [
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
          "alias": null,
          "args": null,
          "concreteType": "ToolUsageCount",
          "kind": "LinkedField",
          "name": "distribution",
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
              "name": "portalCount",
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

(node as any).hash = "0a28d2ef6fba8d48b22e4245d056d65d";

export default node;
