import { isOverdue } from '../requests/deadlines.ts'
import type { DataRequest } from '../requests/model.ts'

/** As the contract of the queue has it: what a sender follows its request by. */
export const requestDocument = (request: DataRequest): object => ({
  id: request.id,
  reference: request.reference,
  sender: request.sender,
  type: request.type,
  state: request.state,
  received: request.receivedAt,
  due: request.due,
  ...(request.waiting ? { waiting: request.waiting } : {}),
  stores: 'found' in request ? (request.found ?? []) : [],
  ...('certificate' in request && request.certificate !== undefined
    ? { certificate: request.certificate }
    : {}),
})

export const day = (date: Date): string => date.toISOString().slice(0, 10)

export const requestColumns = ['request', 'reference', 'sender', 'type', 'state', 'due'].map(title => ({
  title,
}))

const stateOf = ({ state, blocked, waiting }: DataRequest): string => {
  if (blocked) return `${state} (blocked: ${blocked.code})`
  return waiting ? `${state} (waits: ${waiting.code})` : state
}

export const requestRow = (request: DataRequest, now: Date): string[] => [
  request.id,
  request.reference,
  request.sender,
  request.type,
  stateOf(request),
  isOverdue(request, now) ? `${day(request.due)} OVERDUE` : day(request.due),
]

/** What an operator can do about it, by the code it is blocked with. */
const ways: Readonly<Record<string, string>> = {
  AGENT: 'gallra requests deny, or retry once they have left the desk',
  CAPABILITY_MISSING: 'a store cannot do what is asked: do it there by hand, then deny with not-possible',
  OPEN_TICKETS: 'close them in the desk, or let requests.own-tickets be delete, then retry',
  NOT_DONE: 'look at the records that gallra runs names, mend or --accept them, then retry',
  RESIDUAL: 'something that names the person is left there: take it out by hand, then retry',
  NO_DELIVERY: 'gallra requests export --out FILE, and hand the file over',
  'no-mail': 'gallra requests identify --reason',
  'codes-used': 'gallra requests identify --reason, or deny --reason not-identified',
  'identity-apart': 'gallra requests identify --reason once all of it is the person, or deny',
  'mail-refused': 'gallra requests identify --reason; or mend the address in the desk, then send-code',
  'attempts-used': 'gallra requests identify --reason, or deny --reason not-identified',
}

/** What a request waits for, for people; undefined for one that has ended or goes on by itself. */
export const waitsFor = (request: DataRequest): string | undefined => {
  const { blocked, waiting } = request
  if (blocked)
    return `blocked: ${blocked.code} (${blocked.detail}); ${ways[blocked.code] ?? 'gallra requests retry'}`
  if (waiting) return `waits, and is tried again by itself: ${waiting.code} (${waiting.detail})`
  if (request.state === 'identity-asked')
    return 'waits for proof of identity: gallra requests code, or identify'
  if (request.state === 'awaiting-approval') {
    const { again } = request
    const why = again ? `; searched for again: ${again.code} (${again.detail})` : ''
    return `waits for somebody other than its maker: gallra requests approve, or deny --reason${why}`
  }
  if (request.state === 'notifying')
    return 'waits for recipients: gallra requests acknowledge, resend or write-off'
  if (request.state === 'preflight' && request.mergedInto !== undefined)
    return `goes along with ${request.mergedInto}`
  if ('without' in request && request.without)
    return `goes on without ${request.without.join(', ')}, which could not be reached; they are searched once they are back`
  return undefined
}
