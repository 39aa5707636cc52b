import { canonicalJson } from '../ledger/canonical-json.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import type { RequestClaims } from './claims.ts'
import type { RequestContext, RequestKeys } from './context.ts'
import { dueDate } from './deadlines.ts'
import { type DataRequest, type IdentityProof, type RequestId, requestId, type Subject } from './model.ts'
import type { Acceptance } from './request-store.ts'
import { canonicalEmail } from './spelling/email.ts'
import { digitsOf } from './spelling/phone.ts'
import { newStatusCode, statusDigest } from './status-code.ts'

type Making = Pick<RequestContext, 'keys' | 'settings' | 'stores'> & {
  readonly run: Pick<RequestContext['run'], 'clock' | 'random'>
}

/** A request that was found in order. */
export interface Asked {
  readonly id: RequestId
  /** `webshop`, `cli:anna`. */
  readonly sender: string
  /** `sender:webshop`, `cli:anna`. */
  readonly by: string
  readonly request: RequestClaims
  readonly receivedAt: Date
  /** Where somebody has proven already that it is the person. */
  readonly identity?: IdentityProof
}

const unique = (values: readonly string[] = []): readonly string[] => [
  ...new Set(values.map(value => value.trim())),
]

const subjectOf = ({ subject, changes = [], deliver }: RequestClaims): Subject => ({
  emails: unique(subject.emails),
  phones: unique(subject.phones),
  names: unique(subject.names),
  usernames: [],
  ids: (subject.ids ?? []).map(({ store, id }) => ({ store: storeId(store), id: recordId(id) })),
  values: [],
  changes,
  ...(deliver ? { deliverTo: deliver.jwk } : {}),
})

/**
 * Two requests with the same digest ask the same of the same person: all that they say is the same, but for how it
 * is spelled. One that says more is another, since its search finds more.
 */
const subjectDigests = (
  keys: Pick<RequestKeys, 'digests'>,
  type: RequestClaims['type'],
  { subject, stores }: { readonly subject: Subject; readonly stores: readonly string[] },
): readonly string[] => {
  const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
  const said = {
    type,
    stores: sorted(stores),
    emails: sorted(subject.emails.map(email => canonicalEmail(email) ?? email.toLowerCase())),
    phones: sorted(subject.phones.map(digitsOf)),
    names: sorted(subject.names.map(name => name.normalize('NFKC').toLowerCase())),
    ids: sorted(subject.ids.map(({ store, id }) => JSON.stringify([store, id]))),
    changes: subject.changes,
    // Sealed to another key it is another archive.
    ...(subject.deliverTo ? { deliverTo: { ...subject.deliverTo } } : {}),
  }
  return keys.digests('subject', canonicalJson(said))
}

/** `req-2026-11-29-1f2e3d4c5b6a` */
export const newRequestId = ({ run }: Pick<Making, 'run'>): RequestId => {
  const day = run.clock().toISOString().slice(0, 10)
  return requestId(`req-${day}-${Buffer.from(run.random(6)).toString('hex')}`)
}

/** The request as it is first written down, its person sealed under a key of its own. */
export const newRequest = (context: Making, asked: Asked): Omit<Acceptance, 'jti' | 'source'> => {
  const { keys, settings, run } = context
  const { id, sender, by, request, receivedAt, identity } = asked
  const acceptedAt = run.clock()
  const stores = request.stores ? unique(request.stores).map(storeId) : context.stores
  const subject = subjectOf(request)
  const { key, sealed } = keys.newSubjectKey()
  const [subjectDigest = '', ...earlier] = subjectDigests(keys, request.type, { subject, stores })
  const first = { state: 'received', at: acceptedAt, by } as const
  const head = {
    id,
    version: 0,
    reference: request.reference,
    sender,
    type: request.type,
    locale: request.locale ?? 'en-GB',
    stores,
    receivedAt,
    acceptedAt,
    due: dueDate(receivedAt, settings),
    pauses: [],
    alarms: [],
    subjectDigest,
    ...(earlier.length === 0 ? {} : { otherSubjectDigests: earlier }),
    statusDigest: statusDigest(keys, newStatusCode(keys, id)),
    steps: [first],
  } as const
  const proven = { state: 'identity-proven', at: acceptedAt, by } as const
  const made: DataRequest = identity
    ? { ...head, steps: [first, proven], state: 'identity-proven', identity }
    : { ...head, state: 'received' }
  return { request: made, sealedKey: sealed, sealedSubject: keys.sealSubject(key, subject) }
}
