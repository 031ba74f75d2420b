import type { Call } from '../../protocol/call.ts'
import { fold } from '../values/making.ts'

/** The part of a list that a request asks for. */
export interface Asked {
  readonly size: number | undefined
  readonly offset: number | undefined
  readonly continuationToken: string | undefined
  readonly seekOperation: string | undefined
}

/** All names that the API has for how much of a list, and from where on. */
const names = {
  size: ['size', 'top', '$top', 'pagesize', 'auditrequest.size'],
  offset: ['offset', 'skip'],
  page: ['pagenumber'],
  token: ['continuationtoken'],
  seek: ['seekoperation'],
} as const

export function askedOf({ parameters }: Call): Asked {
  const given = new Map(Object.entries(parameters).map(([name, value]) => [fold(name), value]))
  const read = (what: keyof typeof names) =>
    names[what].map(name => given.get(name)).find(value => value !== undefined)
  const number = (what: keyof typeof names) => {
    const value = read(what)
    return value === undefined ? undefined : Number(value)
  }
  const text = (what: keyof typeof names) => read(what)?.toString()
  const size = number('size')
  const page = number('page')
  const skipped = page === undefined || size === undefined ? undefined : (page - 1) * size
  return {
    size,
    offset: number('offset') ?? skipped,
    continuationToken: text('token'),
    seekOperation: text('seek'),
  }
}
