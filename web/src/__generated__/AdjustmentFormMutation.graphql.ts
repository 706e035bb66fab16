/**
 * @generated SignedSource<<e3fb3ab0b23e6de62716fd38ea66b4fa>>
 * @relayHash 4623bc9583ba439f4c2cc2e353b35a5f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0d5dcd9aa8d869ce4b7be23b6980b116d576fbfd068c77bfd7e24a8fef3138cb

import { ConcreteRequest } from 'relay-runtime';
export type Track = "ASSISTED" | "MANAGED" | "SOURCED";
export type AdjustmentRecordInput = {
  client?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  on?: string | null | undefined;
  partner: string;
  points: string;
  reason: string;
  track: Track;
  until?: string | null | undefined;
};
export type AdjustmentFormMutation$variables = {
  input: AdjustmentRecordInput;
};
export type AdjustmentFormMutation$data = {
  readonly adjustmentRecord: {
    readonly event: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type AdjustmentFormMutation = {
  response: AdjustmentFormMutation$data;
  variables: AdjustmentFormMutation$variables;
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
    "concreteType": "AdjustmentRecordPayload",
    "kind": "LinkedField",
    "name": "adjustmentRecord",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SourceEvent",
        "kind": "LinkedField",
        "name": "event",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "AdjustmentFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AdjustmentFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0d5dcd9aa8d869ce4b7be23b6980b116d576fbfd068c77bfd7e24a8fef3138cb",
    "metadata": {},
    "name": "AdjustmentFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0eb86e12e5e7f40a53d13227968d3819";

export default node;
