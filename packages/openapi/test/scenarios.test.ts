import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { entries } from '../scripts/document.ts'
import { openapi } from './conformance/document.ts'

const page = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8')
const [, areas = ''] = page.split('## The areas')
const documented = [...areas.matchAll(/^\| ([^|`]+?) +\| ((?:`[\w-]+`(?:, )?)+) +\|/gm)].map(
  ([, area, scenarios = '']) => ({
    area,
    scenarios: [...scenarios.matchAll(/`([\w-]+)`/g)].map(([, scenario]) => scenario).sort(),
  }),
)

it.each(openapi.tags)('docs/scenarios.md says which scenario governs $name', ({ name }) => {
  const own = entries(openapi).filter(({ operation }) => operation.tags?.includes(name))
  const scenarios = new Set(own.map(({ operation }) => operation['x-partnergate'].scenario))
  expect(documented.filter(({ area }) => area === name)).toEqual([
    { area: name, scenarios: [...scenarios].sort() },
  ])
})

it('docs/scenarios.md has no area that is not there', () => {
  expect(documented.map(({ area }) => area).sort()).toEqual(
    openapi.tags.map(({ name }) => name).sort(),
  )
})
