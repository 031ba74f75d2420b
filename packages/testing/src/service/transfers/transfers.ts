import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import { beginWork, isDone, isOver } from '../long-running/work.ts'
import type { World } from '../world.ts'
import type { Transfer, TransferStatus } from './transfer.ts'

/** How long a request waits for its answer. */
const lifetimeMs = 30 * dayMs

/** Transfers of every customer's subscriptions. */
export interface Transfers {
  of(customerId: string): Transfer[]
  /** @throws ServiceError 404 with 900100 for an unknown transfer */
  get(customerId: string, transferId: string): Transfer
  add(transfer: Omit<Transfer, 'id' | 'created' | 'modified' | 'status'>): Transfer
  remove(transfer: Transfer): void
  /** @throws ServiceError 409 with 900104 once it was answered, 400 with 900102 once it has expired */
  requireOpen(transfer: Transfer): void
  answer(transfer: Transfer, status: TransferStatus, by: string): void
  /** Looks whether a transfer is done. */
  look(transfer: Transfer): void
}

export function createTransfers({ ids, clock, kept }: World): Transfers {
  const transfers = kept.map<string, Transfer>('transfers')

  function settle(transfer: Transfer): Transfer {
    const over = transfer.created + lifetimeMs
    if (transfer.status === 'Active' && over <= clock.now()) {
      Object.assign(transfer, { status: 'Expired', modified: over })
    }
    if (transfer.status === 'InProgress' && transfer.work && isOver(transfer.work, clock)) {
      transfer.status = 'Complete'
    }
    return transfer
  }

  return {
    of: customerId =>
      [...transfers.values()].filter(one => one.customerId === customerId).map(settle),
    get(customerId, transferId) {
      const found = transfers.get(transferId.toLowerCase())
      if (found?.customerId === customerId) return settle(found)
      throw new ServiceError(404, '900100', `The transfer ${transferId} was not found.`)
    },
    add(given) {
      const now = clock.now()
      const id = ids.guid('transfer')
      const transfer: Transfer = { ...given, id, created: now, modified: now, status: 'Active' }
      transfers.set(id, transfer)
      return transfer
    },
    remove: ({ id }) => void transfers.delete(id),
    requireOpen({ id, status }) {
      if (status === 'Active') return
      if (status === 'Expired') {
        throw new ServiceError(400, '900102', `The transfer ${id} has expired.`)
      }
      throw new ServiceError(409, '900104', `The transfer ${id} was processed already.`)
    },
    answer(transfer, status, by) {
      Object.assign(transfer, { status, modified: clock.now(), modifiedBy: by })
      if (status === 'InProgress') transfer.work = beginWork(clock)
    },
    look(transfer) {
      if (transfer.status === 'InProgress' && transfer.work && isDone(transfer.work, clock)) {
        transfer.status = 'Complete'
      }
    },
  }
}
