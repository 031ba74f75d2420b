import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const mostStops = 150

/** How what has the focus looks, beside how it looks without. */
interface FocusedElement {
  /** The element, as it is written. */
  readonly markup: string
  readonly isSeen: boolean
  readonly isMarked: boolean
}

/** Tabs on until something has the focus. Whatever has it on the way is in view, and shows that it has it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    const focused = await focusedIn(page)
    // A border fades in.
    await expect
      .poll(() => focusedIn(page), { interval: 20 })
      .toEqual(focused && { ...focused, isSeen: true, isMarked: true })
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

/** Goes to something by Tab, and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Tabs out of the page, and once through all of it: nothing keeps the focus. Gives how many stops there are. */
export async function tabThrough(page: Page): Promise<number> {
  await tabOut(page)
  return tabOut(page)
}

async function tabOut(page: Page): Promise<number> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab')
    if (!(await focusedIn(page))) return stops
  }
  throw new Error('Tab does not lead out of the page.')
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement)
}

/** What has the focus; nothing when the page as a whole has it. */
function focusedIn(page: Page): Promise<FocusedElement | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element)
    const unfocused = element.cloneNode() as Element
    element.after(unfocused)
    const isBordered = getComputedStyle(unfocused).borderColor !== borderColor
    const markup = unfocused.outerHTML.slice(0, 200)
    unfocused.remove()
    return {
      markup,
      isSeen: width > 0 && height > 0 && bottom > 0 && top < window.innerHeight,
      isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || isBordered,
    }
  })
}
