/**
 * @generated SignedSource<<bcc8ce6f65722315ae599a5cd1278532>>
 * @relayHash 1d021973eb73a0e4c9c121f12bea5b5f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 9eb1efbdb16d5eeb91a8955a3f04a56ad87c42927af77dd7a62390b5ab8e7bc2

import { ConcreteRequest } from 'relay-runtime';
export type ExportFormat = "CSV" | "XLSX";
export type WorkState = "CANCELLED" | "DONE" | "FAILED" | "QUEUED" | "RUNNING";
export type followExportSubscription$variables = {
  eyes?: string | null | undefined;
  id: string;
};
export type followExportSubscription$data = {
  readonly exportProgress: {
    readonly downloadUrl: string | null | undefined;
    readonly format: ExportFormat;
    readonly id: string;
    readonly rowsDone: number;
    readonly state: WorkState;
  };
};
export type followExportSubscription = {
  response: followExportSubscription$data;
  variables: followExportSubscription$variables;
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
    "name": "followExportSubscription",
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
    "name": "followExportSubscription",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "9eb1efbdb16d5eeb91a8955a3f04a56ad87c42927af77dd7a62390b5ab8e7bc2",
    "metadata": {},
    "name": "followExportSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "ecdb442a5078189b6eb175fad2204b19";

export default node;
