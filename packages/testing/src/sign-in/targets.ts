import { SignInRefusal } from './aadsts.ts'
import type { App, Apps } from './apps.ts'
import { clouds } from './clouds.ts'

/** What a token is asked for: a resource, and permissions of it. */
export interface Target {
  /** Value of `aud`. */
  readonly resource: string
  /** Names of the permissions, without the resource before them; empty for all that were consented to. */
  readonly permissions: readonly string[]
  /** Of `openid`, `profile`, `email` and `offline_access` those that were asked for. */
  readonly standard: readonly string[]
}

const standardScopes = ['openid', 'profile', 'email', 'offline_access']

/** Resources of Microsoft that a partner's applications use, by URI and by application id. */
const knownResources = new Set([
  'https://api.partnercenter.microsoft.com',
  'https://partner.partnercenterapi.microsoftonline.cn',
  'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  'https://api.partner.microsoft.com',
  '4990cffe-04e8-4e8b-808a-1175604b879f',
  ...clouds.map(({ graph }) => `https://${graph}`),
  '00000003-0000-0000-c000-000000000000',
  'https://graph.windows.net',
  '00000002-0000-0000-c000-000000000000',
  'https://management.azure.com',
  'https://outlook.office365.com',
])

/** Reads `resource` of version 1.0. */
export function readResource(resource: string, scope: string): Target {
  const standard = scope.split(' ').filter(name => standardScopes.includes(name))
  return { resource: trim(resource), permissions: [], standard: [...standard, 'openid'] }
}

/** Reads `scope` of version 2.0; without a resource's own scopes it is Graph's token. @throws SignInRefusal 70011 when the scopes are of several resources */
export function readScopes(scope: string, graph: string): Target {
  const names = scope.split(/\s+/).filter(name => name !== '')
  const standard = names.filter(name => standardScopes.includes(name))
  const others = names
    .filter(name => !standardScopes.includes(name))
    .map(name => splitScope(name, `https://${graph}`))
  const resources = new Set(others.map(({ resource }) => resource))
  if (resources.size > 1) throw new SignInRefusal(70011, { values: { scope } })
  const permissions = others.map(({ permission }) => permission).filter(name => name !== '.default')
  const [resource = `https://${graph}`] = resources
  return { resource, permissions, standard }
}

/** `https://host/Permission`, `api://id/Permission`, `id/.default`, and bare names, which are Graph's. */
function splitScope(scope: string, graph: string) {
  const [, resource, permission = ''] = /^(.+?)\/+([^/]+)$/.exec(scope) ?? []
  if (resource === undefined) return { resource: graph, permission: scope }
  return { resource: trim(resource), permission }
}

const trim = (resource: string) => resource.replace(/\/+$/, '')

/** @throws SignInRefusal 500011 when nobody in the tenant knows the resource */
export function checkResource(resource: string, tenant: string, apps: Apps): App | undefined {
  const app = apps.findResource(resource)
  if (app || knownResources.has(resource.toLowerCase())) return app
  throw new SignInRefusal(500011, { values: { resource, tenant } })
}
