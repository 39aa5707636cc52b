import { randomBytes } from 'node:crypto'
import { createRequestKeys } from '../../src/keys/request-keys.ts'
import { createSeals } from '../../src/keys/seal.ts'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import type { Mail } from '../../src/requests/context.ts'
import { type DataRequest, type RequestType, requestId, type Subject } from '../../src/requests/model.ts'
import type { TellingContext, WebhookAnswer, WebhookMessage } from '../../src/requests/recipients/context.ts'
import type { Outbox } from '../../src/requests/recipients/outbox.ts'
import { type Recipient, requestSettings } from '../../src/requests/settings.ts'
import { planId } from '../../src/runs/model.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { newKeys } from '../ledger/events.ts'
import { createMemoryStore } from '../ledger/memory-store.ts'

export const desk = storeId('helpdesk')
export const tellingStart = new Date('2026-11-28T12:00:00Z')
/** `whsec_` and 24 bytes, as the documentation of Standard Webhooks has it. */
export const webhookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

export const asa: Subject = {
  emails: ['asa.lindqvist@example.se'],
  phones: ['+46701740605'],
  names: ['Åsa Lindqvist'],
  usernames: ['asa.l'],
  ids: [
    { store: desk, id: recordId('65f0a1b2c3d4e5f6a7b8c9d0') },
    { store: storeId('chat'), id: recordId('visitor-7') },
  ],
  values: ['K-12345'],
  changes: [],
}

export const requestOf = (number: number, type: RequestType = 'erasure'): DataRequest => ({
  id: requestId(`req-2026-11-28-${number}`),
  version: 7,
  reference: `WS-2026-${number}`,
  sender: 'webshop',
  type,
  locale: 'sv-SE',
  stores: [desk],
  receivedAt: tellingStart,
  acceptedAt: tellingStart,
  due: new Date('2026-12-28T12:00:00Z'),
  pauses: [],
  alarms: [],
  subjectDigest: 'a',
  statusDigest: 'b',
  steps: [],
  state: 'notifying',
  identity: { method: 'attested', at: tellingStart, by: 'sender:webshop' },
  round: 1,
  found: [],
  plan: planId('p'),
})

export const crm: Recipient = {
  store: desk,
  name: 'crm',
  channel: {
    by: 'webhook',
    url: 'https://crm.example/erased',
    secret: () => webhookSecret,
    isForTests: false,
  },
}
export const survey: Recipient = {
  store: desk,
  name: 'survey',
  categories: ['Issue'],
  channel: { by: 'email', address: 'privacy@survey.example' },
}

export interface TellingWorld {
  readonly context: TellingContext
  readonly posted: WebhookMessage[]
  readonly mails: Mail[]
  readonly requests: Map<string, DataRequest>
  /** Where the requests' keys are until they are destroyed. */
  readonly sealed: Map<string, { readonly key: string; readonly subject: string }>
  /** Taken up in this order; then everything is acknowledged. */
  readonly answers: (WebhookAnswer | Error)[]
  recipients: readonly Recipient[]
  mailFails: boolean
  addRequest(request: DataRequest, subject?: Subject): void
  advance(ms: number): void
  events(): readonly object[]
}

/** Telling with everything real but the network. */
export const createTellingWorld = async (outbox: Outbox): Promise<TellingWorld> => {
  let now = tellingStart
  const master = randomBytes(32)
  const keys = await createRequestKeys(master, createSeals(master, 'keys.json'))
  const ledgerStore = createMemoryStore()
  const world: TellingWorld = {
    posted: [],
    mails: [],
    requests: new Map(),
    sealed: new Map(),
    answers: [],
    recipients: [crm, survey],
    mailFails: false,
    addRequest(request, subject = asa) {
      const { key, sealed } = keys.newSubjectKey()
      world.requests.set(request.id, request)
      world.sealed.set(request.id, { key: sealed, subject: keys.sealSubject(key, subject) })
    },
    advance(ms) {
      now = new Date(now.getTime() + ms)
    },
    events: () => ledgerStore.stored.map(({ event }) => event),
    context: {
      run: {
        clock: () => now,
        random: bytes => new Uint8Array(bytes),
        ledger: createLedger(ledgerStore, newKeys(), () => now),
      },
      keys,
      settings: requestSettings.parse({}),
      requests: {
        request: async id => world.requests.get(id),
        sealed: async id => world.sealed.get(id),
      },
      mailer: {
        async send(mail) {
          if (world.mailFails) throw new Error(`550 ${mail.to} unknown`)
          world.mails.push(mail)
        },
      },
      outbox,
      webhooks: {
        async post(message) {
          world.posted.push(message)
          const answer = world.answers.shift() ?? { status: 200 }
          if (answer instanceof Error) throw answer
          return answer
        },
      },
      recipients: store => world.recipients.filter(each => each.store === store),
    },
  }
  return world
}
