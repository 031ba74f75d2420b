/** How a service is. */
interface ServiceView {
  readonly id: string
  readonly name: string
  /** `serviceOperational` and the like. */
  readonly status: string
}

/** Something that is wrong with a service, or was. */
interface IssueView {
  readonly id: string
  readonly service: string
  readonly title: string
  readonly status: string
  readonly isResolved: boolean
  /** In ISO 8601. */
  readonly started?: string
  readonly impact?: string
}

/** The health of Microsoft's services for the partner. */
export interface ServiceHealth {
  readonly services: readonly ServiceView[]
  readonly issues: readonly IssueView[]
}
