/**
 * @generated SignedSource<<4b4abaa7c45fbac79c2ebedc04c65a93>>
 * @relayHash 3e0881d56dfa6b6971b6a50ea2f3a1ce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6fb5570dff78f625bb1738d06b9cd9543ca19aea264657f6a4ee5cdb90126155

import { ConcreteRequest } from 'relay-runtime';
export type ProgramSetGuidesInput = {
  engagement?: string | null | undefined;
  renewals?: string | null | undefined;
};
export type GuidesMutation$variables = {
  input: ProgramSetGuidesInput;
};
export type GuidesMutation$data = {
  readonly programSetGuides: {
    readonly guides: {
      readonly engagement: string | null | undefined;
      readonly renewals: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type GuidesMutation = {
  response: GuidesMutation$data;
  variables: GuidesMutation$variables;
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
    "concreteType": "ProgramSetGuidesPayload",
    "kind": "LinkedField",
    "name": "programSetGuides",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Guides",
        "kind": "LinkedField",
        "name": "guides",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "engagement",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "renewals",
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
    "name": "GuidesMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GuidesMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "6fb5570dff78f625bb1738d06b9cd9543ca19aea264657f6a4ee5cdb90126155",
    "metadata": {},
    "name": "GuidesMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3f24d3ae396d9c0b663a0cb386c9dbaf";

export default node;
