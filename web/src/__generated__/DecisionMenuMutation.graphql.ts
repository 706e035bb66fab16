/**
 * @generated SignedSource<<7b4e6c131a464b86ab6c10054f54e7d9>>
 * @relayHash 91a5075e3ca0e300bb1f857d86fa1aa9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3745f65592ce392efd7d675030e60d2f8ddc769015241808777ebb7dfd3eb097

import { ConcreteRequest } from 'relay-runtime';
export type RenewalDecision = "CANCEL" | "CHANGE" | "RENEW" | "UNDECIDED";
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
export type RenewalDecideInput = {
  decision: RenewalDecision;
  idempotencyKey?: string | null | undefined;
  on?: string | null | undefined;
  renewal: string;
};
export type DecisionMenuMutation$variables = {
  asOf?: string | null | undefined;
  input: RenewalDecideInput;
};
export type DecisionMenuMutation$data = {
  readonly renewalDecide: {
    readonly renewal: {
      readonly decidedOn: string | null | undefined;
      readonly decision: RenewalDecision;
      readonly id: string;
      readonly status: RenewalStatus;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type DecisionMenuMutation = {
  response: DecisionMenuMutation$data;
  variables: DecisionMenuMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "asOf"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "asOf",
    "variableName": "asOf"
  }
],
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RenewalDecidePayload",
    "kind": "LinkedField",
    "name": "renewalDecide",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Renewal",
        "kind": "LinkedField",
        "name": "renewal",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v2/*:: as any*/),
            "kind": "ScalarField",
            "name": "decision",
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v2/*:: as any*/),
            "kind": "ScalarField",
            "name": "decidedOn",
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v2/*:: as any*/),
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "field",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "DecisionMenuMutation",
    "selections": (v3/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "DecisionMenuMutation",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "3745f65592ce392efd7d675030e60d2f8ddc769015241808777ebb7dfd3eb097",
    "metadata": {},
    "name": "DecisionMenuMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fba690161e9454e9c8d4f1b2d2341807";

export default node;
