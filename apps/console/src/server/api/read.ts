import { zValidator } from '@hono/zod-validator'
import { z } from 'zod'
import { problem } from '../problems/problem.ts'

/**
 * Reads and checks a part of the request; the handler gets it by `c.req.valid(part)`, and the page's client knows its type.
 *
 * @throws a problem (400) that names the field and what is wrong with it
 */
export function read<Part extends 'json' | 'query' | 'param', Schema extends z.ZodType>(
  part: Part,
  schema: Schema,
) {
  return zValidator(part, schema, result => {
    if (result.success) return
    const [issue] = result.error.issues
    const field = issue?.path.join('.') ?? ''
    throw problem(400, `${field === '' ? 'The request' : field}: ${issue?.message ?? 'is wrong'}.`)
  })
}

/** A customer's id, in the path. */
export const customerId = z.guid('must be a GUID')
