/**
 * @generated SignedSource<<5d250056ac17130135f833f97f0a4a6d>>
 * @relayHash 31f29d62a4bd9b804bf86749714ac734
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a53e4da1f89a844401420e69e9c8ff808694e8a7edf336352d7256ef19dbfaa

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ListPageQuery } from './ListPageQuery.graphql';

const node: PreloadableConcreteRequest<ListPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "8a53e4da1f89a844401420e69e9c8ff808694e8a7edf336352d7256ef19dbfaa",
    "metadata": {},
    "name": "ListPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
