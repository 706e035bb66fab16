/**
 * @generated SignedSource<<90a3b1f9b2bed45d01b4862c2c54cd3e>>
 * @relayHash 73fb5d328637998d9313a897804109d9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 45fdfe2d9cf64cf7018da27416e8bb87ed4fbf24e66f2ea5fe0cfeb9153d9d6c

import { PreloadableConcreteRequest } from 'relay-runtime';
import { RenewalsPageQuery } from './RenewalsPageQuery.graphql';

const node: PreloadableConcreteRequest<RenewalsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "45fdfe2d9cf64cf7018da27416e8bb87ed4fbf24e66f2ea5fe0cfeb9153d9d6c",
    "metadata": {},
    "name": "RenewalsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
