import { AppError } from '../errors.ts'
import type { RequestContext } from './context.ts'
import { dueOf, isEnded } from './deadlines.ts'
import { type DataRequest, type RequestId, requestId } from './model.ts'
import { noteAccepted } from './note-accepted.ts'
import type { Returned } from './returned.ts'
import { replayReference, replaySender } from './tombstones.ts'

/** References of earlier replays of the same request that are looked through for one that has not ended. */
const mostReplays = 1000

const hex = (context: RequestContext, bytes: number): string =>
  Buffer.from(context.run.random(bytes)).toString('hex')

/** The next reference nobody used, or the replay that is under way. */
const referenceFor = async (
  { requests }: RequestContext,
  erased: RequestId,
): Promise<{ readonly underWay: DataRequest } | { readonly reference: string }> => {
  for (let number = 1; number <= mostReplays; number += 1) {
    const reference = replayReference(erased, number)
    const earlier = (await requests.byReference(reference)).filter(({ sender }) =>
      sender.startsWith('replay:'),
    )
    const underWay = earlier.find(request => !isEnded(request))
    if (underWay) return { underWay }
    if (earlier.length === 0) return { reference }
  }
  throw new AppError('INTERNAL', `${erased} was replayed ${mostReplays} times`)
}

const draftOf = (context: RequestContext, { store, request }: Returned, by: string, reference: string) => {
  const now = context.run.clock()
  const id = requestId(`req-${now.toISOString().slice(0, 10)}-${hex(context, 6)}`)
  const { timezone, country } = context.settings
  const draft: DataRequest = {
    id,
    version: 1,
    reference,
    sender: replaySender(by),
    type: 'erasure',
    locale: 'en-GB',
    stores: [store],
    receivedAt: now,
    acceptedAt: now,
    due: dueOf({ receivedAt: now, pauses: [] }, now, { timezone, country }),
    pauses: [],
    alarms: [],
    // Not the person's: nobody but us asked, and nothing of theirs is to go along with it.
    subjectDigest: context.keys.digest('subject', id),
    statusDigest: context.keys.digest('status', hex(context, 16)),
    steps: [
      { state: 'received', at: now, by },
      { state: 'identity-proven', at: now, by },
    ],
    state: 'identity-proven',
    identity: { method: 'operator', at: now, by, reason: `came back after ${request}` },
  }
  return draft
}

/**
 * Makes an erasure of what came back: a request of its own, whose person was proven by the one before, and which then
 * goes the ordinary way. While an earlier replay of the same request is under way, that one is answered.
 */
export const submitReplay = async (
  context: RequestContext,
  returned: Returned,
  by: string,
): Promise<{ readonly request: DataRequest; readonly isNew: boolean }> => {
  const found = await referenceFor(context, returned.request)
  if ('underWay' in found) return { request: found.underWay, isNew: false }
  const { key, sealed } = context.keys.newSubjectKey()
  const accepted = await context.requests.accept({
    request: draftOf(context, returned, by, found.reference),
    sealedKey: sealed,
    sealedSubject: context.keys.sealSubject(key, returned.subject),
  })
  if ('request' in accepted) {
    await noteAccepted(context, accepted.request)
    return { request: accepted.request, isNew: true }
  }
  throw new AppError('NOT_YET', `${returned.request}: somebody else replays it at this moment; try again`)
}
