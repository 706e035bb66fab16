/**
 * @generated SignedSource<<3fd8696d063cd7cd7817615ab1338af6>>
 * @relayHash 7050a13885c8808f5bb397a67957d847
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 52203e41f39d5260b1749b12e155a80359373a4b5a8332a669f9444336a07205

import { PreloadableConcreteRequest } from 'relay-runtime';
import { EditionsPageQuery } from './EditionsPageQuery.graphql';

const node: PreloadableConcreteRequest<EditionsPageQuery> = {
  "kind": "PreloadableConcreteRequest",
  "params": {
    "id": "52203e41f39d5260b1749b12e155a80359373a4b5a8332a669f9444336a07205",
    "metadata": {},
    "name": "EditionsPageQuery",
    "operationKind": "query",
    "text": null
  }
};

export default node;
