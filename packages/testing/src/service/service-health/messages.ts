import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { World } from '../world.ts'
import { services } from './services.ts'

type Message = components['schemas']['ServiceUpdateMessage']

const news = [
  {
    title: 'Multi-factor authentication for administrators of Microsoft 365',
    text: 'Administrators have to pass multi-factor authentication. Register everybody who has not yet.',
    category: 'planForChange',
    severity: 'high',
    services: [services.entra.name],
    daysAgo: 3,
    actInDays: 40,
  },
  {
    title: 'Microsoft Teams: a new place for channels',
    text: 'Channels and chats come together in one list. Users can go back to separate ones.',
    category: 'stayInformed',
    severity: 'normal',
    services: [services.teams.name],
    daysAgo: 11,
  },
  {
    title: 'Exchange Online: retirement of basic authentication for SMTP AUTH',
    text: 'Applications that send mail with a password have to change to OAuth.',
    category: 'preventOrFixIssue',
    severity: 'high',
    services: [services.exchange.name],
    daysAgo: 26,
    actInDays: 90,
  },
] as const

/** News about the services, the newest first. */
export function seedMessages({ seed, epoch }: World): Message[] {
  return news.map((item, index) => {
    const start = epoch - item.daysAgo * dayMs
    const iso = (days: number) => new Date(start + days * dayMs).toISOString()
    return {
      id: `MC${seed.digits(6, 'service-message', index)}`,
      title: item.title,
      startDateTime: iso(0),
      endDateTime: iso(180),
      lastModifiedDateTime: iso(0),
      details: [],
      category: item.category,
      severity: item.severity,
      tags: ['Admin impact'],
      isMajorChange: item.severity === 'high',
      actionRequiredByDateTime: 'actInDays' in item ? iso(item.actInDays) : null,
      services: [...item.services],
      body: { contentType: 'text', content: item.text },
      viewPoint: null,
      hasAttachments: false,
      attachments: [],
    }
  })
}
