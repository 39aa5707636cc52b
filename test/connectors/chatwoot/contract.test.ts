import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addContact,
  addConversation,
  addVisitor,
  type ChatwootDesk,
  conversationId,
  emptyDesk,
  type FakeConversation,
  personId,
  removeContact,
  removeConversation,
  say,
} from '../../support/fakes/chatwoot-desk.ts'
import { fakeChatwoot } from '../../support/fakes/chatwoot-server.ts'
import { openFake } from './desk-world.ts'

const fill = (): ChatwootDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addContact(desk, index)
  addVisitor(desk, 3)
  const closings = [
    '2022-03-04T10:00:00Z',
    '2019-06-01T00:00:00Z',
    '2024-11-01T12:30:00Z',
    '2025-01-31T23:59:59Z',
  ]
  closings.forEach((closedAt, index) => {
    const of = { index, contact: personId(index % 2), closedAt, inbox: index === 2 ? 12 : 11 }
    const conversation = addConversation(desk, { ...of, labels: index === 2 ? ['vip', 'chosen'] : [] })
    if (index === 2) conversation.custom_attributes = { order: 'B 12', paid: true }
  })
  addConversation(desk, { index: 4, contact: personId(1), status: 'open' })
  addConversation(desk, { index: 5, contact: personId(3), closedAt: '2019-06-01T00:00:00Z' })
  return desk
}

const conversationIn = (desk: ChatwootDesk, id: string): FakeConversation => {
  const conversation = desk.conversations.get(Number(id))
  if (!conversation) throw new Error('the conversation is there')
  return conversation
}

readingContract('Chatwoot', async (): Promise<PreparedStore> => {
  const desk = fill()
  const fake = Object.assign(await fakeChatwoot(desk), { pageSize: 25 })
  const id = (index: number): string => String(conversationId(index))
  return {
    connector: openFake(fake),
    ids: {
      ticket: [0, 1, 2, 3, 4, 5].map(id),
      contact: [0, 1, 2, 3].map(index => String(personId(index))),
    },
    deskWrites: [
      {
        ...{ what: 'written to', kind: 'ticket', id: id(0) },
        write: async () => say(desk, conversationIn(desk, id(0)), 'And now?'),
      },
      {
        ...{ what: 'labelled', kind: 'ticket', id: id(3) },
        write: async () => conversationIn(desk, id(3)).labels.push('hold'),
      },
      {
        ...{ what: 'given a new conversation', kind: 'contact', id: String(personId(2)) },
        write: async () => addConversation(desk, { index: 9, contact: personId(2), status: 'pending' }),
      },
    ],
    remove: async (kind, gone) => {
      removeConversation(desk, conversationId(9))
      if (kind === 'ticket') removeConversation(desk, Number(gone))
      else removeContact(desk, Number(gone))
    },
  }
})

connectorWriteContract('Chatwoot', async (): Promise<WriteContractDesk> => {
  const desk = fill()
  const fake = await fakeChatwoot(desk)
  let index = 20
  return {
    connector: openFake(fake),
    holdTag: 'legal_hold',
    async addTicket(word) {
      index += 1
      const contents = [`I am **${word}**, says ${word}.`, 'Thanks.']
      return recordId(String(addConversation(desk, { index, contact: personId(2), contents }).id))
    },
    async addContact(word) {
      index += 1
      return recordId(String(addContact(desk, index, word)))
    },
    write: {
      comment: async id => {
        const conversation = conversationIn(desk, id)
        say(desk, conversation, 'One more thing.')
        conversation.status = 'resolved'
      },
      async reopen(id) {
        conversationIn(desk, id).status = 'open'
      },
      hold: async id => void conversationIn(desk, id).labels.push('legal_hold'),
    },
  }
})
