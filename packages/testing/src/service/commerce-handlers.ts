import type { Handlers } from '../protocol/call.ts'
import { activationHandlers } from './activation/handlers.ts'
import { azureEntitlementHandlers } from './azure/handlers.ts'
import type { commerceOperations } from './commerce-operations.ts'
import { migrationHandlers } from './migrations/handlers.ts'
import { migrationScheduleHandlers } from './migrations/schedule-handlers.ts'
import { offerHandlers } from './offers/handlers.ts'
import { overageHandlers } from './overage/handlers.ts'
import { customEndHandlers } from './subscriptions/custom-end-handlers.ts'
import { transferHandlers } from './transfers/handlers.ts'
import { transitionHandlers } from './transitions/handlers.ts'
import { upgradeHandlers } from './upgrades/handlers.ts'
import { usageRecordHandlers } from './usage/record-handlers.ts'
import { usageSummaryHandlers } from './usage/summary-handlers.ts'

/** How the operations about what customers have are answered. */
export const commerceHandlers: Handlers<(typeof commerceOperations)[number]> = {
  ...activationHandlers,
  ...azureEntitlementHandlers,
  ...customEndHandlers,
  ...migrationHandlers,
  ...migrationScheduleHandlers,
  ...offerHandlers,
  ...overageHandlers,
  ...transferHandlers,
  ...transitionHandlers,
  ...upgradeHandlers,
  ...usageRecordHandlers,
  ...usageSummaryHandlers,
}
