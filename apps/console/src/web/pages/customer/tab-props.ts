/** What a tab is shown for. */
export interface TabProps {
  readonly customerId: string
}
