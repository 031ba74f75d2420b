import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { Document, Entry, Schema } from './document.ts'
import { entries, resolve } from './document.ts'
import { flatParameters } from './flat-parameters.ts'
import { isNullable } from './open-enums.ts'

/** Name of the schema of an operation's flat parameters, which only the types have. */
export const parametersName = ({ operation }: Entry): string =>
  `${operation.operationId}.parameters`

/**
 * Types of the whole document, as openapi-typescript makes them, with flat parameters and with open enums.
 *
 * @param document Its open enums still say `x-extensible-enum` beside their `type`.
 */
export async function printTypes(document: Document): Promise<string> {
  const typed = structuredClone(document)
  for (const entry of entries(typed)) {
    typed.components.schemas[parametersName(entry)] = parametersSchema(typed, entry)
  }
  const nodes = await openapiTypeScript(typed as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: schema => openEnum(schema as Schema),
  })
  return astToString(nodes.filter(node => !isEmptySection(node)))
}

/** Sections of a document that this one has not, which openapi-typescript prints nevertheless. */
function isEmptySection(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ['webhooks', '$defs'].includes(node.name.text)
}

function parametersSchema(document: Document, entry: Entry): Schema {
  const flat = flatParameters(document, entry)
  return {
    type: 'object',
    properties: Object.fromEntries(
      flat.map(({ name, parameter: { schema, description } }) => [
        name,
        { ...resolve(document, schema), ...(description !== undefined && { description }) },
      ]),
    ),
    required: flat.filter(({ parameter }) => parameter.required).map(({ name }) => name),
  }
}

const factory = ts.factory

/** `'a' | 'b' | (string & {})`: known values complete in an editor, later ones still compile. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const known = schema['x-extensible-enum']
  if (!Array.isArray(known)) return undefined
  return factory.createUnionTypeNode([
    ...known.map(value =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...(isNullable(schema) ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}
