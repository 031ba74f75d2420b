import { existsSync, readFileSync } from 'node:fs'

/** A request and its response as a page of Microsoft's documentation shows them. */
export interface Example {
  id: string
  operationId: string
  doc: string
  title: string
  request: { method: string; url: string; headers: Record<string, string>; body: unknown }
  response: { status: number | null; body: unknown; bodyFormat?: string } | null
  /** The page's JSON could not be read; the body is its raw text. */
  unparsed?: boolean
}

/** An operation as the catalogue of the documentation names it. */
export interface DocumentedOperation {
  id: string
  method: string
  path: string
}

const folder = new URL('../../../../../shared/partner-center/', import.meta.url)

/** Whether the catalogue lies beside the repository. */
export const present = existsSync(new URL('examples.json', folder))

export const examples: Example[] = present ? read('examples.json') : []
export const documentedOperations: DocumentedOperation[] = present ? read('operations.json') : []

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}
