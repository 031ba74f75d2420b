import type { Tone } from '../../../ui/mark.tsx'

const statuses: Readonly<Record<string, { readonly words: string; readonly tone: Tone }>> = {
  created: { words: 'Draft', tone: 'neutral' },
  approvalPending: { words: 'Waits for approval', tone: 'waiting' },
  approved: { words: 'Approved', tone: 'waiting' },
  activating: { words: 'Activating', tone: 'waiting' },
  pending: { words: 'Pending', tone: 'waiting' },
  active: { words: 'Active', tone: 'allowed' },
  expiring: { words: 'Expiring', tone: 'waiting' },
  expired: { words: 'Expired', tone: 'neutral' },
  terminationRequested: { words: 'Terminating', tone: 'waiting' },
  terminating: { words: 'Terminating', tone: 'waiting' },
  terminated: { words: 'Terminated', tone: 'neutral' },
  deleting: { words: 'Being removed', tone: 'waiting' },
}

/** Words and tone for the status of a relationship or an access assignment. */
export function statusOf(status: string): { readonly words: string; readonly tone: Tone } {
  return statuses[status] ?? { words: status, tone: 'neutral' }
}
