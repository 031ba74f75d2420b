import { build } from '../../scripts/build.ts'
import type { Document } from '../../scripts/document.ts'
import type { AreaFile } from '../../scripts/merge-areas.ts'
import { mergeAreas } from '../../scripts/merge-areas.ts'
import { parseArea, readAreas, readBase } from '../../scripts/read-areas.ts'

const base = await readBase()
const shared = (await readAreas()).filter(({ file }) => file === 'shared.yaml')

/** An area from its YAML. */
export function area(yaml: string, file = 'shops.yaml'): AreaFile {
  return parseArea(file, yaml)
}

/** Merges areas with what all areas share. */
export function merged(...areas: AreaFile[]): Document {
  return mergeAreas(base, [...shared, ...areas])
}

/** What the pipeline makes of one area. */
export async function built(yaml: string) {
  const files = await build(merged(area(yaml)))
  return { ...files, document: JSON.parse(files['openapi.json']) as Document }
}

/** An area about shops, for tests that need something right to begin with. */
export const shops = `
tag: { name: Shops, description: Shops. }
paths:
  /v1/shops/{shopId}:
    parameters:
      - { name: shopId, in: path, required: true, schema: { type: string } }
    get:
      operationId: shops.get
      summary: Get a shop
      responses:
        "200":
          description: The shop.
          content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } }
      x-partnergate: { scenario: transact, auth: [app+user] }
    put:
      operationId: shops.update
      summary: Replace a shop
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } }
      responses:
        "200":
          description: The shop.
          content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } }
        "202": { description: The change is under way. }
      x-partnergate: { scenario: transact, auth: [app, app+user], etag: optional }
schemas:
  Shop:
    type: object
    required: [id, name]
    properties:
      id: { type: string, readOnly: true, description: Given by the service. }
      name: { type: string }
      size: { type: string, x-extensible-enum: [small, large] }
      mood: { type: [string, "null"], x-extensible-enum: [good] }
      shelves: { type: array, items: { $ref: "#/components/schemas/Shelf" } }
  Shelf:
    type: object
    properties:
      number: { type: integer, readOnly: true }
      label: { type: string }
      above: { $ref: "#/components/schemas/Shelf" }
`
