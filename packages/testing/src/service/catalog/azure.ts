import type { ProductOffering } from './offering.ts'

const reservationVariables = ['Scope', 'SubscriptionId']

/** Azure: the plan that meters use, reservations, and a savings plan. */
export const azure: readonly ProductOffering[] = [
  {
    title: 'Azure plan',
    description: 'Pay for the Azure services that are used.',
    type: { id: 'Azure', subType: 'AzurePlan' },
    views: ['Azure', 'MicrosoftAzure'],
    skus: [
      {
        title: 'Azure plan',
        price: 0,
        maximum: 1,
        metered: true,
        terms: [{ duration: 'P1M', cycles: ['monthly'] }],
        prerequisites: ['MicrosoftCustomerAgreement'],
      },
    ],
  },
  {
    title: 'Virtual Machines DSv2 Series',
    description: 'Capacity of general purpose machines, reserved in advance.',
    type: { id: 'Azure', subType: 'VirtualMachines' },
    views: ['AzureReservations', 'AzureReservationsVM'],
    skus: [
      {
        title: 'Reserved VM Instance, Standard_D2_v2, US West 2',
        price: 55,
        maximum: 999,
        terms: [
          { duration: 'P1Y', cycles: ['one_time', 'monthly'] },
          { duration: 'P3Y', cycles: ['one_time', 'monthly'] },
        ],
        prerequisites: ['AzureSubscriptionRegistration', 'InventoryCheck'],
        provisioningVariables: reservationVariables,
      },
    ],
  },
  {
    title: 'Azure SQL Database reserved capacity',
    description: 'Capacity of databases, reserved in advance.',
    type: { id: 'Azure', subType: 'SqlDatabase' },
    views: ['AzureReservations', 'AzureReservationsSQL'],
    skus: [
      {
        title: 'SQL Database Single General Purpose Gen5, US East',
        price: 120,
        maximum: 999,
        terms: [{ duration: 'P1Y', cycles: ['one_time'] }],
        prerequisites: ['AzureSubscriptionRegistration', 'InventoryCheck'],
        provisioningVariables: reservationVariables,
      },
    ],
  },
  {
    id: 'DZH318Z09V6F',
    title: 'Azure savings plan',
    description: 'Lower prices for a commitment to spend by the hour.',
    type: { id: 'Azure', subType: 'SavingsPlan' },
    views: ['Azure'],
    skus: [
      {
        title: 'Compute savings plan, 1 Year',
        price: 36.5,
        maximum: 1,
        terms: [{ duration: 'P1Y', cycles: ['one_time', 'monthly'] }],
        prerequisites: ['MicrosoftCloudAgreement'],
        availabilityId: 'DZH318Z0BLD3',
      },
    ],
  },
]
