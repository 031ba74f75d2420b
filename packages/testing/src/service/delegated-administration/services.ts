/** A service that a partner can administer for its customers. */
interface ManagedService {
  readonly id: string
  readonly name: string
  /** What the service plans are called that bring it. */
  readonly plans: RegExp
}

const services: readonly ManagedService[] = [
  { id: 'Exchange', name: 'Exchange', plans: /^EXCHANGE_/ },
  { id: 'MicrosoftCommunicationsOnline', name: 'SkypeforBusiness', plans: /^(MCO|TEAMS)/ },
  { id: 'SharePoint', name: 'SharePoint', plans: /^SHAREPOINT/ },
  { id: 'Intune', name: 'Intune', plans: /^INTUNE/ },
]

/** The services that service plans bring. */
export function servicesOf(plans: readonly string[]): ManagedService[] {
  return services.filter(service => plans.some(plan => service.plans.test(plan)))
}
