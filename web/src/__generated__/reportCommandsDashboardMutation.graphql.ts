/**
 * @generated SignedSource<<5789ea35eac0999f6304dc36da87272f>>
 * @relayHash 7f739e33fa1850d5e41b682e1a425a45
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 44f52aa5076fa169404e83545501171bccd58c52bbab42eb5b81f7c038576f21

import { ConcreteRequest } from 'relay-runtime';
export type ReportSetOnDashboardInput = {
  onDashboard: boolean;
  report: string;
};
export type reportCommandsDashboardMutation$variables = {
  input: ReportSetOnDashboardInput;
};
export type reportCommandsDashboardMutation$data = {
  readonly reportSetOnDashboard: {
    readonly report: {
      readonly id: string;
      readonly onDashboard: boolean;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly field: string | null | undefined;
      readonly message: string;
    }>;
  };
};
export type reportCommandsDashboardMutation = {
  response: reportCommandsDashboardMutation$data;
  variables: reportCommandsDashboardMutation$variables;
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
    "concreteType": "ReportSetOnDashboardPayload",
    "kind": "LinkedField",
    "name": "reportSetOnDashboard",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SavedReport",
        "kind": "LinkedField",
        "name": "report",
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
            "name": "onDashboard",
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
    "name": "reportCommandsDashboardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "reportCommandsDashboardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "44f52aa5076fa169404e83545501171bccd58c52bbab42eb5b81f7c038576f21",
    "metadata": {},
    "name": "reportCommandsDashboardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9d2d24b3a38d109d0f2b3c2466914eaa";

export default node;
