import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addComment,
  addTicket,
  addUser,
  emptyDesk,
  type FakeTicket,
  personId,
  ticketId,
  touch,
  type ZendeskDesk,
} from '../../support/fakes/zendesk-desk.ts'
import { fakeZendesk } from '../../support/fakes/zendesk-server.ts'
import { openFake } from './open.ts'

const fill = (): ZendeskDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addUser(desk, index)
  const closings = [
    '2022-03-04T10:00:00Z',
    '2019-06-01T00:00:00Z',
    '2024-11-01T12:30:00Z',
    '2025-01-31T23:59:59Z',
  ]
  closings.forEach((closedAt, index) => {
    const ticket = addTicket(desk, { index, requester: personId(index % 2), closedAt, archived: index === 1 })
    ticket.tags = index === 2 ? ['vip', 'chosen'] : []
    if (index === 2)
      ticket.custom_fields = [
        { id: 77, value: 'chosen' },
        { id: 78, value: 'Lindqvist' },
      ]
  })
  addTicket(desk, { index: 4, requester: personId(1), status: 'open', type: null })
  addTicket(desk, { index: 5, requester: personId(0), status: 'solved', channel: 'email', type: 'incident' })
  return desk
}

const ticketIn = (desk: ZendeskDesk, id: string): FakeTicket => {
  const ticket = desk.tickets.get(Number(id))
  if (!ticket) throw new Error('the ticket is there')
  return ticket
}

readingContract('Zendesk', async (): Promise<PreparedStore> => {
  const desk = fill()
  const fake = await fakeZendesk(desk)
  const id = (index: number): string => String(ticketId(index))
  return {
    connector: openFake(fake),
    ids: { ticket: [0, 1, 2, 3, 4, 5].map(id), contact: [0, 1, 2].map(index => String(personId(index))) },
    deskWrites: [
      {
        what: 'commented',
        kind: 'ticket',
        id: id(0),
        write: async () => addComment(desk, ticketIn(desk, id(0)), '<p>And now?</p>'),
      },
      {
        what: 'tagged',
        kind: 'ticket',
        id: id(3),
        write: async () => {
          ticketIn(desk, id(3)).tags.push('hold')
          touch(desk, ticketIn(desk, id(3)))
        },
      },
      {
        what: 'given a new ticket',
        kind: 'contact',
        id: String(personId(2)),
        write: async () =>
          void touch(desk, addTicket(desk, { index: 9, requester: personId(2), status: 'new' })),
      },
    ],
    remove: async (kind, gone) => {
      // For good: what lies in the trash is still there to be deleted.
      const scrub = (ticket: FakeTicket | undefined): void => {
        if (!ticket) return
        touch(desk, ticket)
        desk.tickets.delete(ticket.id)
        desk.scrubbed.add(ticket.id)
      }
      scrub(desk.tickets.get(ticketId(9)))
      // What went is told by an export a minute later.
      const seen = (): void => {
        desk.clock += 61_000
      }
      if (kind === 'contact') {
        desk.purgedUsers.add(Number(gone))
        Object.assign(desk.users.get(Number(gone)) ?? {}, {
          active: false,
          name: 'Permanently Deleted User',
          email: null,
        })
        seen()
        return
      }
      scrub(ticketIn(desk, gone))
      seen()
    },
  }
})

connectorWriteContract('Zendesk', async (): Promise<WriteContractDesk> => {
  const desk = fill()
  const fake = await fakeZendesk(desk)
  let index = 20
  return {
    connector: openFake(fake),
    holdTag: 'legal_hold',
    async addTicket(word) {
      index += 1
      const html = [`<div><p>I am <b>${word}</b>, says ${word}.</p></div>`, '<p>Thanks.</p>']
      return recordId(String(addTicket(desk, { index, requester: personId(2), html }).id))
    },
    async addContact(word) {
      index += 1
      return recordId(String(addUser(desk, index, word)))
    },
    write: {
      comment: async id => addComment(desk, ticketIn(desk, id), '<p>One more thing.</p>'),
      async reopen(id) {
        const ticket = ticketIn(desk, id)
        touch(desk, ticket)
        Object.assign(ticket, { status: 'open' })
        ticket.metric_set.status_updated_at = ticket.updated_at
      },
      async hold(id) {
        const ticket = ticketIn(desk, id)
        touch(desk, ticket)
        ticket.tags.push('legal_hold')
      },
    },
  }
})
