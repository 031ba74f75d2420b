import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { generatedAnswer } from '../generated-answers/generated-answer.ts'
import { handlerOf } from './handlers.ts'
import { statefulOperations } from './stateful-operations.ts'

test('the list of stateful operations is that of the handlers', () => {
  const handled = (Object.keys(operations) as OperationId[]).filter(
    id => handlerOf(id) !== generatedAnswer,
  )
  expect(handled.toSorted()).toEqual(statefulOperations.toSorted())
})
