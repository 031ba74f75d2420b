/** A place where a page contradicts itself, the API's own tables or the service. */
export interface DocumentedException {
  reason: string
  /** Each covers one problem or more of the example; one that covers none has gone stale. */
  problems: (string | RegExp)[]
}

/** Examples that the document can't follow, by their id. Whoever adds one says why. */
export const documentedExceptions: Record<string, DocumentedException> = {
  'createOrder#1': {
    reason: 'A typing error: the date has two letters T.',
    problems: ['response /creationDate: must match format "date-time"'],
  },
  'listCustomerOrders#1': {
    reason: 'The same typing error as in createOrder#1, on the same page.',
    problems: ['response /items/0/creationDate: must match format "date-time"'],
  },
  'listSubscriptionAddOns#1': {
    reason: 'A formatter put spaces into the times: 06: 41: 12Z.',
    problems: [/^response \/items\/0\/\w+Date: must match format "date-time"$/],
  },
  'listCustomerAvailabilities#2': {
    reason: 'The page shows a SKU, not availabilities.',
    problems: [/^response \/\w+(\/availabilities)?: not declared$/],
  },
  'listCustomerAvailabilities#3': {
    reason: 'The page shows one availability, not the collection that its text speaks of.',
    problems: [/^response \/\w+(\/availabilities)?: not declared$/],
  },
  'listUnbilledInvoiceLineItems#1': {
    reason: 'A typing error in a property name, right in the other line items of the page.',
    problems: ['response /items/1/invoiceLineItemTypce: not declared'],
  },
  'listUnbilledInvoiceLineItems#6': {
    reason: 'The same typing error as in listUnbilledInvoiceLineItems#1.',
    problems: ['response /items/1/invoiceLineItemTypce: not declared'],
  },
  'removeDirectoryRoleUserMember#1': {
    reason: 'The URL has a space behind two of its ids.',
    problems: [/^path (customerId|userId): must match format "uuid"$/],
  },
  'cancelAzureEntitlement#2': {
    reason: 'The page shows the answer in the place of the request.',
    problems: [
      "request : must have required property 'cancellationReason'",
      /^request \/(id|friendlyName|status|subscriptionId|links): not declared$/,
    ],
  },
  'listDevices#1': {
    reason: 'A typing error: a property name begins with a space.',
    problems: ['response /items/0/ attributes: not declared'],
  },
  'listInsightsReports#1': {
    reason: 'A typing error: a property name begins with a space.',
    problems: ['response /Value/0/ RecurrenceCount: not declared'],
  },
  'listMeterUsageRecords#1': {
    reason: "The page shows a subscription's monthly record, as its objectType says.",
    problems: [/^response \/items\/0\/(status|offerId): not declared$/],
  },
  'updateFraudEventStatus#1': {
    reason: 'A typing error: the URL ends with a brace.',
    problems: [/status\}: matches nothing$/],
  },
  'updateFraudEventStatus#2': {
    reason: 'The same typing error as in updateFraudEventStatus#1.',
    problems: [/status\}: matches nothing$/],
  },
  'updatePartnerBillingProfile#1': {
    reason: "The page repeats the request's body, in PascalCase, as the response.",
    problems: [/^response \/[A-Z]\w+: not declared$/],
  },
}
