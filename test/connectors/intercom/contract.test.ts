import { recordId } from '../../../src/tickets/ids.ts'
import { type PreparedStore, readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import {
  addContact,
  addConversation,
  addReply,
  contactId,
  conversationId,
  emptyDesk,
  type FakeConversation,
  type IntercomDesk,
  tagConversation,
  touch,
} from '../../support/fakes/intercom-desk.ts'
import { fakeIntercom } from '../../support/fakes/intercom-server.ts'
import { openFake } from './open.ts'

const fill = (): IntercomDesk => {
  const desk = emptyDesk()
  for (const index of [0, 1, 2]) addContact(desk, index)
  const closings = [
    '2022-03-04T10:00:00Z',
    '2019-06-01T00:00:00Z',
    '2024-11-01T12:30:00Z',
    '2025-01-31T23:59:59Z',
  ]
  closings.forEach((closedAt, index) => {
    const of = { index, contact: contactId(index % 2), closedAt, ...(index === 1 ? { team: '5017692' } : {}) }
    const conversation = addConversation(desk, of)
    if (index === 2) tagConversation(desk, conversation, 'vip')
    if (index === 2)
      conversation.custom_attributes = { Issue: 'Bill', Order: 'of Lindqvist', 'CX Score rating': 4 }
    // The desk measured nothing: its parts tell.
    if (index === 3) conversation.statistics = null
  })
  addConversation(desk, { index: 4, contact: contactId(1), state: 'open', channel: 'email' })
  addConversation(desk, { index: 5, contact: contactId(0), state: 'snoozed' })
  return desk
}

const conversationIn = (desk: IntercomDesk, id: string): FakeConversation => {
  const conversation = desk.conversations.get(id)
  if (!conversation) throw new Error('the conversation is there')
  return conversation
}

readingContract('Intercom', async (): Promise<PreparedStore> => {
  const desk = fill()
  const fake = await fakeIntercom(desk)
  const id = conversationId
  return {
    connector: openFake(fake),
    ids: { ticket: [0, 1, 2, 3, 4, 5].map(id), contact: [0, 1, 2].map(contactId) },
    deskWrites: [
      {
        what: 'replied to',
        kind: 'ticket',
        id: id(0),
        write: async () => addReply(desk, conversationIn(desk, id(0)), '<p>And now?</p>'),
      },
      {
        what: 'tagged',
        kind: 'ticket',
        id: id(3),
        write: async () => tagConversation(desk, conversationIn(desk, id(3)), 'vip'),
      },
      {
        what: 'given a new conversation',
        kind: 'contact',
        id: contactId(2),
        write: async () => addConversation(desk, { index: 9, contact: contactId(2), state: 'open' }),
      },
    ],
    remove: async (kind, gone) => {
      desk.conversations.delete(id(9))
      if (kind === 'ticket') desk.conversations.delete(gone)
      else desk.contacts.delete(gone)
    },
  }
})

connectorWriteContract('Intercom', async (): Promise<WriteContractDesk> => {
  const desk = fill()
  const fake = await fakeIntercom(desk)
  let index = 20
  return {
    connector: openFake(fake),
    holdTag: 'legal_hold',
    async addTicket(word) {
      index += 1
      const html = [`<p>I am <b>${word}</b>, says ${word}.</p>`, '<p>Thanks.</p>', `<p>${word} again</p>`]
      return recordId(addConversation(desk, { index, contact: contactId(2), html }).id)
    },
    async addContact(word) {
      index += 1
      return recordId(addContact(desk, index, word))
    },
    write: {
      comment: async id => addReply(desk, conversationIn(desk, id), '<p>One more thing.</p>'),
      async reopen(id) {
        const conversation = conversationIn(desk, id)
        touch(desk, conversation)
        Object.assign(conversation, { state: 'open', open: true })
      },
      hold: async id => tagConversation(desk, conversationIn(desk, id), 'legal_hold'),
    },
  }
})
