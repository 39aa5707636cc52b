import type { StoreId } from '../../tickets/ids.ts'
import type { DataRequest, RequestId, RequestType, Subject } from '../model.ts'
import type { Recipient } from '../settings.ts'
import type { TellingContext } from './context.ts'
import { isSettled, type Notice, noticeId } from './outbox.ts'

const dayMs = 86_400_000

/** A store in which something of the person was changed. */
export interface TouchedStore {
  readonly store: StoreId
  /** Of the tickets that were changed. Absent: not known, so that every recipient is told. */
  readonly categories?: ReadonlySet<string>
}

/** GDPR Art 19: of rectification, erasure and restriction; of an objection, since recipients have to heed it too. */
const toldTypes: readonly RequestType[] = ['erasure', 'rectification', 'restriction', 'objection']

const concerns = ({ categories }: Recipient, touched: TouchedStore): boolean =>
  !categories || !touched.categories || categories.some(category => touched.categories?.has(category))

/** What a recipient of that store needs to find the person, and no more. */
const subjectFor = (
  { emails, phones, names, usernames, ids, changes }: Subject,
  store: StoreId,
): Subject => ({
  emails,
  phones,
  names,
  usernames,
  ids: ids.filter(id => id.store === store),
  values: [],
  changes,
})

/**
 * Writes down who has to be told of the request: one notice for each store and recipient, however often it is called.
 * Nothing is sent here. A request whose key was destroyed tells nobody.
 */
export const announce = async (
  context: TellingContext,
  request: Pick<DataRequest, 'id' | 'type'>,
  touched: readonly TouchedStore[],
): Promise<void> => {
  if (!toldTypes.includes(request.type)) return
  const told = touched.flatMap(one => context.recipients(one.store).filter(each => concerns(each, one)))
  const sealed = told.length > 0 ? await context.requests.sealed(request.id) : undefined
  if (!sealed) return
  const key = context.keys.openSubjectKey(sealed.key)
  const subject = context.keys.openSubject(key, sealed.subject)
  const now = context.run.clock()
  const giveUpAt = new Date(now.getTime() + context.settings['tell-for'] * dayMs)
  await context.outbox.add(
    told.map(
      ({ store, name, channel }): Notice => ({
        id: noticeId(request.id, store, name),
        request: request.id,
        store,
        recipient: name,
        channel: channel.by,
        state: 'waiting',
        createdAt: now,
        attempts: 0,
        epoch: 0,
        nextAt: now,
        giveUpAt,
        sealed: context.keys.sealSubject(key, subjectFor(subject, store)),
      }),
    ),
  )
}

/** How far the telling of a request is: over when `open` is 0. A dead one is open until it is written off. */
export interface Telling {
  readonly total: number
  readonly open: number
  readonly dead: number
  readonly notices: readonly Notice[]
}

export const tellingOf = async (
  { outbox }: Pick<TellingContext, 'outbox'>,
  request: RequestId,
): Promise<Telling> => {
  const notices = await outbox.of(request)
  const open = notices.filter(notice => !isSettled(notice))
  return {
    total: notices.length,
    open: open.length,
    dead: open.filter(({ state }) => state === 'dead').length,
    notices,
  }
}
