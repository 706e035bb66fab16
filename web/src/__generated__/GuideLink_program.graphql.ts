/**
 * @generated SignedSource<<d912a38a0f81ab43e71defd5c8a78c53>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GuideLink_program$data = {
  readonly guides: {
    readonly engagement: string | null | undefined;
  };
  readonly " $fragmentType": "GuideLink_program";
};
export type GuideLink_program$key = {
  readonly " $data"?: GuideLink_program$data;
  readonly " $fragmentSpreads": FragmentRefs<"GuideLink_program">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "GuideLink_program",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Guides",
      "kind": "LinkedField",
      "name": "guides",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "engagement",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Program",
  "abstractKey": null
};

(node as any).hash = "90d844f0f1dbace8a82ceef5c43c4696";

export default node;
