/**
 * @generated SignedSource<<66252060ef95168d2ded16759e495d16>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type JobState = "DONE" | "FAILED" | "QUEUED" | "RUNNING";
import { FragmentRefs } from "relay-runtime";
export type Jobs_query$data = {
  readonly jobs: ReadonlyArray<{
    readonly attempt: number;
    readonly attempts: number;
    readonly error: string | null | undefined;
    readonly finishedAt: string | null | undefined;
    readonly number: string;
    readonly recordedAt: string;
    readonly state: JobState;
    readonly subject: string;
  }>;
  readonly " $fragmentType": "Jobs_query";
};
export type Jobs_query$key = {
  readonly " $data"?: Jobs_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Jobs_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Jobs_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Job",
      "kind": "LinkedField",
      "name": "jobs",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subject",
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
          "name": "attempt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "attempts",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recordedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "finishedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "error",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "efe2dd7576a3fe2f9aa5a813fb6f12ed";

export default node;
