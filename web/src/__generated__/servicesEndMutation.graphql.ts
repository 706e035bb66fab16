/**
 * @generated SignedSource<<0d0b367df7e1f3fe20353e449395e88a>>
 * @relayHash 2970be6cb329fecf128ca09e592d0d99
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID fda6918ae0ce04cb583c95d8657b5384e24151793a9f128cc892c52545025cd0

import { ConcreteRequest } from 'relay-runtime';
export type ClientEndServicesInput = {
  client: string;
  idempotencyKey?: string | null | undefined;
  on?: string | null | undefined;
};
export type servicesEndMutation$variables = {
  input: ClientEndServicesInput;
};
export type servicesEndMutation$data = {
  readonly clientEndServices: {
    readonly client: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type servicesEndMutation = {
  response: servicesEndMutation$data;
  variables: servicesEndMutation$variables;
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
    "concreteType": "ClientEndServicesPayload",
    "kind": "LinkedField",
    "name": "clientEndServices",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Client",
        "kind": "LinkedField",
        "name": "client",
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
    "name": "servicesEndMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "servicesEndMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "fda6918ae0ce04cb583c95d8657b5384e24151793a9f128cc892c52545025cd0",
    "metadata": {},
    "name": "servicesEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "c15a5a16d2b3341422656c13a1b252af";

export default node;
