import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addContact,
  addTicket,
  agentId,
  comment,
  emptyDesk,
  type FakeTicket,
  type FreshdeskDesk,
  personId,
  reopen,
  touch,
} from '../../support/fakes/freshdesk-desk.ts'
import { fakeFreshdesk } from '../../support/fakes/freshdesk-server.ts'
import { openFake } from './open.ts'

const fill = (): FreshdeskDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addContact(desk, index)
  const closings = [
    '2022-03-04T10:00:00Z',
    '2019-06-01T00:00:00Z',
    '2024-11-01T12:30:00Z',
    '2025-01-31T23:59:59Z',
  ]
  closings.forEach((closedAt, index) => {
    const requester = personId(index % 2)
    // Numbers are given out one after the other, and some of them are gone.
    const ticket = addTicket(desk, { id: index * 2 + 1, requester, closedAt, archived: index === 1 })
    if (index === 2) {
      ticket.tags = ['vip', 'chosen']
      ticket.custom_fields = { cf_note: 'says Lindqvist', cf_where: 'web', cf_number: 17 }
      ticket.cc_emails = ['somebody@example.com']
    }
  })
  desk.ratings.push({ id: 5, ticket_id: 5, feedback: 'Thanks to Agnes', ratings: { default_question: 103 } })
  addTicket(desk, { id: 9, requester: personId(1), status: 2, type: null })
  addTicket(desk, { id: 10, requester: personId(0), status: 4, source: 3, type: 'Incident' })
  return desk
}

const ticketIn = (desk: FreshdeskDesk, id: string): FakeTicket => {
  const ticket = desk.tickets.get(Number(id))
  if (!ticket) throw new Error('the ticket is there')
  return ticket
}

readingContract('Freshdesk', async (): Promise<PreparedStore> => {
  const desk = fill()
  const fake = await fakeFreshdesk(desk)
  fake.pageSize = 4
  return {
    connector: openFake(fake),
    ids: {
      ticket: ['1', '3', '5', '7', '9', '10'],
      contact: [0, 1, 2].map(index => String(personId(index))),
    },
    deskWrites: [
      {
        what: 'opened again',
        kind: 'ticket',
        id: '1',
        write: async () => reopen(desk, ticketIn(desk, '1')),
      },
      {
        what: 'tagged',
        kind: 'ticket',
        id: '7',
        write: async () => {
          ticketIn(desk, '7').tags.push('hold')
          touch(desk, ticketIn(desk, '7'))
        },
      },
      {
        what: 'given a new ticket',
        kind: 'contact',
        id: String(personId(2)),
        write: async () => void touch(desk, addTicket(desk, { id: 12, requester: personId(2), status: 2 })),
      },
    ],
    remove: async (kind, gone) => {
      ticketIn(desk, '12').deleted = true
      if (kind === 'contact') desk.contacts.delete(Number(gone))
      else ticketIn(desk, gone).deleted = true
    },
  }
})

connectorWriteContract('Freshdesk', async (): Promise<WriteContractDesk> => {
  const desk = fill()
  const fake = await fakeFreshdesk(desk)
  let id = 20
  return {
    connector: openFake(fake),
    holdTag: 'legal_hold',
    async addTicket(word) {
      id += 1
      const ticket = addTicket(desk, {
        ...{ id, requester: personId(2), subject: `From ${word}` },
        description: `<div>I am <b>${word}</b>, says ${word}.</div>`,
        said: [
          { body: '<div>Thanks.</div>', source: 0, by: agentId },
          { body: `<div>${word} called.</div>`, source: 2, by: agentId },
        ],
      })
      ticket.custom_fields = { cf_note: `for ${word}`, cf_where: 'shop' }
      return recordId(String(id))
    },
    async addContact(word) {
      id += 1
      return recordId(String(addContact(desk, id, word)))
    },
    write: {
      comment: async of => comment(desk, ticketIn(desk, of), '<div>One more thing.</div>'),
      reopen: async of => reopen(desk, ticketIn(desk, of)),
      async hold(of) {
        touch(desk, ticketIn(desk, of))
        ticketIn(desk, of).tags.push('legal_hold')
      },
    },
  }
})
