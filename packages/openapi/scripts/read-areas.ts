import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Components, Document, PathItem, Server } from './document.ts'
import { entries } from './document.ts'

const root = new URL('../', import.meta.url)

/** Hosts other than Partner Center's own; an area names one by its key. */
const hosts: Record<string, Server> = {
  graph: { url: 'https://graph.microsoft.com', description: 'Microsoft Graph' },
  'partner-api': { url: 'https://api.partner.microsoft.com', description: 'Partner API' },
  'billing-v2': {
    url: 'https://ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net',
    description: 'Billing v2, a trial superseded by Microsoft Graph',
  },
  'delegated-admin-legacy': {
    url: 'https://traf-pcsvcadmin-prod.trafficmanager.net',
    description: 'Delegated admin privileges (DAP), superseded by GDAP in Microsoft Graph',
  },
}

interface Area extends Partial<Omit<Components, 'securitySchemes'>> {
  tag?: { name: string; description: string }
  host?: string
  paths?: Record<string, PathItem>
}

const sections = ['parameters', 'headers', 'responses', 'schemas'] as const

/** Merges `openapi.yaml` and every file under `areas/` into one document; a name given twice is an error. */
export async function readAreas(): Promise<Document> {
  const document: Document = parse(await readFile(new URL('openapi.yaml', root), 'utf8'))
  document.tags = []
  document.paths = {}
  for (const section of sections) document.components[section] ??= {}

  const files = (await readdir(new URL('areas/', root)))
    .filter(name => name.endsWith('.yaml'))
    .sort()
  for (const file of files) {
    const area: Area = parse(await readFile(new URL(`areas/${file}`, root), 'utf8'))
    for (const section of sections) {
      add(file, document.components[section] as Record<string, unknown>, area[section])
    }
    add(file, document.paths, area.paths)
    if (area.tag) document.tags.push(area.tag)
    label(file, document, area)
  }
  return document
}

function add<T>(file: string, target: Record<string, T>, source: Record<string, T> = {}): void {
  for (const [name, value] of Object.entries(source)) {
    if (Object.hasOwn(target, name))
      throw new Error(`${file}: ${name} is described in another area too`)
    target[name] = value
  }
}

/** Puts the area's tag and host on its operations. */
function label(file: string, document: Document, area: Area): void {
  const server = area.host === undefined ? undefined : hosts[area.host]
  if (area.host !== undefined && !server) throw new Error(`${file}: unknown host ${area.host}`)
  for (const { path, operation } of entries(document)) {
    if (!area.paths || !Object.hasOwn(area.paths, path)) continue
    if (!area.tag) throw new Error(`${file}: an area with paths needs a tag`)
    operation.tags = [area.tag.name]
    if (server) operation.servers = [server]
  }
}
