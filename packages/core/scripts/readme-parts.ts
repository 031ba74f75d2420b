import {
  type Cell,
  type Edition,
  editionRules,
  editions,
  labels,
  mfaKinds,
  pageRules,
  pages,
  policy,
  scenarios,
  workloads,
} from '../src/index.ts'

/** Puts the text between the marks `<!-- name -->` and `<!-- /name -->` of a page. */
export function withPart(page: string, name: string, text: string): string {
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The page lacks the marks ${start} and ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}

/** A TypeScript example, as a block of the page. */
export function exampleBlock(source: string): string {
  return `\`\`\`ts\n${source.trim()}\n\`\`\``
}

/** All tables of the policy, printed from the data. */
export function policyTables(): string {
  return [...editions.map(editionTables), pageTable()].join('\n\n')
}

function editionTables(edition: Edition): string {
  const { summary, columns, protectedPage } = editionRules[edition]
  const tables = workloads.map(workload => {
    const rows = scenarios.map(scenario => {
      const row = policy[edition][workload][scenario]
      return [
        `\`${scenario}\``,
        labels.scenarios[scenario],
        ...mfaKinds.map(kind => code(row[kind])),
      ]
    })
    return `\`${workload}\`: ${labels.workloads[workload]}\n\n${table(['scenario', 'in words', ...mfaKinds], rows)}`
  })
  const page = mfaKinds.map(kind => `${kind} ${code(protectedPage[kind])}`).join(', ')
  return [
    `### Edition ${edition}`,
    summary,
    ...tables,
    `A third-party MFA that is only declared is read in the column \`${columns.declared}\`.`,
    `A protected page of the dashboard, for one of its roles: ${page}.`,
  ].join('\n\n')
}

function pageTable(): string {
  const rows = pages.map(page => {
    const { protected: asks, urls, roles } = pageRules[page]
    const addresses = urls.map(url => `\`${url.pattern}\`${url.documented ? '' : ' (ours)'}`)
    return [
      `\`${page}\``,
      asks ? 'yes' : 'no',
      addresses.join('<br>'),
      asks ? roles.map(role => `\`${role}\``).join(', ') : 'any, or none',
    ]
  })
  return `### Dashboard pages\n\n${table(['page', 'MFA-protected', 'URLs', 'roles'], rows)}`
}

function code(cell: Cell): string {
  return `\`${cell}\``
}

/** Aligned as the formatter aligns it, so that generating and formatting agree. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(cells => cells[column]?.length ?? 0)),
  )
  const rule = widths.map(width => '-'.repeat(width))
  return [head, rule, ...rows]
    .map(
      cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
    )
    .join('\n')
}
