/** What Azure measures, with the mock's own prices. */
export const meters = [
  {
    category: 'Virtual Machines',
    subcategory: 'Dv2 Series',
    name: 'D2 v2',
    unit: '1 Hour',
    quantity: 24,
    price: 0.114,
    credit: true,
  },
  {
    category: 'Storage',
    subcategory: 'Blob Storage',
    name: 'Hot LRS Data Stored',
    unit: '1 GB/Month',
    quantity: 8,
    price: 0.0184,
    credit: false,
  },
] as const

export type Meter = (typeof meters)[number]
