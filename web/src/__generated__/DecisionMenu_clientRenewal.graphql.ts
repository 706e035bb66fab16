/**
 * @generated SignedSource<<f413ba94fc7f10602e8d3e668f517fec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type Relationship = "ENDED" | "MANAGED" | "SOLD" | "SOLD_AND_MANAGED";
import { FragmentRefs } from "relay-runtime";
export type DecisionMenu_clientRenewal$data = {
  readonly client: {
    readonly company: {
      readonly id: string;
      readonly name: string;
    };
    readonly id: string;
    readonly relationship: Relationship;
  };
  readonly " $fragmentType": "DecisionMenu_clientRenewal";
};
export type DecisionMenu_clientRenewal$key = {
  readonly " $data"?: DecisionMenu_clientRenewal$data;
  readonly " $fragmentSpreads": FragmentRefs<"DecisionMenu_clientRenewal">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
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
  "name": "DecisionMenu_clientRenewal",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Client",
      "kind": "LinkedField",
      "name": "client",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": [
            {
              "kind": "Variable",
              "name": "asOf",
              "variableName": "asOf"
            },
            {
              "kind": "Variable",
              "name": "knownAt",
              "variableName": "knownAt"
            }
          ],
          "kind": "ScalarField",
          "name": "relationship",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Company",
          "kind": "LinkedField",
          "name": "company",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ClientRenewal",
  "abstractKey": null
};
})();

(node as any).hash = "5dfe769f928e4ab84b04fa634bcc6201";

export default node;
