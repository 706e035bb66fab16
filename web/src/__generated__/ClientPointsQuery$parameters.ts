/**
 * @generated SignedSource<<a06ee6b39c782e04357359dd0037c825>>
 * @relayHash cc6d13ec8124bae3f44fbfa2fb691301
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID df1016cc5fd35c07856d4ca7637a1308605051b683b6ddc9a05f3b9b71a3b7a8

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ClientPointsQuery } from './ClientPointsQuery.graphql';

const node: PreloadableConcreteRequest<ClientPointsQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "df1016cc5fd35c07856d4ca7637a1308605051b683b6ddc9a05f3b9b71a3b7a8",
    "metadata": {},
    "name": "ClientPointsQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
