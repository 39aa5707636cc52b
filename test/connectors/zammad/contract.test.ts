import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addMessage,
  addTicket,
  addUser,
  emptyDesk,
  type FakeTicket,
  personId,
  removeTicket,
  removeUser,
  setState,
  ticketId,
  touch,
  type ZammadDesk,
} from '../../support/fakes/zammad-desk.ts'
import { fakeZammad } from '../../support/fakes/zammad-server.ts'
import { openFake } from './desk-world.ts'

const fill = (): ZammadDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addUser(desk, index)
  addTicket(desk, { index: 0, customer: personId(0) })
  const of = { index: 2, customer: personId(0), group: 2, tags: ['vip', 'chosen'] }
  addTicket(desk, { ...of, closedAt: '2024-11-01T12:30:00Z' }).shelf = 'B 12'
  addTicket(desk, { index: 4, customer: personId(1), state: 'open' })
  const reopened = addTicket(desk, { index: 5, customer: personId(0), closedAt: '2020-02-02T02:00:00Z' })
  setState(desk, reopened, 'open', '2020-03-03T03:00:00Z')
  setState(desk, reopened, 'not our business', '2020-04-04T04:00:00Z')
  setState(desk, addTicket(desk, { index: 6, customer: personId(1), state: 'new' }), 'merged')
  return desk
}

const ticketIn = (desk: ZammadDesk, id: string): FakeTicket => {
  const ticket = desk.tickets.get(Number(id))
  if (!ticket) throw new Error('the ticket is there')
  return ticket
}

readingContract('Zammad', async (): Promise<PreparedStore> => {
  const desk = fill()
  const fake = Object.assign(await fakeZammad(desk), { pageSize: 100 })
  const id = (index: number): string => String(ticketId(index))
  return {
    connector: openFake(fake),
    ids: {
      ticket: [0, 2, 4, 5, 6].map(id),
      contact: [0, 1, 2].map(index => String(personId(index))),
    },
    deskWrites: [
      {
        ...{ what: 'written to', kind: 'ticket', id: id(0) },
        write: async () => addMessage(desk, ticketIn(desk, id(0)), '<p>And now?</p>'),
      },
      {
        ...{ what: 'tagged', kind: 'ticket', id: id(2) },
        write: async () => desk.tags.get(ticketId(2))?.push('hold'),
      },
      {
        ...{ what: 'given a new ticket', kind: 'contact', id: String(personId(2)) },
        write: async () => addTicket(desk, { index: 9, customer: personId(2), state: 'new' }),
      },
    ],
    remove: async (kind, gone) => {
      removeTicket(desk, ticketId(9))
      if (kind === 'ticket') removeTicket(desk, Number(gone))
      else removeUser(desk, Number(gone))
    },
  }
})

connectorWriteContract('Zammad', async (): Promise<WriteContractDesk> => {
  const desk = fill()
  const fake = await fakeZammad(desk)
  let index = 20
  return {
    connector: openFake(fake),
    holdTag: 'legal_hold',
    async addTicket(word) {
      index += 1
      const bodies = [`<p>I am <b>${word}</b>, says ${word}.</p>`, '<p>Thanks.</p>']
      return recordId(String(addTicket(desk, { index, customer: personId(2), bodies }).id))
    },
    async addContact(word) {
      index += 1
      return recordId(String(addUser(desk, index, word)))
    },
    write: {
      comment: async id => addMessage(desk, ticketIn(desk, id), '<p>One more thing.</p>'),
      async reopen(id) {
        touch(desk, ticketIn(desk, id))
        setState(desk, ticketIn(desk, id), 'open')
      },
      hold: async id => void desk.tags.get(Number(id))?.push('legal_hold'),
    },
  }
})
