import { describe, expect, it } from 'vitest'
import { build } from '../../scripts/build.ts'
import { area, built, merged, shops } from './small-area.ts'

const { document, 'types.ts': types } = await built(shops)
const { schemas } = document.components

describe('a request body', () => {
  it('has a schema of its own where answers have read-only properties', () => {
    const body = document.paths['/v1/shops/{shopId}']?.put?.requestBody
    expect(body?.content['application/json']).toEqual({
      schema: { $ref: '#/components/schemas/ShopInput' },
    })
  })

  it('needs no read-only property, and may have it with any value', () => {
    expect(schemas.ShopInput).toMatchObject({
      required: ['name'],
      properties: { id: { readOnly: true, description: 'Given by the service.' } },
    })
    expect(schemas.ShopInput?.properties?.id).not.toHaveProperty('type')
  })

  it('leaves the schema of answers as it is', () => {
    expect(schemas.Shop).toMatchObject({
      required: ['id', 'name'],
      properties: { id: { type: 'string', readOnly: true } },
    })
  })

  it('has no read-only property in its type, through references and cycles too', () => {
    expect(types).toMatch(/ShopInput: \{\n\s+name: string/)
    expect(types).toMatch(
      /ShelfInput: \{\n\s+label\?: string;\n\s+above\?: .*ShelfInput"\];\n\s+\}/,
    )
  })

  it('keeps the name of a schema that no answer has', async () => {
    const { document } = await built(
      `${shops.replace(
        '"#/components/schemas/Shop" } } }\n      responses',
        '"#/components/schemas/NewShop" } } }\n      responses',
      )}  NewShop: { allOf: [{ $ref: "#/components/schemas/Shop" }], required: [size] }\n`,
    )
    expect(document.components.schemas).toMatchObject({
      NewShop: { allOf: [{ $ref: '#/components/schemas/ShopInput' }], required: ['size'] },
    })
  })

  it('refuses a schema of an area that has the name of one made', async () => {
    const clash = merged(area(`${shops}  ShopInput: { type: object }\n`))
    await expect(build(clash)).rejects.toThrow('ShopInput is described in an area')
  })
})
