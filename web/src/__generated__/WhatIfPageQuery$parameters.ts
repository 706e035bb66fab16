/**
 * @generated SignedSource<<b8458f482367406cac15321a5ebbac39>>
 * @relayHash 1eaa7b9ed8a4a24ef8a20213c889e125
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3523413b3890bc55e4305ad05f40aff7631482b8a4749d4b5ae1ada27072ba18

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WhatIfPageQuery } from './WhatIfPageQuery.graphql';

const node: PreloadableConcreteRequest<WhatIfPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3523413b3890bc55e4305ad05f40aff7631482b8a4749d4b5ae1ada27072ba18",
    "metadata": {},
    "name": "WhatIfPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
