/**
 * @generated SignedSource<<9188d6ab6fcf0679d6dc57e10dd096b1>>
 * @relayHash 7da11c3daef66ff5d8ab9676ec61591b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0122a3309deca4e674d6dcf265ee63c73724b35afd09a8f9a433050aaeec586d

import { ConcreteRequest } from 'relay-runtime';
export type EditionDirection = "FALLS" | "RISES" | "STAYS";
export type Tier = "DIAMOND" | "ELITE" | "GOLD" | "PLATINUM" | "SILVER" | "UNTIERED";
export type EditionSimulationQuery$variables = {
  id: string;
};
export type EditionSimulationQuery$data = {
  readonly authoredEdition: {
    readonly id: string;
    readonly simulation: {
      readonly falling: number;
      readonly partners: ReadonlyArray<{
        readonly after: {
          readonly performanceTier: Tier;
          readonly points: {
            readonly total: string;
          };
        };
        readonly before: {
          readonly performanceTier: Tier;
          readonly points: {
            readonly total: string;
          };
        };
        readonly difference: string;
        readonly direction: EditionDirection;
        readonly partner: {
          readonly id: string;
          readonly name: string;
        };
      }>;
      readonly rising: number;
    } | null | undefined;
  } | null | undefined;
};
export type EditionSimulationQuery = {
  response: EditionSimulationQuery$data;
  variables: EditionSimulationQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "performanceTier",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "PointsBalance",
    "kind": "LinkedField",
    "name": "points",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "total",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
],
v3 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "id",
        "variableName": "id"
      }
    ],
    "concreteType": "AuthoredEdition",
    "kind": "LinkedField",
    "name": "authoredEdition",
    "plural": false,
    "selections": [
      (v1/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "EditionChanges",
        "kind": "LinkedField",
        "name": "simulation",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rising",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "falling",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "EditionPartnerChange",
            "kind": "LinkedField",
            "name": "partners",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Partner",
                "kind": "LinkedField",
                "name": "partner",
                "plural": false,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "difference",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "direction",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EditionPlace",
                "kind": "LinkedField",
                "name": "before",
                "plural": false,
                "selections": (v2/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EditionPlace",
                "kind": "LinkedField",
                "name": "after",
                "plural": false,
                "selections": (v2/*:: as any*/),
                "storageKey": null
              }
            ],
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
    "name": "EditionSimulationQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "EditionSimulationQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "0122a3309deca4e674d6dcf265ee63c73724b35afd09a8f9a433050aaeec586d",
    "metadata": {},
    "name": "EditionSimulationQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "ec0ccb28aed30c56c7479ddc24b17229";

export default node;
