import type { FoundRecord } from '../../src/requests/found-record.ts'
import { type DataRequest, type RequestId, requestId } from '../../src/requests/model.ts'
import type { Acceptance } from '../../src/requests/request-store.ts'
import { planId } from '../../src/runs/model.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'

export const day = (number: number): Date => new Date(Date.UTC(2026, 10, number, 8))
export const store = storeId('helpdesk')
export const idOf = (name: string): RequestId => requestId(`req-2026-11-29-${name}`)

type Head = Omit<Extract<DataRequest, { state: 'received' }>, 'state'>

export const headOf = (name: string, more: Partial<Head> = {}): Head => ({
  id: idOf(name),
  version: 0,
  reference: `WS-${name}`,
  sender: 'webshop',
  type: 'erasure',
  locale: 'sv-SE',
  stores: [store],
  receivedAt: day(1),
  acceptedAt: day(2),
  due: day(30),
  pauses: [],
  alarms: [],
  subjectDigest: `digest of ${name}`,
  statusDigest: `status of ${name}`,
  steps: [{ state: 'received', at: day(2), by: 'webshop' }],
  ...more,
})

export const received = (name: string, more: Partial<Head> = {}): DataRequest => ({
  ...headOf(name, more),
  state: 'received',
})

export const acceptance = (request: DataRequest, more: Partial<Acceptance> = {}): Acceptance => ({
  request,
  sealedKey: `key of ${request.id}`,
  sealedSubject: `person of ${request.id}`,
  jti: [`jti of ${request.id}`],
  source: [`job of ${request.id}`],
  ...more,
})

/** One request in each state, with every member that it may have. */
export const inEveryState = (): readonly DataRequest[] => {
  const head = headOf('1', {
    version: 1,
    extension: { at: day(20), by: 'cli:anna', reason: 'many stores' },
    pauses: [{ from: day(2), to: day(3) }, { from: day(4) }],
    alarms: [20, 27],
    blocked: { code: 'STORE_UNREACHABLE', detail: 'helpdesk', at: day(5) },
  })
  const check = { codeDigest: 'c', sentAt: day(2), expiresAt: day(3), attemptsLeft: 5, sent: 1 }
  const proven = {
    ...head,
    identity: { method: 'operator', at: day(3), by: 'cli:anna', reason: 'phoned' },
    mergedInto: idOf('0'),
  } as const
  const found = [
    {
      store,
      found: 5,
      erased: 1,
      anonymised: 3,
      withheld: [
        { what: '1 ticket', ground: 'statute', until: day(60) },
        { what: '2 tickets', ground: 'hold' },
      ],
    },
  ]
  const located = { ...proven, round: 2, found }
  const planned = { ...located, plan: planId('p-1') }
  const ended = { endedAt: day(9), certificate: 'a.b.c' }
  return [
    { ...head, state: 'received' },
    { ...head, state: 'identity-asked', check },
    { ...proven, state: 'identity-proven' },
    { ...proven, state: 'preflight' },
    { ...located, state: 'located' },
    { ...planned, state: 'planned' },
    { ...planned, state: 'awaiting-approval' },
    { ...planned, state: 'applying' },
    { ...planned, state: 'verifying' },
    { ...planned, state: 'notifying' },
    { ...planned, ...ended, state: 'completed' },
    { ...planned, ...ended, state: 'partly-withheld' },
    { ...head, ...ended, state: 'refused', reason: 'unfounded', by: 'cli:anna', note: 'third time' },
    { ...head, ...ended, state: 'revoked', by: 'person' },
    { ...head, ...ended, state: 'expired' },
  ]
}

export const found = (id: string, more: Partial<FoundRecord> = {}): FoundRecord => ({
  store,
  kind: 'ticket',
  id: recordId(id),
  role: 'own',
  by: ['email', 'link'],
  doubtful: false,
  ...more,
})
