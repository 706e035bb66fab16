/**
 * @generated SignedSource<<267c02b156adc0877d0e455a40822376>>
 * @relayHash e5daa8dbd3284123265029d62cc122d6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5fe855f5405fe1eb7b9a5bc7556583be52ff51ff573c3fd82d822118733b8687

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramEditionsPageQuery } from './ProgramEditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramEditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "5fe855f5405fe1eb7b9a5bc7556583be52ff51ff573c3fd82d822118733b8687",
    "metadata": {},
    "name": "ProgramEditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
