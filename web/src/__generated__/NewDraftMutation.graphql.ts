/**
 * @generated SignedSource<<5a54e715a5efb6b2ae91991c5f49fc0d>>
 * @relayHash 7d33524e1ef4a82f342a13ed9f951bd4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID baebfe143698d35c165bbfc82b6904efea857ead054bde6b72cb2c4695ff893f

import { ConcreteRequest } from 'relay-runtime';
export type ProgramKey = "MRR" | "POINTS";
export type EditionDraftInput = {
  from: string;
  idempotencyKey?: string | null | undefined;
  program?: ProgramKey;
  text: string;
};
export type NewDraftMutation$variables = {
  input: EditionDraftInput;
};
export type NewDraftMutation$data = {
  readonly editionDraft: {
    readonly edition: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type NewDraftMutation = {
  response: NewDraftMutation$data;
  variables: NewDraftMutation$variables;
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
    "concreteType": "EditionDraftPayload",
    "kind": "LinkedField",
    "name": "editionDraft",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "AuthoredEdition",
        "kind": "LinkedField",
        "name": "edition",
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
    "name": "NewDraftMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewDraftMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "baebfe143698d35c165bbfc82b6904efea857ead054bde6b72cb2c4695ff893f",
    "metadata": {},
    "name": "NewDraftMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "d927e1baddae03dc3025f7fad5fe77a9";

export default node;
