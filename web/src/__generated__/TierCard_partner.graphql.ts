/**
 * @generated SignedSource<<263c0ee76171e5a0e89f36ef9b7eaf2e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
import { FragmentRefs } from "relay-runtime";
export type TierCard_partner$data = {
  readonly standing: {
    readonly asOf: string;
    readonly creditedSince: string | null | undefined;
    readonly creditedTier: Tier;
    readonly facts: {
      readonly certified: boolean | null | undefined;
      readonly certifiedThrough: string | null | undefined;
      readonly medianToolUsage: string | null | undefined;
    };
    readonly official: {
      readonly certified: boolean | null | undefined;
      readonly certifiedThrough: string | null | undefined;
      readonly creditedSince: string | null | undefined;
      readonly creditedTier: Tier;
      readonly medianToolUsage: string | null | undefined;
      readonly on: string;
      readonly performanceTier: Tier;
      readonly points: {
        readonly total: string;
      };
      readonly takenAt: string;
    } | null | undefined;
    readonly performanceTier: Tier;
    readonly points: {
      readonly total: string;
    };
    readonly sinceOfficial: {
      readonly certificationChanged: boolean;
      readonly creditedTierChanged: boolean;
      readonly medianToolUsageChanged: boolean;
      readonly performanceTierChanged: boolean;
      readonly points: {
        readonly total: string;
      };
    } | null | undefined;
  };
  readonly " $fragmentType": "TierCard_partner";
};
export type TierCard_partner$key = {
  readonly " $data"?: TierCard_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"TierCard_partner">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "creditedTier",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "creditedSince",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "performanceTier",
  "storageKey": null
},
v3 = {
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
      "name": "total",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "certified",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "certifiedThrough",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "medianToolUsage",
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
  "name": "TierCard_partner",
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
      "concreteType": "TierStanding",
      "kind": "LinkedField",
      "name": "standing",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "asOf",
          "storageKey": null
        },
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "PartnerFacts",
          "kind": "LinkedField",
          "name": "facts",
          "plural": false,
          "selections": [
            (v4/*:: as any*/),
            (v5/*:: as any*/),
            (v6/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "OfficialStanding",
          "kind": "LinkedField",
          "name": "official",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "on",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "takenAt",
              "storageKey": null
            },
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v6/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StandingChange",
          "kind": "LinkedField",
          "name": "sinceOfficial",
          "plural": false,
          "selections": [
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "creditedTierChanged",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "performanceTierChanged",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "medianToolUsageChanged",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "certificationChanged",
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

(node as any).hash = "397947f12b0a176daba182b9fb66eef0";

export default node;
