// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

import type { components, operations } from './types.ts'

/** Types of every operation: flat parameters, request body, answer and, of a collection, its items. */
export interface OperationTypes {
  "customers.list": {
    parameters: components['schemas']["customers.list.parameters"]
    required: false
    body: never
    data: operations["customers.list"]['responses'][200]['content']["application/json"]
    item: NonNullable<operations["customers.list"]['responses'][200]['content']["application/json"]['items']>[number]
  }
  "customers.get": {
    parameters: components['schemas']["customers.get.parameters"]
    required: true
    body: never
    data: operations["customers.get"]['responses'][200]['content']["application/json"]
    item: never
  }
}

/** The id of an operation; also its call path, `customers.subscriptions.get`. */
export type OperationId = keyof OperationTypes
