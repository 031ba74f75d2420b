import type { Document, Entry } from './document.ts'
import { entries } from './document.ts'
import { hostOf } from './hosts.ts'

const introduction = `# Operations

Every operation of the described API by its call path (\`pc.\` and the operation's name), with the scenario that governs
it ([how that is decided](scenarios.md)), the authentication that it takes, how its collection goes on, how its work
goes on after the answer, and how it guards against lost updates. "–" means that there is nothing to say.
`

/** The operation reference, a table for each area: generated, so that it can't differ from the document. */
export function printReference(document: Document): string {
  const all = entries(document)
  const count = `${all.length} operations in ${document.tags.length} areas, ${all.filter(isDeprecated).length} of them deprecated.`
  const areas = document.tags.map(tag => {
    const own = all.filter(({ operation }) => operation.tags?.includes(tag.name))
    return [`## ${tag.name}`, '', oneLine(tag.description), '', ...table(own)].join('\n')
  })
  const header =
    '<!-- Generated from packages/openapi/areas by `npm run generate`. Do not edit. -->'
  return `${[header, introduction.trimEnd(), count, ...areas].join('\n\n')}\n`
}

const isDeprecated = ({ operation }: Entry) => operation.deprecated === true

function table(all: Entry[]): string[] {
  return [
    '| operation | route | scenario | auth | pages | long-running | etag |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...all.map(entry => `| ${cells(entry).join(' | ')} |`),
  ]
}

function cells(entry: Entry): string[] {
  const { method, path, operation } = entry
  const { scenario, auth, pagination, longRunning, etag } = operation['x-partnergate']
  const host = hostOf(operation)
  return [
    `\`${operation.operationId}\`${isDeprecated(entry) ? ' (deprecated)' : ''}`,
    `\`${method.toUpperCase()} ${path}\`${host === 'partner-center' ? '' : ` (${host})`}`,
    `\`${scenario}\``,
    (auth ?? []).join(', '),
    ...[pagination, longRunning, etag].map(value => (value === 'none' ? '–' : `${value}`)),
  ]
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ')
