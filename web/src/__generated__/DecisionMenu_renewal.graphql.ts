/**
 * @generated SignedSource<<6d057f201d7c417e9daea5f8f4a71d62>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RenewalDecision = "CANCEL" | "CHANGE" | "RENEW" | "UNDECIDED";
import { FragmentRefs } from "relay-runtime";
export type DecisionMenu_renewal$data = {
  readonly decideBy: string;
  readonly decidedOn: string | null | undefined;
  readonly decision: RenewalDecision;
  readonly id: string;
  readonly opensOn: string;
  readonly startsOn: string;
  readonly " $fragmentType": "DecisionMenu_renewal";
};
export type DecisionMenu_renewal$key = {
  readonly " $data"?: DecisionMenu_renewal$data;
  readonly " $fragmentSpreads": FragmentRefs<"DecisionMenu_renewal">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "asOf",
    "variableName": "asOf"
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "asOf"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "DecisionMenu_renewal",
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
      "name": "opensOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decideBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "decision",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "decidedOn",
      "storageKey": null
    }
  ],
  "type": "Renewal",
  "abstractKey": null
};
})();

(node as any).hash = "c12f37cf0af76c1c72879b6338aeb3f6";

export default node;
