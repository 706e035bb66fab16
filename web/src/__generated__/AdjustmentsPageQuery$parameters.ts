/**
 * @generated SignedSource<<ed67031478ef7cf1b827b6898fbcdfac>>
 * @relayHash 2cde50663288bce494b4131fd7a75438
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c535b9249643972354a0034f1326c3b3318bb9a2ddde9ce53b10e9baa22d814f

import { PreloadableConcreteRequest } from 'relay-runtime';
import { AdjustmentsPageQuery } from './AdjustmentsPageQuery.graphql';

const node: PreloadableConcreteRequest<AdjustmentsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "c535b9249643972354a0034f1326c3b3318bb9a2ddde9ce53b10e9baa22d814f",
    "metadata": {},
    "name": "AdjustmentsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
