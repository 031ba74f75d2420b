import { describe, expect, it } from 'vitest'
import { built, shops } from './small-area.ts'

const texts = await built(shops)
const { document } = texts
const get = document.paths['/v1/shops/{shopId}']?.get

describe('the document', () => {
  it('says all traits, those that an area leaves to convention too', () => {
    expect(get?.['x-partnergate']).toEqual({
      scenario: 'transact',
      auth: ['app+user'],
      pagination: 'none',
      longRunning: 'none',
      etag: 'none',
      throttled: false,
    })
  })

  it('has the common headers and error responses on every operation', () => {
    expect(get?.parameters).toContainEqual({ $ref: '#/components/parameters/ValidateMfa' })
    expect(Object.keys(get?.responses ?? {})).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '429',
      '500',
      '503',
    ])
  })

  it('takes any text where an enum is open, and null where it may be null', () => {
    expect(document.components.schemas.Shop?.properties).toMatchObject({
      size: { anyOf: [{ type: 'string', enum: ['small', 'large'] }, { type: 'string' }] },
      mood: { anyOf: [{ enum: ['good'] }, { type: 'string' }, { type: 'null' }] },
    })
  })
})

describe('the types', () => {
  it('complete the known values of an open enum', () => {
    expect(texts['types.ts']).toContain('size?: "small" | "large" | (string & {});')
    expect(texts['types.ts']).toContain('mood?: "good" | (string & {}) | null;')
  })

  it('give undefined beside the body where one success has none', () => {
    expect(texts['operation-types.ts']).toContain(
      "data: operations['shops.update']['responses'][200]['content']['application/json'] | undefined",
    )
  })
})

describe('the operation table', () => {
  it('has the flat parameters without the common headers, and the success statuses', () => {
    const row = /"shops.update": (.*),\n/.exec(texts['operations.ts'])
    expect(JSON.parse(row?.[1] ?? '')).toMatchObject({
      id: 'shops.update',
      method: 'PUT',
      host: 'partner-center',
      parameters: [{ name: 'shopId', in: 'path', wire: 'shopId', required: true }],
      body: { mediaType: 'application/json', required: true },
      success: [200, 202],
    })
  })

  it('names a parameter as the area asks, where that of the shared path would mislead', async () => {
    const { 'operations.ts': table } = await built(
      shops.replace('name: shopId,', 'name: shopId, x-name: town,'),
    )
    expect(table).toContain('"path":"/v1/shops/{town}"')
    expect(table).toContain('{"name":"town","in":"path","wire":"town","required":true}')
  })

  it('names headers in camelCase, without MS- or X-', async () => {
    const headers = ['If-Match', 'MS-ContinuationToken', 'X-NewEventsModel'].map(
      name => `      - { name: ${name}, in: header, schema: { type: string } }\n`,
    )
    const { 'operations.ts': table } = await built(
      shops.replace('    parameters:\n', `    parameters:\n${headers.join('')}`),
    )
    for (const name of ['ifMatch', 'continuationToken', 'newEventsModel']) {
      expect(table).toContain(`"name":"${name}","in":"header"`)
    }
  })
})
