import type { DecideInput } from '../../src/policies/decision.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type { ContactFacts, RecordRef, TicketFacts } from '../../src/tickets/record.ts'

export const at = (text: string): Date => new Date(text)
export const helpdesk = storeId('helpdesk')

export const ticket = (facts: Partial<TicketFacts> = {}): Extract<RecordRef, { kind: 'ticket' }> => ({
  kind: 'ticket',
  id: recordId('t1'),
  stamp: stamp('s1'),
  facts: {
    closed: true,
    tags: [],
    custom: {},
    requester: recordId('p1'),
    clocks: { created_at: at('2024-01-05T09:00:00Z'), closed_at: at('2024-01-10T09:00:00Z') },
    ...facts,
  },
})

export const contact = (facts: Partial<ContactFacts> = {}): RecordRef => ({
  kind: 'contact',
  id: recordId('p1'),
  stamp: stamp('s1'),
  facts: {
    agent: false,
    openTickets: 0,
    ticketTags: [],
    clocks: { created_at: at('2020-03-01T09:00:00Z'), last_ticket_closed_at: at('2024-01-10T09:00:00Z') },
    ...facts,
  },
})

export const input = (record: RecordRef, now: string, more: Partial<DecideInput> = {}): DecideInput => ({
  store: helpdesk,
  record,
  holds: [],
  now: at(now),
  ...more,
})
