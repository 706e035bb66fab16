/**
 * @generated SignedSource<<ed95a124a0e884cd55664c076c68e83c>>
 * @relayHash e10eb3b2814fee0b4d10bb3a50dd108d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a1f5994f2997df37b02f140c0ee3f2eabff94eb0365f9c60ea4e1257172382a1

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ImportsPageQuery } from './ImportsPageQuery.graphql';

const node: PreloadableConcreteRequest<ImportsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a1f5994f2997df37b02f140c0ee3f2eabff94eb0365f9c60ea4e1257172382a1",
    "metadata": {},
    "name": "ImportsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
