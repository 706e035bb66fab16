/**
 * @generated SignedSource<<135471ff9d6038ce6b924b96a87a234f>>
 * @relayHash c9858e0a41f3c131bfc0b1b283300a43
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID be1631aceddab6dad9e15c755c8e9712b0d8be6550bcf62e8f1b94113ccea1ff

import { ConcreteRequest } from 'relay-runtime';
export type ExportFormat = "CSV" | "XLSX";
export type WorkState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type progressSubscription$variables = {
  eyes?: string | null | undefined;
  id: string;
};
export type progressSubscription$data = {
  readonly exportProgress: {
    readonly downloadUrl: string | null | undefined;
    readonly error: string | null | undefined;
    readonly expiresAt: string | null | undefined;
    readonly format: ExportFormat;
    readonly id: string;
    readonly rowsDone: number;
    readonly rowsTotal: number | null | undefined;
    readonly state: WorkState;
  };
};
export type progressSubscription = {
  response: progressSubscription$data;
  variables: progressSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "eyes"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "asPartner",
        "variableName": "eyes"
      },
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "Export",
    "kind": "LinkedField",
    "name": "exportProgress",
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
        "name": "state",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "rowsDone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "rowsTotal",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "error",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "expiresAt",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "downloadUrl",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "format",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "progressSubscription",
    "selections": (v2/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "progressSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "be1631aceddab6dad9e15c755c8e9712b0d8be6550bcf62e8f1b94113ccea1ff",
    "metadata": {},
    "name": "progressSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "c5f7404a33f6662e6b50cb3eeaa774c6";

export default node;
