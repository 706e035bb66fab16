/**
 * @generated SignedSource<<2bbba2e11054f322e48a048243dc228b>>
 * @relayHash d995717d52d8cd9d1a2c6bcd8f1ac540
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7692e8e0b5801d1956bf7d5477b853abf6b20870fbe3e8edecc9c4a250e16afa

import { ConcreteRequest } from 'relay-runtime';
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type standingStreamSubscription$variables = {
  eyes?: string | null | undefined;
  partner: string;
};
export type standingStreamSubscription$data = {
  readonly standingChanged: {
    readonly standing: {
      readonly asOf: string;
      readonly creditedTier: Tier;
      readonly performanceTier: Tier;
      readonly points: {
        readonly assisted: string;
        readonly managed: string;
        readonly sourced: string;
      };
      readonly sinceOfficial: {
        readonly certificationChanged: boolean;
        readonly medianToolUsageChanged: boolean;
      } | null | undefined;
    };
  };
};
export type standingStreamSubscription = {
  response: standingStreamSubscription$data;
  variables: standingStreamSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "eyes"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "partner"
},
v2 = [
  {
    "kind": "Variable",
    "name": "asPartner",
    "variableName": "eyes"
  },
  {
    "kind": "Variable",
    "name": "partner",
    "variableName": "partner"
  }
],
v3 = {
  "alias": null,
  "args": null,
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "creditedTier",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "performanceTier",
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
          "name": "sourced",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "assisted",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "managed",
          "storageKey": null
        }
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
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "certificationChanged",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "medianToolUsageChanged",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "standingStreamSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "standingChanged",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "standingStreamSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "standingChanged",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "7692e8e0b5801d1956bf7d5477b853abf6b20870fbe3e8edecc9c4a250e16afa",
    "metadata": {},
    "name": "standingStreamSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "011368532df7800e8a0107ab7545d377";

export default node;
