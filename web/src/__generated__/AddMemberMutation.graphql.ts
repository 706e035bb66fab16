/**
 * @generated SignedSource<<e21ecf8d42372fad4a399dec46eb2ed5>>
 * @relayHash 6da114d500e601a055a148f93bcd64b3
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 71f44b9fe1e7fe57dacb8eadbaaf34d446b9368092fbe523cbe052333b6421aa

import { ConcreteRequest } from 'relay-runtime';
export type TeamRole = "CHANNEL_ACCOUNT_MANAGER" | "CHANNEL_CONSULTANT" | "PARTNER_DEVELOPMENT_MANAGER";
export type TeamMemberAddInput = {
  description?: string | null | undefined;
  email?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  name: string;
  partner: string;
  role: TeamRole;
  since?: string | null | undefined;
  until?: string | null | undefined;
};
export type AddMemberMutation$variables = {
  input: TeamMemberAddInput;
};
export type AddMemberMutation$data = {
  readonly teamMemberAdd: {
    readonly member: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type AddMemberMutation = {
  response: AddMemberMutation$data;
  variables: AddMemberMutation$variables;
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
    "concreteType": "TeamMemberAddPayload",
    "kind": "LinkedField",
    "name": "teamMemberAdd",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "TeamMember",
        "kind": "LinkedField",
        "name": "member",
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
    "name": "AddMemberMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddMemberMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "71f44b9fe1e7fe57dacb8eadbaaf34d446b9368092fbe523cbe052333b6421aa",
    "metadata": {},
    "name": "AddMemberMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f84e989bb925ac7074552aa653b3e83c";

export default node;
