/**
 * @generated SignedSource<<964eaedd035f723e2ee0cf2d571627f9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EngagementFilters_list$data = {
  readonly areas: ReadonlyArray<{
    readonly area: string | null | undefined;
  }>;
  readonly opportunities: ReadonlyArray<{
    readonly clientCount: number;
    readonly opportunity: string;
  }>;
  readonly " $fragmentType": "EngagementFilters_list";
};
export type EngagementFilters_list$key = {
  readonly " $data"?: EngagementFilters_list$data;
  readonly " $fragmentSpreads": FragmentRefs<"EngagementFilters_list">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EngagementFilters_list",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementSummary",
      "kind": "LinkedField",
      "name": "areas",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "area",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "EngagementOpportunity",
      "kind": "LinkedField",
      "name": "opportunities",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "opportunity",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "clientCount",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "EngagementConnection",
  "abstractKey": null
};

(node as any).hash = "21126d5a35fd5c0b664991abe7168fdb";

export default node;
