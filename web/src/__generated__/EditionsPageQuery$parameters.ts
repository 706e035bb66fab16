/**
 * @generated SignedSource<<ec9a8d2a8abb59716eda0c7191c4119c>>
 * @relayHash e4b38f30928e77ecf440f594e62b9832
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d238fedf6ca625c44cb650c6b834207b511fe134d5c963d4a4fca0751baadd14

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EditionsPageQuery } from './EditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<EditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d238fedf6ca625c44cb650c6b834207b511fe134d5c963d4a4fca0751baadd14",
    "metadata": {},
    "name": "EditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
