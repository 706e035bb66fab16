/**
 * @generated SignedSource<<b9875a80bb78c43ec3edbcb34c8be081>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Outlooks_query$data = {
  readonly ABOUT_TO_LOSE: {
    readonly totalCount: number;
  };
  readonly ABOUT_TO_REACH: {
    readonly totalCount: number;
  };
  readonly BELOW_CREDITED: {
    readonly totalCount: number;
  };
  readonly NOT_CERTIFIED: {
    readonly totalCount: number;
  };
  readonly " $fragmentType": "Outlooks_query";
};
export type Outlooks_query$key = {
  readonly " $data"?: Outlooks_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Outlooks_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Variable",
  "name": "asOf",
  "variableName": "asOf"
},
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v2 = {
  "kind": "Variable",
  "name": "knownAt",
  "variableName": "knownAt"
},
v3 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "totalCount",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    },
    {
      "kind": "RootArgument",
      "name": "knownAt"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "Outlooks_query",
  "selections": [
    {
      "alias": "ABOUT_TO_REACH",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "outlook": [
              "ABOUT_TO_REACH"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "PartnerConnection",
      "kind": "LinkedField",
      "name": "partners",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "ABOUT_TO_LOSE",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "outlook": [
              "ABOUT_TO_LOSE"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "PartnerConnection",
      "kind": "LinkedField",
      "name": "partners",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "BELOW_CREDITED",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "outlook": [
              "BELOW_CREDITED"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "PartnerConnection",
      "kind": "LinkedField",
      "name": "partners",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "NOT_CERTIFIED",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Literal",
          "name": "filter",
          "value": {
            "outlook": [
              "NOT_CERTIFIED"
            ]
          }
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "concreteType": "PartnerConnection",
      "kind": "LinkedField",
      "name": "partners",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "2b208bfb1ba3623936455f6bc7af6d92";

export default node;
