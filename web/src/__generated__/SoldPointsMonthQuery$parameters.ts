/**
 * @generated SignedSource<<43a4b6232e298dc38cbecc3f7bad79b6>>
 * @relayHash c75361b77c9263ba5c38a3db896b6893
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 84c9316f2fb0bbe9a7262eeff8a435684fff5c425bbcc118910f61b4d800d815

import { PreloadableConcreteRequest } from 'relay-runtime';
import { SoldPointsMonthQuery } from './SoldPointsMonthQuery.graphql';

const node: PreloadableConcreteRequest<SoldPointsMonthQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "84c9316f2fb0bbe9a7262eeff8a435684fff5c425bbcc118910f61b4d800d815",
    "metadata": {},
    "name": "SoldPointsMonthQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
