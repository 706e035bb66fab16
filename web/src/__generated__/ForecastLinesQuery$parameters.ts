/**
 * @generated SignedSource<<7452f1fb9335d162c581ed7f749acc03>>
 * @relayHash 463bde822beeb8c24bab85a4e3de631b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f2a6515ec72ea64dd62df6cb70a26e875f3eb3097be3999aa9abb29b2f8e9659

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastLinesQuery } from './ForecastLinesQuery.graphql';

const node: PreloadableConcreteRequest<ForecastLinesQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "f2a6515ec72ea64dd62df6cb70a26e875f3eb3097be3999aa9abb29b2f8e9659",
    "metadata": {},
    "name": "ForecastLinesQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
