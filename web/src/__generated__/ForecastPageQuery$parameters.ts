/**
 * @generated SignedSource<<2da46273a7bae7b215a7f4fcb77d65ea>>
 * @relayHash ef553f473cf4407543277807756fb7ce
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c0f2ad4d1ac18109215973e42674c9d878149cb5bc7efaf3a694af24eded994f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastPageQuery } from './ForecastPageQuery.graphql';

const node: PreloadableConcreteRequest<ForecastPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c0f2ad4d1ac18109215973e42674c9d878149cb5bc7efaf3a694af24eded994f",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
