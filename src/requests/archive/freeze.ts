import { createHash } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { Hold } from '../../policies/decision.ts'
import { addHold, releaseHold } from '../../runs/holds.ts'
import type { StoredHold } from '../../runs/run-store.ts'
import type { RequestContext } from '../context.ts'
import { isEnded } from '../deadlines.ts'
import type { FoundRecord } from '../found-record.ts'
import { type DataRequest, type RequestId, requestId } from '../model.ts'

type Context = Pick<RequestContext, 'run'>
/** A record that was found of a person, as far as it is held. */
export type Frozen = Pick<FoundRecord, 'store' | 'kind' | 'id' | 'role' | 'doubtful'>

const reasonOf = (id: RequestId): string => `request ${id}`
const by = 'requests'

/** Told from the request and the record, so that a repetition after a crash makes the same one. */
const holdId = (prefix: string, { store, kind, id: record }: Frozen): string => {
  const digest = createHash('sha256').update(`${store}\n${kind}\n${record}`).digest('hex')
  return `${prefix}-${digest.slice(0, 12)}`
}

/** A hold on a person holds their tickets; of a ticket that only mentions them nothing leads to the person. */
const targetOf = ({ store, kind, id }: Frozen): Hold['on'] =>
  kind === 'contact' ? { by: 'person', store, person: id } : { by: 'ticket', store, ticket: id }

const isFrozen = ({ kind, role, doubtful }: Frozen, hasContact: boolean): boolean =>
  !doubtful && (kind === 'contact' ? role === 'contact' : role === 'mentioned' || !hasContact)

interface Holding {
  readonly prefix: string
  readonly reason: string
  readonly by: string
  readonly signal: AbortSignal
}

/** One hold for each contact, and one for each ticket that no contact leads to. Done again, it adds nothing. */
export const holdRecords = async (
  run: RequestContext['run'],
  records: readonly Frozen[],
  { prefix, reason, by: holder, signal }: Holding,
): Promise<readonly string[]> => {
  const withContact = new Set(
    records.filter(({ kind, role }) => kind === 'contact' && role === 'contact').map(({ store }) => store),
  )
  const ids: string[] = []
  for (const record of records.filter(each => isFrozen(each, withContact.has(each.store)))) {
    const id = holdId(prefix, record)
    try {
      await addHold(run, { id, on: targetOf(record), reason, by: holder, signal })
      ids.push(id)
    } catch (error) {
      // What went since it was found needs no hold.
      if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error
    }
  }
  return ids
}

/**
 * Retention leaves alone what an open access or portability request is about, also what would be due meanwhile (EDPB
 * Guidelines 01/2022): holds with the reason `request ID`, seen in `explain` and `hold list`. Returns their ids.
 */
export const freeze = (
  { run }: Context,
  { id }: Pick<DataRequest, 'id'>,
  records: readonly Frozen[],
  signal: AbortSignal,
): Promise<readonly string[]> =>
  holdRecords(run, records, { prefix: `hold-${id}`, reason: reasonOf(id), by, signal })

/** And none of a restriction, which lasts. */
const isFreeze = (hold: StoredHold): boolean => hold.by === by && hold.reason.startsWith('request ')

const isOf = (hold: StoredHold, id: RequestId): boolean => hold.by === by && hold.reason === reasonOf(id)

/** Lets retention go on. Done again, it does nothing. */
export const unfreeze = async ({ run }: Context, request: Pick<DataRequest, 'id'>): Promise<void> => {
  for (const { id } of (await run.runStore.holds()).filter(hold => isOf(hold, request.id)))
    await releaseHold(run, id, by)
}

/** Open requests for which records are frozen, among them these: an erasure of the same person waits for them. */
export const frozenFor = async (
  { run }: Context,
  records: readonly Pick<FoundRecord, 'store' | 'kind' | 'id'>[],
): Promise<readonly RequestId[]> => {
  const wanted = new Set(records.map(({ store, kind, id }) => `${store}\n${kind}\n${id}`))
  const isOn = ({ on }: StoredHold): boolean => {
    if (on.by === 'tag') return false
    return wanted.has(
      on.by === 'person' ? `${on.store}\ncontact\n${on.person}` : `${on.store}\nticket\n${on.ticket}`,
    )
  }
  const holds = (await run.runStore.holds()).filter(hold => isFreeze(hold) && isOn(hold))
  return [...new Set(holds.map(({ reason }) => requestId(reason.slice('request '.length))))]
}

/** Is the hold one that `freeze` made for the request itself, and so no ground to keep something from it? */
export const isFreezeOf = (hold: StoredHold, request: Pick<DataRequest, 'id'>): boolean =>
  isOf(hold, request.id)

/** Lets go what a request that has ended still keeps frozen: a crash, a refusal, somebody who changed their mind. */
export const thawEnded = async ({
  run,
  requests,
}: Pick<RequestContext, 'run' | 'requests'>): Promise<void> => {
  const frozen = new Set(
    (await run.runStore.holds())
      .filter(isFreeze)
      .map(({ reason }) => requestId(reason.slice('request '.length))),
  )
  for (const id of frozen) {
    const request = await requests.request(id)
    if (!request || isEnded(request)) await unfreeze({ run }, { id })
  }
}
