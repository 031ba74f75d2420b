import type { Handlers } from '../protocol/call.ts'
import { activationHandlers } from './activation/handlers.ts'
import { azureEntitlementHandlers } from './azure/handlers.ts'
import type { commerceOperations } from './commerce-operations.ts'
import { inventoryHandlers } from './inventory/handlers.ts'
import { invoiceDocumentHandlers } from './invoices/document-handlers.ts'
import { migrationHandlers } from './migrations/handlers.ts'
import { migrationScheduleHandlers } from './migrations/schedule-handlers.ts'
import { offerHandlers } from './offers/handlers.ts'
import { overageHandlers } from './overage/handlers.ts'
import { productUpgradeHandlers } from './product-upgrades/handlers.ts'
import { serviceCostHandlers } from './service-costs/handlers.ts'
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
  ...inventoryHandlers,
  ...invoiceDocumentHandlers,
  ...migrationHandlers,
  ...migrationScheduleHandlers,
  ...offerHandlers,
  ...overageHandlers,
  ...productUpgradeHandlers,
  ...serviceCostHandlers,
  ...transferHandlers,
  ...transitionHandlers,
  ...upgradeHandlers,
  ...usageRecordHandlers,
  ...usageSummaryHandlers,
}
