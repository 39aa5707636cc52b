import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addConversation,
  addCustomer,
  conversationId,
  emptyDesk,
  type FakeConversation,
  personId,
  reopen,
  type ScoutFakeDesk,
  say,
} from '../../support/fakes/scout-desk.ts'
import { openFreescout, openHelpscout } from './desk-world.ts'

const fill = (): ScoutFakeDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addCustomer(desk, index)
  const closings = [
    '2022-03-04T10:00:00Z',
    '2019-06-01T00:00:00Z',
    '2024-11-01T12:30:00Z',
    '2025-01-31T23:59:59Z',
  ]
  closings.forEach((closedAt, index) => {
    const conversation = addConversation(desk, { index, customer: personId(index % 2), closedAt })
    if (index !== 2) return
    conversation.tags = ['vip', 'chosen']
    conversation.customFields = [{ id: 8, name: 'Order', value: 'B 12' }]
  })
  addConversation(desk, { index: 4, customer: personId(1), status: 'active', mailboxId: 12 })
  addConversation(desk, { index: 5, customer: personId(0), status: 'pending' })
  return desk
}

const conversationIn = (desk: ScoutFakeDesk, id: string): FakeConversation => {
  const conversation = desk.conversations.get(Number(id))
  if (!conversation) throw new Error('the conversation is there')
  return conversation
}

const numbered = (index: number): string => String(conversationId(index))

const desks = [
  ['Help Scout', openHelpscout],
  ['FreeScout', openFreescout],
] as const

for (const [name, open] of desks) {
  readingContract(name, async (): Promise<PreparedStore> => {
    const desk = fill()
    const { connector, fake } = await open(desk)
    // How pages are gone through has tests of its own.
    fake.pageSize = 50
    const hasContacts = connector.capabilities.has('contacts')
    return {
      connector,
      ids: {
        ticket: [0, 1, 2, 3, 4, 5].map(numbered),
        contact: hasContacts ? [0, 1, 2].map(index => String(personId(index))) : [],
      },
      deskWrites: [
        {
          ...{ what: 'written to', kind: 'ticket', id: numbered(0) },
          write: async () => say(desk, conversationIn(desk, numbered(0)), { body: '<p>And now?</p>' }),
        },
        {
          ...{ what: 'tagged', kind: 'ticket', id: numbered(3) },
          write: async () => conversationIn(desk, numbered(3)).tags.push('hold'),
        },
        ...(hasContacts
          ? [
              {
                ...{ what: 'given a new conversation', kind: 'contact' as const, id: String(personId(2)) },
                write: async () =>
                  addConversation(desk, { index: 9, customer: personId(2), status: 'active' }),
              },
            ]
          : []),
      ],
      remove: async (kind, gone) => {
        desk.conversations.delete(conversationId(9))
        if (kind === 'contact') desk.customers.delete(Number(gone))
        else desk.conversations.delete(Number(gone))
      },
    }
  })
}

const writeDesk = async (open: (typeof desks)[number][1]): Promise<WriteContractDesk> => {
  const desk = fill()
  const { connector, fake } = await open(desk)
  fake.pageSize = 50
  let index = 20
  return {
    connector,
    holdTag: 'legal_hold',
    async addTicket(word) {
      index += 1
      const body = `<p>I am <b>${word}</b>.</p>`
      return recordId(String(addConversation(desk, { index, customer: personId(2), body }).id))
    },
    async addContact(word) {
      index += 1
      return recordId(String(addCustomer(desk, index, word)))
    },
    write: {
      comment: async id => say(desk, conversationIn(desk, id), { body: '<p>One more thing.</p>' }),
      reopen: async id => reopen(desk, conversationIn(desk, id)),
      hold: async id => conversationIn(desk, id).tags.push('legal_hold'),
    },
  }
}

connectorWriteContract('Help Scout', () => writeDesk(openHelpscout))
connectorWriteContract('FreeScout', () => writeDesk(openFreescout), ['ticket'])
