/**
 * @generated SignedSource<<4a83af64f36f6aaf9106487442cd0501>>
 * @relayHash fbd87cced55b2301dc58823f7b7ea294
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID afde51640a0d39f5623c265c2b54b5b60a8fd3c0375f8b582d71d7ce7426b95f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionPageQuery } from './ProgramEditionPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "afde51640a0d39f5623c265c2b54b5b60a8fd3c0375f8b582d71d7ce7426b95f",
    "metadata": {},
    "name": "ProgramEditionPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
