/**
 * @generated SignedSource<<04b30646fed3d2760d6b459848f4a99e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RenewalDecision = "CANCEL" | "CHANGE" | "RENEW" | "UNDECIDED";
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
import { FragmentRefs } from "relay-runtime";
export type ClientRenewal_renewal$data = {
  readonly daysToStart: number;
  readonly decideBy: string;
  readonly decidedOn: string | null | undefined;
  readonly decision: RenewalDecision;
  readonly line: {
    readonly name: string;
  } | null | undefined;
  readonly manager: string | null | undefined;
  readonly mrr: {
    readonly amount: string;
    readonly currency: string;
  };
  readonly mrrChange: {
    readonly amount: string;
    readonly currency: string;
  } | null | undefined;
  readonly opensOn: string;
  readonly startsOn: string;
  readonly status: RenewalStatus;
  readonly subscription: {
    readonly firstSoldOn: string;
    readonly mrr: {
      readonly amount: string;
      readonly currency: string;
    };
    readonly openedOn: string;
  } | null | undefined;
  readonly " $fragmentType": "ClientRenewal_renewal";
};
export type ClientRenewal_renewal$key = {
  readonly " $data"?: ClientRenewal_renewal$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClientRenewal_renewal">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "asOf",
    "variableName": "asOf"
  }
],
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
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Money",
  "kind": "LinkedField",
  "name": "mrr",
  "plural": false,
  "selections": (v1/*:: as any*/),
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClientRenewal_renewal",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProductLine",
      "kind": "LinkedField",
      "name": "line",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "opensOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decideBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "daysToStart",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "decision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "decidedOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "manager",
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Money",
      "kind": "LinkedField",
      "name": "mrrChange",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ClientSubscription",
      "kind": "LinkedField",
      "name": "subscription",
      "plural": false,
      "selections": [
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
          "name": "firstSoldOn",
          "storageKey": null
        },
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Renewal",
  "abstractKey": null
};
})();

(node as any).hash = "96125caed6544018c894da1fd4743b15";

export default node;
