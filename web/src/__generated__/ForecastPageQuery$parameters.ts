/**
 * @generated SignedSource<<6de8ac815b7872ba588ab86f29126683>>
 * @relayHash 216c4e897c4259aefba048e0d7a32c9b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3107fa73d5339d60606826103e87ba393980ca8271914e57e215ac59dbf2c2db

import { PreloadableConcreteRequest } from 'relay-runtime';
import { ForecastPageQuery } from './ForecastPageQuery.graphql';

const node: PreloadableConcreteRequest<ForecastPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "3107fa73d5339d60606826103e87ba393980ca8271914e57e215ac59dbf2c2db",
    "metadata": {},
    "name": "ForecastPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
