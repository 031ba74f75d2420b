// Generated from packages/openapi/areas by `npm run generate`. Do not edit.

import type { Operation } from '../operation.ts'
import type { OperationId } from './operation-types.ts'

/** Every operation by its id. */
export const operations: { readonly [Id in OperationId]: Operation } = {
  "customers.list": {"id":"customers.list","method":"GET","path":"/v1/customers","host":"partner-center","parameters":[{"name":"size","in":"query","wire":"size","required":false},{"name":"filter","in":"query","wire":"filter","required":false},{"name":"seekOperation","in":"query","wire":"seekOperation","required":false},{"name":"continuationToken","in":"header","wire":"MS-ContinuationToken","required":false}],"success":[200],"answer":"application/json","items":"items","pagination":"continuation","longRunning":"none","etag":"none","throttled":false,"scenario":"transact","auth":["app","app+user"],"deprecated":false},
  "customers.get": {"id":"customers.get","method":"GET","path":"/v1/customers/{customerId}","host":"partner-center","parameters":[{"name":"customerId","in":"path","wire":"customerId","required":true}],"success":[200],"answer":"application/json","pagination":"none","longRunning":"none","etag":"none","throttled":true,"scenario":"transact","auth":["app","app+user"],"deprecated":false},
}
