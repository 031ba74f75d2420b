const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const

interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly 'x-partnergate': {
    readonly scenario: string
    readonly auth: readonly string[]
    readonly etag?: string
  }
}

/** The parts of the bundled OpenAPI document that the namespaces are printed from. */
export interface Document {
  readonly paths: Readonly<
    Record<string, { readonly [Method in (typeof methods)[number]]?: OperationObject }>
  >
}

interface Namespace {
  readonly name: string
  readonly operations: {
    readonly name: string
    readonly id: string
    readonly doc: string[]
    /** Whether it changes a resource under its etag. */
    readonly changes: boolean
  }[]
  readonly children: Map<string, Namespace>
}

/** One interface for each namespace, its methods documented and typed by operation id. */
export function printNamespaces(document: Document): string {
  const root = treeOf(document)
  return [
    '// Generated from packages/openapi by `npm run generate`. Do not edit.',
    '',
    "import type { CallArguments, CallOf } from '../call/call-types.ts'",
    "import type { UpdateWith } from '../updates/update-types.ts'",
    '',
    ...interfaceOf(root, 'Namespaces', '/** The namespaces of a client. */'),
  ].join('\n')
}

/** The operations that change a resource under its etag, each with the one that reads it. */
export function printUpdates(document: Document): string {
  return [
    '// Generated from packages/openapi by `npm run generate`. Do not edit.',
    '',
    '/** Operations that change a resource under its etag, and those that read it. */',
    'export interface Updates {',
    ...updatesOf(treeOf(document)).map(([update, read]) => `  readonly '${update}': '${read}'`),
    '}',
    '',
  ].join('\n')
}

function treeOf(document: Document): Namespace {
  const root: Namespace = { name: '', operations: [], children: new Map() }
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (operation) add(root, operation, method, path)
    }
  }
  return root
}

function add(
  root: Namespace,
  operation: OperationObject,
  method: (typeof methods)[number],
  path: string,
): void {
  const { operationId: id } = operation
  const steps = id.split('.')
  const name = steps.pop() ?? id
  let namespace = root
  for (const step of steps) {
    const child = namespace.children.get(step) ?? {
      name: namespace.name === '' ? step : `${namespace.name}.${step}`,
      operations: [],
      children: new Map(),
    }
    namespace.children.set(step, child)
    namespace = child
  }
  const { etag = 'none' } = operation['x-partnergate']
  namespace.operations.push({
    name,
    id,
    doc: docOf(operation, `${method.toUpperCase()} ${path}`),
    changes: etag !== 'none' && (method === 'put' || method === 'patch'),
  })
}

function docOf(operation: OperationObject, requestLine: string): string[] {
  const { scenario, auth } = operation['x-partnergate']
  const tokens = auth.map(kind => (kind === 'app' ? 'app-only' : 'App+User')).sort()
  const lines = [
    operation.summary,
    '',
    ...(operation.description ? [...wrapped(operation.description), ''] : []),
    `\`${requestLine}\` · scenario \`${scenario}\` · takes ${tokens.join(' or ')} tokens`,
    ...(operation.deprecated ? ['', '@deprecated The service is retiring this operation.'] : []),
  ]
  return ['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */']
}

/** Comment lines of about 100 characters, so that a diff of the description stays small. */
function wrapped(text: string): string[] {
  const clean = text.replaceAll('*/', '* /').split(/\s+/)
  const lines: string[] = []
  for (const word of clean) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 100) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function interfaceOf(namespace: Namespace, name: string, doc: string): string[] {
  const children = [...namespace.children.entries()]
  return [
    doc,
    `${namespace.name === '' ? 'export ' : ''}interface ${name} {`,
    ...children.map(([step, child]) => `  readonly ${step}: ${interfaceName(child)}`),
    ...namespace.operations.flatMap(operation => [
      ...operation.doc.map(line => `  ${line}`),
      `  ${operation.name}(...args: CallArguments<'${operation.id}'>): CallOf<'${operation.id}'>`,
      ...(isUpdatable(namespace, operation)
        ? [
            `  /** Reads, changes and writes back under the etag that was read: {@link UpdateWith}. */`,
            `  readonly ${operation.name}With: UpdateWith<'${operation.id}'>`,
          ]
        : []),
    ]),
    '}',
    '',
    ...children.flatMap(([, child]) => {
      return interfaceOf(child, interfaceName(child), `/** Operations of \`${child.name}\`. */`)
    }),
  ]
}

/** Whether what an operation changes can be read by the operation `get` beside it. */
function isUpdatable(
  { operations }: Namespace,
  { changes }: Namespace['operations'][number],
): boolean {
  return changes && operations.some(({ name }) => name === 'get')
}

function updatesOf(namespace: Namespace): [update: string, read: string][] {
  return [
    ...namespace.operations
      .filter(operation => isUpdatable(namespace, operation))
      .map(({ id }): [string, string] => [id, id.replace(/\.\w+$/, '.get')]),
    ...[...namespace.children.values()].flatMap(updatesOf),
  ]
}

function interfaceName({ name }: Namespace): string {
  const words = name.split('.').map(step => step.charAt(0).toUpperCase() + step.slice(1))
  return `${words.join('')}Namespace`
}
