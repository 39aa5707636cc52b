import { agent, at, fullName, names, nano, objectId, type Person, type Stored } from './erxes-persons.ts'

/* What channels keep of the same conversation and of the same person (frontline_api/modules/integrations, db/definitions). */

type Documents = Readonly<Record<string, Stored[]>>

export const facebook = (person: Person, conversationId: string): Documents => {
  const own = nano(`facebook ${conversationId}`)
  const who = nano(`facebook customer ${person.id}`)
  const said = (word: string, change: object): Stored => ({
    _id: nano(`facebook ${conversationId} ${word}`),
    mid: `m_${nano(`mid ${conversationId} ${word}`)}`,
    conversationId: own,
    attachments: [],
    internal: false,
    createdAt: at('2024-01-01'),
    updatedAt: at('2024-01-01'),
    __v: 0,
    ...change,
  })
  return {
    customers_facebooks: [
      {
        _id: who,
        userId: person.handle,
        erxesApiId: person.id,
        firstName: person.first,
        lastName: person.last,
        profilePic: `https://platform-lookaside.example/profile/?psid=${person.handle}`,
        integrationId: names.facebook,
        __v: 0,
      },
    ],
    conversations_facebooks: [
      {
        _id: own,
        erxesApiId: conversationId,
        timestamp: at('2024-01-01'),
        senderId: person.handle,
        recipientId: '104777398965560',
        integrationId: names.facebook,
        content: `Hej, ${fullName(person)} här`,
        isBot: false,
        __v: 0,
      },
    ],
    conversation_messages_facebooks: [
      said('asks', { customerId: who, content: `Hej, ${fullName(person)} här, ${person.phone}` }),
      said('answers', { userId: agent.id, content: `Hej ${fullName(person)}!` }),
    ],
  }
}

export const call = (person: Person, conversationId: string): Documents => {
  const recordUrl = `0.63${nano(`call ${conversationId}`)}.wav`
  return {
    calls_customers: [
      {
        _id: nano(`calls customer ${person.id}`),
        erxesApiId: person.id,
        primaryPhone: person.phone,
        inboxIntegrationId: names.calls,
        status: 'completed',
        __v: 0,
      },
    ],
    calls_sessions: [
      {
        _id: objectId(`session ${conversationId}`),
        uniqueid: `1704103200.${conversationId.slice(0, 4)}`,
        inboxIntegrationId: names.calls,
        conversationId,
        customerId: person.id,
        customerPhone: person.phone,
        operatorPhone: '+4640123456',
        callType: 'incoming',
        status: 'ended',
        ringingOperators: [{ userId: agent.id, extensionNumber: '101', state: 'answered' }],
        answeredBy: agent.id,
        startedAt: at('2024-01-01'),
        durationSec: 240,
        source: 'cti',
        recordUrl,
        raw: { callerIdName: fullName(person), caller: person.phone },
        createdAt: at('2024-01-01'),
        updatedAt: at('2024-01-01'),
        __v: 0,
      },
    ],
    calls_cdrs: [
      {
        _id: objectId(`cdr ${conversationId}`),
        inboxIntegrationId: names.calls,
        conversationId,
        acctId: conversationId.slice(0, 8),
        src: person.phone,
        dst: '101',
        clid: `"${fullName(person)}" <${person.phone}>`,
        callerName: fullName(person),
        disposition: 'ANSWERED',
        duration: 240,
        billsec: 230,
        start: at('2024-01-01'),
        recordUrl,
        __v: 0,
      },
    ],
  }
}

const addresses = (person: Person, isSent: boolean) => {
  const hers = [{ name: fullName(person), address: person.email }]
  const ours = [{ name: 'support@desk.example', address: 'support@desk.example' }]
  return { from: isSent ? ours : hers, to: isSent ? hers : ours, cc: [], bcc: [] }
}

/** The mail itself, in full; `place` says what it belongs to. */
export const mail = (person: Person, word: string, place: object, isSent = false): Stored => ({
  _id: nano(`mail ${word}`),
  inboxIntegrationId: names.mail,
  ...place,
  ...addresses(person, isSent),
  messageId: `<${nano(`mail id ${word}`)}@mail.example>`,
  references: [`<${nano('mail first')}@mail.example>`],
  subject: `Faktura till ${fullName(person)}`,
  body: `<div>Hej!<br>Ring ${person.phone}.<br>${fullName(person)}</div>`,
  attachments: [
    {
      filename: `Avtal ${person.last}.pdf`,
      mimeType: 'application/pdf',
      size: 512,
      url: `0.74${nano(word)}.pdf`,
    },
  ],
  isAuto: false,
  automated: false,
  ...(isSent ? { deliveryStatus: 'sent' } : { envelopeFrom: person.email, senderMismatch: false }),
  type: isSent ? 'SENT' : 'INBOX',
  createdAt: at('2024-01-01'),
  __v: 0,
})
