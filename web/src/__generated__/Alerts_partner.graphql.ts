/**
 * @generated SignedSource<<0a33bbeadec2034f2a23d1492264731a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type AlertKind = "CERTIFICATION" | "RENEWAL_DECISIONS";
export type RenewalStatus = "DECIDED" | "LAPSED" | "NOT_OPEN" | "OVERDUE" | "PENDING" | "STARTED";
import { FragmentRefs } from "relay-runtime";
export type Alerts_partner$data = {
  readonly alerts: ReadonlyArray<{
    readonly __typename: string;
    readonly certifiedThrough?: string;
    readonly count: number;
    readonly daysLeft?: number;
    readonly kind: AlertKind;
    readonly nextDeadline?: string | null | undefined;
    readonly overdue?: number;
    readonly statuses?: ReadonlyArray<RenewalStatus>;
  }>;
  readonly " $fragmentType": "Alerts_partner";
};
export type Alerts_partner$key = {
  readonly " $data"?: Alerts_partner$data;
  readonly " $fragmentSpreads": FragmentRefs<"Alerts_partner">;
};

const node: ReaderFragment = {
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
  "name": "Alerts_partner",
  "selections": [
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "alerts",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "overdue",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "nextDeadline",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "statuses",
              "storageKey": null
            }
          ],
          "type": "RenewalDecisionsAlert",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "certifiedThrough",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "daysLeft",
              "storageKey": null
            }
          ],
          "type": "CertificationAlert",
          "abstractKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Partner",
  "abstractKey": null
};

(node as any).hash = "0d0ccf48bea269a12a4f053faa2f878d";

export default node;
