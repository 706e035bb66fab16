/**
 * @generated SignedSource<<6fbcf77cfb58e7a3faafe4a0444ecb1b>>
 * @relayHash 592ce4553b5584f7110b28b7dea20471
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d551baecf0209d97a104303e6630c2fcbff2baa24b53c6be1d3a579b37bfd433

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ProgramPageQuery } from './ProgramPageQuery.graphql';

const node: PreloadableConcreteRequest<ProgramPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "d551baecf0209d97a104303e6630c2fcbff2baa24b53c6be1d3a579b37bfd433",
    "metadata": {},
    "name": "ProgramPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
