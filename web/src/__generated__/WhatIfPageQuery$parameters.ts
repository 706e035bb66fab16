/**
 * @generated SignedSource<<a6581cc9932f8f3d0fd3f7b0239c34b7>>
 * @relayHash fba15789f3b0419b80a812f2ffcd78af
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a08bf239871d519714b791a253415cd38fa706867f27254c7437ef31b1afa73e

import { PreloadableConcreteRequest } from 'relay-runtime';
import { WhatIfPageQuery } from './WhatIfPageQuery.graphql';

const node: PreloadableConcreteRequest<WhatIfPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "a08bf239871d519714b791a253415cd38fa706867f27254c7437ef31b1afa73e",
    "metadata": {},
    "name": "WhatIfPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
