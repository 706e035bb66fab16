/**
 * @generated SignedSource<<48048925c683ea80c3f55a60f6ac37b3>>
 * @relayHash 01bf7479c76d9c550c3bd15e2d9a3618
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 739711f222b1468f17f2262a212029b07339c1f5ea82cb1b49fc3ed680730fb2

import { ConcreteRequest } from 'relay-runtime';
export type EventVoidInput = {
  event?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  key?: string | null | undefined;
  reason: string;
};
export type WithdrawMutation$variables = {
  input: EventVoidInput;
};
export type WithdrawMutation$data = {
  readonly eventVoid: {
    readonly event: {
      readonly recordedAt: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type WithdrawMutation = {
  response: WithdrawMutation$data;
  variables: WithdrawMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "EventVoidPayload",
    "kind": "LinkedField",
    "name": "eventVoid",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "RecordedEvent",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "recordedAt",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "WithdrawMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "WithdrawMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "739711f222b1468f17f2262a212029b07339c1f5ea82cb1b49fc3ed680730fb2",
    "metadata": {},
    "name": "WithdrawMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "6a9b68071353582d56694db762dd5c24";

export default node;
