import { expect, it } from 'vitest'
import { unchecked } from '../../test/sign-ins.ts'
import { pageOf } from './page-of.ts'
import { pageRules, pages } from './page-rules.ts'

const home = 'https://partner.microsoft.com'

it.each([
  [`${home}/commerce`, 'customers'],
  [`${home}/commerce/`, 'customers'],
  [`${home}/commerce/customers/list`, 'customers'],
  [`${home}/commerce?tab=1`, 'customers'],
  [`${home}/commerce#top`, 'customers'],
  [`${home}/Commerce/Customers`, 'customers'],
  [`${home}/en-us/commerce/customers`, 'customers'],
  [`${home}/zh-Hans-CN/commerce`, 'customers'],
  [`${home}:443/commerce`, 'customers'],
  ['HTTPS://Partner.Microsoft.COM/commerce', 'customers'],
  [`${home}//commerce//customers`, 'customers'],
  [`${home}/%63ommerce/customers`, 'customers'],
  [`${home}/dashboard/../commerce/customers`, 'customers'],
  [`${home}/dashboard/support/csp/customers`, 'customer-requests'],
  [`${home}/dashboard/support/csp/customers/1/tickets`, 'customer-requests'],
  [`${home}/dashboard/v2/support/customers/1`, 'customer-requests'],
  [`${home}/en-us/dashboard/v2/support/customers`, 'customer-requests'],
  [`${home}/dashboard/billing`, 'billing'],
  [`${home}/dashboard/v2/billing/overview`, 'billing'],
  [`${home}/dashboard/home`, 'overview'],
  [`${home}/dashboard/overview/`, 'overview'],
  [`${home}/dashboard/servicehealth`, 'service-health'],
  [`${home}/fr-fr/dashboard/service-health`, 'service-health'],
])('finds %s: %s', (url, page) => {
  expect(pageOf(url)).toBe(page)
  expect(pageOf(new URL(url))).toBe(page)
})

it.each([
  // Another path.
  home,
  `${home}/`,
  `${home}/commercefoo`,
  `${home}/commerce-foo/customers`,
  `${home}/foo/commerce`,
  `${home}/en-us/en-us/commerce`,
  `${home}/english/commerce`,
  `${home}/en/commerce`,
  `${home}/commerce%2Fcustomers`,
  `${home}/%zz/commerce`,
  `${home}/dashboard`,
  `${home}/dashboard/home/more`,
  `${home}/dashboard/support/csp`,
  `${home}/dashboard/v3/support/customers`,
  `${home}/?next=/commerce`,
  `${home}/#/commerce`,
  // Another place.
  'http://partner.microsoft.com/commerce',
  'https://partner.microsoft.com:8443/commerce',
  'https://partner.microsoft.com.evil.example/commerce',
  'https://partner.microsoft.com@evil.example/commerce',
  'https://evil.example/https://partner.microsoft.com/commerce',
  'https://www.partner.microsoft.com/commerce',
  'https://partner.microsoft.com./commerce',
  'https://microsoft.com/commerce',
  'https://user@partner.microsoft.com/commerce',
  'https://:password@partner.microsoft.com/commerce',
  'blob:https://partner.microsoft.com/commerce',
  'ftp://partner.microsoft.com/commerce',
  'javascript:location="https://partner.microsoft.com/commerce"',
])('finds no page for %s', url => {
  expect(pageOf(url)).toBeUndefined()
  expect(pageOf(new URL(url))).toBeUndefined()
})

const nowhere: readonly unknown[] = [
  undefined,
  null,
  '',
  '/commerce',
  'partner.microsoft.com/commerce',
  'https://',
  'https://[',
  0,
  Symbol('url'),
  ['https://partner.microsoft.com/commerce'],
  { toString: () => 'https://partner.microsoft.com/commerce' },
  { href: 7 },
]

it.each(nowhere)('finds no page for %s, and does not throw', url => {
  expect(unchecked(pageOf)(url)).toBeUndefined()
})

it('finds no page for what throws when read', () => {
  const url = {
    get href(): never {
      throw new Error('trap')
    },
  }
  expect(unchecked(pageOf)(url)).toBeUndefined()
})

it("accepts what has an address of its own, such as a page's location", () => {
  expect(unchecked(pageOf)({ href: `${home}/commerce` })).toBe('customers')
})

it.each(pages)('finds every address of the rule of %s', page => {
  for (const { pattern } of pageRules[page].urls) {
    expect(pageOf(pattern.replace('*', 'a/b'))).toBe(page)
  }
})
