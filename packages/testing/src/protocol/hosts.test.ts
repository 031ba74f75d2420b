import { expect, test } from 'vitest'
import { audiencesAt } from './hosts.ts'
import { match, routes } from './router.ts'

test('no two hosts have a path in common, so that a port can tell them apart', () => {
  const shared = routes.filter(({ operation: { host, method, path } }) => {
    const example = path.replaceAll(/\{\w+\}/g, 'any')
    const hosts = ['partner-center', 'partner-api', 'graph', 'billing-v2', 'delegated-admin-legacy']
    return hosts.some(other => other !== host && match(other as typeof host, method, example))
  })
  expect(shared.map(({ operation }) => operation.id)).toEqual([])
})

test("the retired trials take Partner Center's tokens", () => {
  for (const host of ['billing-v2', 'delegated-admin-legacy'] as const) {
    expect(audiencesAt(host, 'localhost')).toEqual(audiencesAt('partner-center', 'localhost'))
  }
})
