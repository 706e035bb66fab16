/**
 * @generated SignedSource<<92e7e1baabcdb2affaf9ba56dda1a6b5>>
 * @relayHash e473d7825dc30f561307e9a2001497c9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 26e06c6626801807b6358b3de450eddef02908e9904c947db399ba4bb6ada6ad

import { ConcreteRequest } from 'relay-runtime';
export type TeamMemberRemoveInput = {
  member: string;
};
export type MemberActionsRemoveMutation$variables = {
  input: TeamMemberRemoveInput;
};
export type MemberActionsRemoveMutation$data = {
  readonly teamMemberRemove: {
    readonly deletedId: string | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type MemberActionsRemoveMutation = {
  response: MemberActionsRemoveMutation$data;
  variables: MemberActionsRemoveMutation$variables;
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
    "concreteType": "TeamMemberRemovePayload",
    "kind": "LinkedField",
    "name": "teamMemberRemove",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "deletedId",
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
    "name": "MemberActionsRemoveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MemberActionsRemoveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "26e06c6626801807b6358b3de450eddef02908e9904c947db399ba4bb6ada6ad",
    "metadata": {},
    "name": "MemberActionsRemoveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f916aa169c3ce3e4418a8fe9727aaed4";

export default node;
