import { useEffect } from 'react'

/** Floats above the page; what opened it gets the focus back by itself. */
const floating = '[role="dialog"], [role="menu"], [role="listbox"]'
/** Dialogs hand the focus back before. */
const patienceMs = 50

/** Where the focus was. */
interface Place {
  readonly element: Element
  /** What the element was in, from the inside out. */
  readonly around: readonly Element[]
  /** Its list item's place among the others. */
  readonly index: number
}

/**
 * Keeps the focus on the page when what has it goes away, or cannot have it for a while: a card that was deleted, a button that
 * was pressed and is at work. Then it is there again, or the same card has it, the one that moved up, or the heading above.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | undefined
    let timer: number | undefined
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && !target.closest(floating)) place = placeOf(target)
    }
    // Whoever clicks beside everything wants nothing to have the focus.
    const onPointer = () => {
      place = undefined
    }
    const restore = () => {
      if (!place || document.activeElement !== document.body || isAnythingFloating()) return
      // A button at work can have it again in a moment.
      if (place.element.isConnected && place.element.matches('[data-loading]')) return
      for (const candidate of candidates(place)) if (takesFocus(candidate)) return
    }
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body) return
      window.clearTimeout(timer)
      timer = window.setTimeout(restore, patienceMs)
    })
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPointer)
    observer.observe(document.body, {
      ...{ childList: true, subtree: true },
      attributeFilter: ['disabled', 'hidden'],
    })
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPointer)
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [])
}

function isAnythingFloating(): boolean {
  return [...document.querySelectorAll(floating)].some(one => one.checkVisibility())
}

function placeOf(element: Element): Place {
  const around: Element[] = []
  for (let one = element.parentElement; one; one = one.parentElement) around.push(one)
  const item = element.closest('li')
  const items: readonly Element[] = [...(item?.parentElement?.children ?? [])]
  return { element, around, index: item ? items.indexOf(item) : -1 }
}

/** What may have the focus next, best first. */
function* candidates({ element, around, index }: Place): Iterable<Element> {
  yield element
  for (const one of around) {
    if (!one.isConnected) continue
    if (one.matches('article')) yield one
    if (one.matches('ul, ol')) yield* articleAt(one, index)
    if (one.matches('section, main')) yield* one.querySelectorAll('h1, h2, h3')
  }
}

function* articleAt(list: Element, index: number): Iterable<Element> {
  const article = list.children[Math.min(index, list.children.length - 1)]?.querySelector('article')
  if (article) yield article
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false
  if (!element.matches('a, button, input, select, textarea, [tabindex]')) element.tabIndex = -1
  element.focus()
  return document.activeElement === element
}
