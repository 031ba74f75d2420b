import { describe, expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { BuildError } from '../../scripts/build-error.ts'
import { area, merged, shops } from './small-area.ts'

/** What the pipeline finds wrong with an area. */
async function problemsOf(yaml: string): Promise<readonly string[]> {
  const error = await build(merged(area(yaml))).catch((reason: unknown) => reason)
  return error instanceof BuildError ? error.problems : []
}

const wrong = (from: string, to: string) => problemsOf(shops.replace(from, to))

describe('checking the areas', () => {
  it('finds nothing wrong with a complete area', async () => {
    expect(await problemsOf(shops)).toEqual([])
  })

  it.each([
    ['an id that is no call path', 'shops.get', 'GetShop', /GetShop: operationId is not a dotted/],
    ['an id given twice', 'shops.get', 'shops.update', /^shops.update: given to two operations/],
    ['an id inside another', 'shops.get', 'shops.update.now', /^shops.update: a method and a name/],
    ['an operation without a summary', 'summary: Get a shop', '', /^shops.get: no summary/],
    [
      'a scenario that core has not',
      'scenario: transact',
      'scenario: shopping',
      /it takes discover/,
    ],
    ['a missing authentication', ', auth: [app+user]', '', /^shops.get: x-partnergate.auth is/],
    ['a trait that nobody knows', 'auth:', 'retries: 3, auth:', /x-partnergate.retries is not/],
    [
      'a path parameter that is not in the path',
      'name: shopId',
      'name: shop',
      /shop is not in the/,
    ],
    [
      'a path parameter that may be left out',
      'required: true, schema',
      'schema',
      /`required: true`/,
    ],
    ['a reference to nothing', 'schemas/Shop"', 'schemas/Shot"', /schemas\/Shot points at nothing/],
    ['an operation without success', '"200"', '"404"', /^shops.get: no success response/],
  ])('refuses %s', async (_, from, to, problem) => {
    expect(await wrong(from, to)).toContainEqual(expect.stringMatching(problem))
  })

  it('refuses two parameters that get one name in the flat object', async () => {
    const header = '- { name: X-ShopId, in: header, schema: { type: string } }'
    expect(await wrong('- { name: shopId', `${header}\n      - { name: shopId`)).toContain(
      'shops.get: two parameters are called shopId',
    )
  })

  it('refuses a parameter that is called as the body is', async () => {
    const body = '- { name: body, in: query, schema: { type: string } }'
    expect(await wrong('- { name: shopId', `${body}\n      - { name: shopId`)).toContain(
      'shops.get: two parameters are called body',
    )
  })

  it('lists the problems of an operation that is half written, all at once', async () => {
    const half = shops.replace(
      /\n {4}put:[\s\S]*?schemas:/,
      '\n    put: { operationId: shops }\nschemas:',
    )
    expect(await problemsOf(half)).toEqual([
      'shops: operationId is not a dotted camelCase path',
      'shops: no summary',
      'shops: no success response',
      'shops: x-partnergate.scenario is undefined; it takes discover, transact, billing, delegated-admin, user-license, gdap-relationships, api',
      'shops: x-partnergate.auth is undefined; it takes a list of app, app+user',
      'shops: a method and a namespace at once',
    ])
  })
})
