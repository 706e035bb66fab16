/**
 * @generated SignedSource<<17efd0aacd24aa2d284568f7c41eed6e>>
 * @relayHash 3f346117014e8e389d3faa4e918e601a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 812ef16c6808978d59a89eb0c6501112626344a19690aed61e4e6c518007fb8c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SettingsPageQuery } from './SettingsPageQuery.graphql';

const node: PreloadableConcreteRequest<SettingsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "812ef16c6808978d59a89eb0c6501112626344a19690aed61e4e6c518007fb8c",
    "metadata": {},
    "name": "SettingsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
