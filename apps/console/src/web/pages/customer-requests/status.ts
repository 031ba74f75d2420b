import type { Tone } from '../../ui/mark.tsx'

const statuses: Readonly<Record<string, { readonly words: string; readonly tone: Tone }>> = {
  open: { words: 'Open', tone: 'waiting' },
  attention_needed: { words: 'Needs attention', tone: 'denied' },
  closed: { words: 'Closed', tone: 'neutral' },
}

/** Words and tone for the status of a service request. */
export function statusOf(status: string): { readonly words: string; readonly tone: Tone } {
  return statuses[status] ?? { words: status, tone: 'neutral' }
}
