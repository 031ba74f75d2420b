import { describe, expect, it } from 'vitest'
import { area, merged, shops } from './small-area.ts'

describe('merging the areas', () => {
  it('brings paths and components of all areas together', () => {
    const document = merged(area(shops), area('schemas: { Till: { type: object } }', 'tills.yaml'))
    expect(Object.keys(document.paths)).toEqual(['/v1/shops/{shopId}'])
    expect(document.components.schemas).toMatchObject({ Shop: {}, Till: {}, Fault: {} })
  })

  it('puts the tag and the host of an area on its operations', () => {
    const graph = area(shops.replace('tag:', 'host: graph\ntag:'))
    expect(merged(graph).paths['/v1/shops/{shopId}']?.get).toMatchObject({
      tags: ['Shops'],
      servers: [{ url: 'https://graph.microsoft.com' }],
      security: [{ graph: [] }],
    })
  })

  it('takes an area that has nothing in it yet', () => {
    expect(merged(area('', 'empty.yaml')).paths).toEqual({})
  })

  it('refuses a file that is no YAML, and names file and line', () => {
    expect(() => area('paths:\n  a: b: c')).toThrow(/shops.yaml: .* at line 2, column 6/)
  })

  it('refuses a schema that two areas describe, and names both', () => {
    const other = area('schemas: { Shop: { type: string } }', 'tills.yaml')
    expect(() => merged(area(shops), other)).toThrow('tills.yaml: Shop is described in shops.yaml')
  })

  it('refuses a path that two areas describe', () => {
    const other = area(shops.replace(/schemas:[\s\S]*/, ''), 'tills.yaml')
    expect(() => merged(area(shops), other)).toThrow(
      'tills.yaml: /v1/shops/{shopId} is described in shops.yaml too',
    )
  })

  it('refuses operations without a tag', () => {
    expect(() => merged(area(shops.replace(/tag:.*/, '')))).toThrow('needs a tag')
  })

  it('refuses a host that nobody knows', () => {
    const wrong = area(shops.replace('tag:', 'host: moon\ntag:'))
    expect(() => merged(wrong)).toThrow('host moon is not one of graph,partner-api')
  })

  it('refuses a text that a comma cuts in two', () => {
    const cut = area('schemas: { A: { type: string, description: One, two } }')
    expect(() => merged(cut)).toThrow('"two" has no value; a text with a comma needs quotes')
  })
})
