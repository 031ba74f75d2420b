import { expect, it } from 'vitest'
import { pageRules, pages, roles } from './page-rules.ts'

it('protects the pages that the policy protects, and opens them to its roles', () => {
  expect(pages.map(page => [page, pageRules[page].protected, pageRules[page].roles])).toEqual([
    ['customers', true, ['admin-agent', 'sales-agent', 'helpdesk-agent']],
    ['customer-requests', true, ['admin-agent', 'helpdesk-agent']],
    ['billing', true, ['admin-agent', 'global-admin', 'billing-admin']],
    ['overview', false, roles],
    ['service-health', false, roles],
  ])
})

it('tells the addresses that the documentation prints from ours', () => {
  const documented = pages.flatMap(page => pageRules[page].urls.filter(url => url.documented))
  expect(documented.map(({ pattern }) => pattern)).toEqual([
    'https://partner.microsoft.com/commerce/*',
    'https://partner.microsoft.com/dashboard/support/csp/customers/*',
    'https://partner.microsoft.com/dashboard/v2/support/customers/*',
  ])
})
