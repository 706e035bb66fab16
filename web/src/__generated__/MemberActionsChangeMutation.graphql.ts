/**
 * @generated SignedSource<<258788ac74183410d890a6561035111f>>
 * @relayHash ed1b756a159cdf57b3f49a065c671598
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0d20796367c77a3515bc4fa500091f1625d61f96812f3d4bc7052af08e9caf1c

import { ConcreteRequest } from 'relay-runtime';
export type TeamRole = "CHANNEL_ACCOUNT_MANAGER" | "CHANNEL_CONSULTANT" | "PARTNER_DEVELOPMENT_MANAGER";
export type TeamMemberChangeInput = {
  description?: string | null | undefined;
  email?: string | null | undefined;
  member: string;
  name?: string | null | undefined;
  role?: TeamRole | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
};
export type MemberActionsChangeMutation$variables = {
  input: TeamMemberChangeInput;
};
export type MemberActionsChangeMutation$data = {
  readonly teamMemberChange: {
    readonly member: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type MemberActionsChangeMutation = {
  response: MemberActionsChangeMutation$data;
  variables: MemberActionsChangeMutation$variables;
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
    "concreteType": "TeamMemberChangePayload",
    "kind": "LinkedField",
    "name": "teamMemberChange",
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
    "name": "MemberActionsChangeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MemberActionsChangeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "0d20796367c77a3515bc4fa500091f1625d61f96812f3d4bc7052af08e9caf1c",
    "metadata": {},
    "name": "MemberActionsChangeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7ea94be5c60cfc84f0a506b6f4fad7ac";

export default node;
