/**
 * @generated SignedSource<<6ec4c28e1de85e2491212abd5fd12cd1>>
 * @relayHash e9adf84d385c10d35511ed777df6638f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 983e5c221fe19d7966f85a93149e8cdd58c96cf05e322fc913b9df669fedd167

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ImportsPageQuery } from './ImportsPageQuery.graphql';

const node: PreloadableConcreteRequest<ImportsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "983e5c221fe19d7966f85a93149e8cdd58c96cf05e322fc913b9df669fedd167",
    "metadata": {},
    "name": "ImportsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
