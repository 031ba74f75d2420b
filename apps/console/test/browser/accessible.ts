import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page as it stands: one line each, with the first element.
 *
 * @param rules - the only ones to look at; all of them without
 */
export async function findings(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Without frames there is nothing to put together, for which it would open pages of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (rules.length > 0) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
}
