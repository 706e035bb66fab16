/**
 * @generated SignedSource<<334e77d30f0795dad36806ee4a6494e8>>
 * @relayHash 6ce7b0460dcb252b760ec3300268b3b4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 131251903750b6dbf9359dc6dad464e1d0da145ef7e2f8133f33d5327d440ca8

import { ConcreteRequest } from 'relay-runtime';
export type CommunicationOwner = "PARTNER" | "VENDOR";
export type PartnerSetCommunicationOwnerInput = {
  owner: CommunicationOwner;
  partner?: string | null | undefined;
};
export type DefaultOwnerMutation$variables = {
  input: PartnerSetCommunicationOwnerInput;
};
export type DefaultOwnerMutation$data = {
  readonly partnerSetCommunicationOwner: {
    readonly partner: {
      readonly communicationOwner: CommunicationOwner;
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type DefaultOwnerMutation = {
  response: DefaultOwnerMutation$data;
  variables: DefaultOwnerMutation$variables;
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
    "concreteType": "PartnerSetCommunicationOwnerPayload",
    "kind": "LinkedField",
    "name": "partnerSetCommunicationOwner",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Partner",
        "kind": "LinkedField",
        "name": "partner",
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
            "args": null,
            "kind": "ScalarField",
            "name": "communicationOwner",
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
    "name": "DefaultOwnerMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DefaultOwnerMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "131251903750b6dbf9359dc6dad464e1d0da145ef7e2f8133f33d5327d440ca8",
    "metadata": {},
    "name": "DefaultOwnerMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ec9deeaed8a96091d89ae09191b6889f";

export default node;
