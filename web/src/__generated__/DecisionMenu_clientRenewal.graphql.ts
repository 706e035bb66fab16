/**
 * @generated SignedSource<<de7443418a5392c33828ca34ace86cb9>>
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

(node as any).hash = "3c8d8b848f6eb1d099f9f85f783bbc2d";

export default node;
