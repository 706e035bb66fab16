/**
 * @generated SignedSource<<6e23a70c19b863bb181c730067eace4e>>
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

(node as any).hash = "0d87f12201de0bb2225c4274e1c18071";

export default node;
