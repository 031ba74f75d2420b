import type { OperationId } from '@partnergate/openapi'
import { expectTypeOf, test } from 'vitest'
import type { StatefulOperationId } from '../src/index.ts'
import type { Handlers } from '../src/protocol/call.ts'

test('stateful operations are operations, and not all of them', () => {
  expectTypeOf<StatefulOperationId>().toExtend<OperationId>()
  expectTypeOf<OperationId>().not.toExtend<StatefulOperationId>()
})

test('a stateful operation without a handler does not compile', () => {
  expectTypeOf<Omit<Handlers<StatefulOperationId>, 'customers.get'>>().not.toExtend<
    Handlers<StatefulOperationId>
  >()
})
