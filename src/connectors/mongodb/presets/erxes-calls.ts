import { type Copies, type Fields, kept, link, name, phone, technical, text } from './erxes-words.ts'

/** Either end of a leg: an extension of the exchange's own has fewer digits, and stays. */
const end: Fields[string] = { class: 'direct-identifier', 'in-key': '^\\+?(?<PHONE>\\d{7,15})$' }

const recording: Fields = { recordUrl: { class: 'attachment', entry: 'value' } }

/** The same legs of a call, as the telephone exchange tells of them. */
export const calls: Copies = [
  {
    collection: 'calls_sessions',
    ticket: { path: 'conversationId' },
    of: 'none',
    fields: {
      ...recording,
      customerPhone: phone,
      customerId: link,
      diversion: phone,
      'raw.*': text,
      operatorPhone: technical,
      uniqueid: technical,
      'ringingOperators[].*': technical,
      answeredBy: technical,
      answeredExtension: technical,
      queueName: technical,
      cdrAcctId: technical,
      hangupCause: technical,
      callType: kept,
      status: kept,
      source: technical,
      startedAt: kept,
      answeredAt: kept,
      endedAt: kept,
      durationSec: kept,
    },
  },
  {
    collection: 'calls_histories',
    ticket: { path: 'conversationId' },
    of: 'none',
    fields: {
      ...recording,
      customerPhone: phone,
      operatorPhone: technical,
      extensionNumber: technical,
      queueName: technical,
      uniqueid: technical,
      endedBy: technical,
      timeStamp: technical,
      callType: kept,
      callStatus: kept,
      callDuration: kept,
    },
  },
  {
    collection: 'calls_cdrs',
    ticket: { path: 'conversationId' },
    of: 'none',
    fields: {
      ...recording,
      oldRecordUrl: { class: 'attachment', entry: 'value' },
      recordfiles: { class: 'free-text', format: 'filename' },
      src: end,
      dst: end,
      newSrc: end,
      clid: text,
      callerName: name,
      channel: text,
      lastdata: text,
      userfield: text,
      acctId: technical,
      uniqueid: technical,
      session: technical,
      disposition: kept,
      duration: kept,
      billsec: kept,
      start: kept,
      answer: kept,
      end: kept,
    },
  },
  {
    collection: 'conversations_callpros',
    ticket: { path: 'erxesApiId' },
    of: 'none',
    // The names are those of the exchange: who called is the recipient of the call’s event.
    fields: { recipientPhoneNumber: phone, senderPhoneNumber: technical, state: kept, callId: technical },
  },
]
