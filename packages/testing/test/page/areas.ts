import document from '@partnergate/openapi/openapi.json' with { type: 'json' }

interface Described {
  readonly operationId: string
  readonly tags: readonly string[]
}

const isOperation = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && 'operationId' in value && 'tags' in value

const described = Object.values(document.paths)
  .flatMap((item): unknown[] => Object.values(item))
  .filter(isOperation)

const anchor = (area: string) => area.toLowerCase().replaceAll(' ', '-')

/** The areas of the description: how many operations of each are stateful, how many generated, and which these are. */
export function areasTable(stateful: readonly string[]): string {
  const known = new Set(stateful)
  const rows = document.tags.map(({ name }) => {
    const ids = described.filter(({ tags }) => tags.includes(name)).map(one => one.operationId)
    const generated = ids.filter(id => !known.has(id))
    const which =
      generated.length === ids.length ? 'all' : generated.map(id => `\`${id}\``).join(', ') || '–'
    const count = ids.length - generated.length
    return `| [${name}](operations.md#${anchor(name)}) | ${count} | ${generated.length} | ${which} |`
  })
  const count = described.filter(({ operationId }) => known.has(operationId)).length
  return [
    `${count} of ${described.length} operations are stateful.`,
    '',
    '| area | stateful | generated | which are generated |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** The page with the table as it has to be. */
export function withAreas(page: string, stateful: readonly string[]): string {
  return page.replace(
    /(<!-- areas: .+ -->\n)[\s\S]*(<!-- end of areas -->)/,
    (_, start: string, end: string) => `${start}\n${areasTable(stateful)}\n\n${end}`,
  )
}
