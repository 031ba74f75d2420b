import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { report } from '../examples/exception-report.ts'
import { guard } from '../examples/page-guard.ts'
import { whyNot } from '../examples/why-not.ts'
import { exampleBlock, policyTables, withPart } from '../scripts/readme-parts.ts'
import * as core from '../src/index.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

describe('the README', () => {
  it('prints the policy as the data has it', () => {
    expect(readme).toBe(withPart(readme, 'policy', policyTables()))
  })

  it.each(['why-not', 'page-guard', 'exception-report'])(
    'shows the example %s as it runs',
    name => {
      const block = exampleBlock(read(`examples/${name}.ts`))
      expect(readme).toBe(withPart(readme, `example ${name}`, block))
    },
  )

  it('names everything that is exported for use', () => {
    const unnamed = Object.keys(core).filter(name => !new RegExp(`\`${name}\\b`).test(readme))
    expect(unnamed).toEqual([])
  })

  it('is told where a part belongs', () => {
    expect(withPart('a <!-- x -->old<!-- /x --> b', 'x', 'new')).toBe(
      'a <!-- x -->\n\nnew\n\n<!-- /x --> b',
    )
    expect(() => withPart(readme, 'missing', '')).toThrow(/lacks the marks <!-- missing -->/)
  })
})

describe('its examples', () => {
  it('tell a user with third-party MFA why managing a customer is refused', () => {
    const why = whyNot({ amr: ['pwd'], upn: 'ada@contoso.example' })
    expect(why).toMatch(/denied.*no exception covers it.*Register the user for Microsoft Entra MFA/)
    expect(whyNot({ amr: ['pwd', 'mfa'], upn: 'ada@contoso.example' })).toBeUndefined()
  })

  it('guard a page', () => {
    const url = 'https://partner.microsoft.com/commerce/customers'
    const strong = { amr: ['mfa'], upn: 'ada@contoso.example' }
    const weak = { amr: ['pwd'], upn: 'ada@contoso.example' }
    expect(guard(url, ['sales-agent'], strong)).toBe('open')
    expect(guard(url, ['sales-agent'], weak)).toBe('sign-in-with-mfa')
    expect(guard(url, ['billing-admin'], strong)).toBe('refuse')
    expect(guard('https://contoso.example/', ['sales-agent'], strong)).toBe('not-ours')
  })

  it('report what breaks without the exception', () => {
    const lines = report()
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^Discover .*: Sign in again with Microsoft Entra MFA/)
  })
})
