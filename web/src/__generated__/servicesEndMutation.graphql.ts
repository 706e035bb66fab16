/**
 * @generated SignedSource<<c929a9de7653c4772a7cafe2b3194c3f>>
 * @relayHash 32b41de9e94b27a1f7e212c6dcb5a5f7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0d0beadde965b74d5883b7fdef8c38cf3ced6e6c233594928b23e164c8d3589c

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
      readonly field: string | null | undefined;
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
    "id": "0d0beadde965b74d5883b7fdef8c38cf3ced6e6c233594928b23e164c8d3589c",
    "metadata": {},
    "name": "servicesEndMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ff82766fa5e9073790eabd7ef945390c";

export default node;
