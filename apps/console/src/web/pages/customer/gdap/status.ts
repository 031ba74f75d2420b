import type { Tone } from '../../../ui/mark.tsx'

const statuses: Readonly<Record<string, { readonly words: string; readonly tone: Tone }>> = {
  created: { words: 'Draft', tone: 'neutral' },
  approvalPending: { words: 'Waits for approval', tone: 'caution' },
  approved: { words: 'Approved', tone: 'caution' },
  activating: { words: 'Activating', tone: 'caution' },
  pending: { words: 'Pending', tone: 'caution' },
  active: { words: 'Active', tone: 'allowed' },
  expiring: { words: 'Expiring', tone: 'caution' },
  expired: { words: 'Expired', tone: 'neutral' },
  terminationRequested: { words: 'Terminating', tone: 'caution' },
  terminating: { words: 'Terminating', tone: 'caution' },
  terminated: { words: 'Terminated', tone: 'neutral' },
  deleting: { words: 'Being removed', tone: 'caution' },
}

/** Words and tone for the status of a relationship or an access assignment. */
export function statusOf(status: string): { readonly words: string; readonly tone: Tone } {
  return statuses[status] ?? { words: status, tone: 'neutral' }
}
