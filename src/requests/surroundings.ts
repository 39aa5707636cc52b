import { inChunks } from '../runs/streams.ts'
import { loosePlace } from '../tickets/ids.ts'
import type { ArchiveStore } from './archive/archive-store.ts'
import { deliverArchive } from './archive/deliver-archive.ts'
import { archiveInput } from './archive/export-archive.ts'
import { freeze, unfreeze } from './archive/freeze.ts'
import { queueAnswer } from './decisions.ts'
import { foundOf } from './found-of.ts'
import type { FoundRecord } from './found-record.ts'
import { askForCode } from './identity.ts'
import { queueLetter, type WritingContext } from './mails/queue-letter.ts'
import type { DataRequest, RequestId, RequestIn } from './model.ts'
import { block } from './move.ts'
import { openSubject } from './open-subject.ts'
import { type Proving, provingAddresses } from './proving-address.ts'
import { announce, tellingOf } from './recipients/announce.ts'
import type { TellingContext } from './recipients/context.ts'
import { restrictRecords } from './restriction.ts'
import { contactSpecFor, ownSpecFor } from './specs.ts'
import { firstAway, noteWaiting, storesAway, waitingFor, withoutAway } from './steps/away.ts'
import { endOf } from './steps/complete.ts'
import type { Surroundings } from './steps/stepping.ts'
import { type Buried, buryErased, type TombstoneStore } from './tombstones.ts'
import { waysOf } from './ways.ts'

interface Parts {
  readonly context: WritingContext & TellingContext & Parameters<typeof archiveInput>[0]
  readonly tombstones: TombstoneStore
  readonly archives: ArchiveStore
}

const apart = {
  code: 'identity-apart',
  detail: 'no address on record is known together with all that the request names',
}

/** The same to see whoever they are: only a mail goes out, or none, and an operator may have to look. */
const askOne = async (
  context: WritingContext,
  request: DataRequest,
  proving: Proving,
  signal: AbortSignal,
): Promise<void> => {
  const addresses = proving.known === 'address' ? [proving.address] : []
  const asked = await askForCode(context, request, addresses, signal)
  if (proving.known === 'apart' && asked?.state === 'identity-asked' && !asked.blocked)
    await block(context, asked, apart)
}

/** Who can be asked now is asked; what fails for one of them is thrown once the others are. */
const askIdentity =
  ({ context }: Parts): Surroundings['askIdentity'] =>
  async (requests, signal, run) => {
    const wanted = await Promise.all(
      requests.map(async ({ id, stores }) => ({
        request: id,
        stores,
        subject: await openSubject(context, id),
      })),
    )
    const { result: proving, away } = await withoutAway(
      await storesAway(
        { run },
        wanted.flatMap(({ stores }) => stores),
        signal,
      ),
      async now => {
        const there = wanted.filter(({ stores }) => stores.every(store => !now.has(store)))
        return there.length > 0 ? provingAddresses(run, there, signal) : new Map<RequestId, Proving>()
      },
      signal,
    )
    const failed: unknown[] = []
    for (const request of requests) {
      const known = proving.get(request.id)
      try {
        if (request.state === 'received') await queueLetter(context, request, 'receipt')
        if (known) await askOne(context, request, known, signal)
        else await noteWaiting(context, request, waitingFor(firstAway(request.stores, away)))
      } catch (error) {
        signal.throwIfAborted()
        failed.push(error)
      }
    }
    if (failed.length > 0) throw failed[0]
  }

const deliver = async (
  parts: Parts,
  request: RequestIn<'applying'>,
  signal: AbortSignal,
): Promise<boolean> => {
  const { context, archives } = parts
  const address = context.settings['public-url']
  if (context.settings.mail === undefined || address === undefined) {
    const missing = context.settings.mail === undefined ? 'mail' : 'public-url'
    const detail = `no requests.${missing} in stores.yaml: hand the archive over by gallra requests export`
    await block(context, request, { code: 'NO_DELIVERY', detail })
    return false
  }
  const recipients = request.stores.flatMap(store => context.recipients(store))
  const input = await archiveInput(context, request, recipients)
  const { id: archive, path, expiresAt } = await deliverArchive({ ...context, archives }, input, signal)
  const link = new URL(path, address).href
  const extras = {
    link,
    expires: expiresAt,
  }
  const queued = await queueAnswer(context, { ...request, state: 'notifying' }, endOf(request), extras)
  if (queued === 'queued') {
    await archives.keepOnly(archive, request.id)
    return true
  }
  // A letter tells of a link already, by another worker or before a crash: what waits behind that one is the archive.
  if (queued === 'told') {
    await archives.erase(archive)
    return true
  }
  // The link is known to nobody: what waits behind it goes with the next archive, or when its time is over.
  await block(context, request, {
    code: 'NO_DELIVERY',
    detail: 'no address of the person is known: hand the archive over by gallra requests export',
  })
  return false
}

const actionOf = async (
  { context }: Parts,
  { store, kind, id, role, doubtful, withheld }: FoundRecord,
  stays: ReadonlySet<string>,
): Promise<Buried['action'] | undefined> => {
  if (doubtful || withheld) return undefined
  const ways = waysOf((await context.run.store(store)).connector.capabilities)
  if (kind === 'contact') return contactSpecFor(ways).action
  const { action } = ownSpecFor(context.settings, ways)
  // One that others have a part in is there still, without the person.
  return role !== 'own' || (action === 'delete' && stays.has(`${store}\n${id}`)) ? 'forget' : action
}

/** Of the person's own tickets those that are there still, where such are deleted. */
const staying = async (
  { context }: Parts,
  id: DataRequest['id'],
  round: number,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> => {
  const stays = new Set<string>()
  if (context.settings['own-tickets'] !== 'delete') return stays
  for await (const page of inChunks(context.requests.found(id, round), 200)) {
    for (const store of new Set(page.map(record => record.store))) {
      const own = page.filter(each => each.store === store && each.role === 'own').map(each => each.id)
      const { connector } = await context.run.store(store)
      for (const record of await connector.readMany('ticket', own, signal))
        stays.add(`${store}\n${record.id}`)
    }
  }
  return stays
}

const remember: (parts: Parts) => Surroundings['remember'] = parts => async (request, subject, signal) => {
  if (!('round' in request) || request.round === undefined) return
  if (request.type !== 'erasure' && request.type !== 'objection') return
  const { context, tombstones } = parts
  for (let round = 1; round <= request.round; round += 1) {
    const records: Buried[] = []
    const stays = await staying(parts, request.id, round, signal)
    for await (const record of context.requests.found(request.id, round)) {
      // What belongs to nobody comes back with those it named, and is found with them.
      if (loosePlace(record.id)) continue
      const action = await actionOf(parts, record, stays)
      const { store, kind, id, role } = record
      records.push({ store, kind, id, role, ...(action ? { action } : {}) })
    }
    await buryErased({ ...context, tombstones }, { request, subject, records }, signal)
  }
}

const tell = async ({ context }: Parts, request: DataRequest): Promise<boolean> => {
  if (!('found' in request) || !request.found) return true
  const touched = request.found
    .filter(({ found, erased, anonymised, rectified = 0 }) =>
      request.type === 'restriction' ? found > 0 : erased + anonymised + rectified > 0,
    )
    .map(({ store }) => ({ store }))
  await announce(context, request, touched)
  return (await tellingOf(context, request.id)).open === 0
}

/** Everything that happens around a request, put together from its parts. */
export const createSurroundings = (parts: Parts): Surroundings => {
  const { context } = parts
  return {
    askIdentity: askIdentity(parts),
    acknowledge: async request => {
      await queueLetter(context, request, 'receipt')
    },
    deliver: (request, signal) => deliver(parts, request, signal),
    restrict: async (request, signal) =>
      restrictRecords(context, request, await foundOf(parts.context, request), signal),
    freeze: async (request, on, signal) => {
      if (on) await freeze(context, request, await foundOf(parts.context, request), signal)
      else await unfreeze(context, request)
    },
    remember: remember(parts),
    tellRecipients: request => tell(parts, request),
    answer: async (request, end) => {
      await queueAnswer(context, request, end)
    },
  }
}
