/**
 * @generated SignedSource<<478221407489314f97d65bdffe1c0743>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TeamRole = "CHANNEL_ACCOUNT_MANAGER" | "CHANNEL_CONSULTANT" | "PARTNER_DEVELOPMENT_MANAGER";
import { FragmentRefs } from "relay-runtime";
export type MemberCard_member$data = {
  readonly describedByRole: boolean;
  readonly description: string;
  readonly email: string | null | undefined;
  readonly name: string;
  readonly role: TeamRole;
  readonly since: string | null | undefined;
  readonly until: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"MemberActions_member">;
  readonly " $fragmentType": "MemberCard_member";
};
export type MemberCard_member$key = {
  readonly " $data"?: MemberCard_member$data;
  readonly " $fragmentSpreads": FragmentRefs<"MemberCard_member">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MemberCard_member",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "email",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "role",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "describedByRole",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "since",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "until",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MemberActions_member"
    }
  ],
  "type": "TeamMember",
  "abstractKey": null
};

(node as any).hash = "447136e8083c38b642f574d541af3fac";

export default node;
