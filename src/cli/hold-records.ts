import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { Hold } from '../policies/decision.ts'
import { type AcknowledgedHold, addHoldInTime } from '../runs/hold-in-time.ts'
import { releaseHold } from '../runs/holds.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { actor, momentOf } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface HoldOptions {
  readonly store?: string
  readonly ticket?: string
  readonly person?: string
  readonly tag?: string
  readonly reason: string
  readonly until?: string
}

const targetOf = ({ store, ticket, person, tag }: HoldOptions): Hold['on'] => {
  const given = [ticket, person, tag].filter(each => each !== undefined)
  if (given.length !== 1) throw new AppError('USAGE', 'a hold needs one of --ticket, --person, --tag')
  if (tag !== undefined) return { by: 'tag', tag }
  if (store === undefined) throw new AppError('USAGE', 'a hold on a ticket or person needs --store')
  return ticket === undefined
    ? { by: 'person', store: storeId(store), person: recordId(person ?? '') }
    : { by: 'ticket', store: storeId(store), ticket: recordId(ticket) }
}

/** Longer than what may be written after a hold by whoever did not know of it (`sureMs`). */
const patienceMs = 100_000

const done = {
  redact: 'redacted',
  anonymise: 'anonymised',
  delete: 'deleted',
  forget: 'changed',
  rectify: 'changed',
} as const

const acknowledgement = ({ hold, inHand, late }: AcknowledgedHold): string => {
  const lines = [
    `Hold ${hold.id} is in force. gallra hold release ${hold.id} ends it.`,
    ...(late
      ? [
          `It came too late for what it is on: a write that was under way${late.run ? ` (run ${late.run})` : ''} has ${done[late.action]} it.`,
        ]
      : []),
    ...inHand.map(
      ({ id, run }) =>
        `Batch ${id} of run ${run} was begun before it and has not ended: it may still write what it had in hand.`,
    ),
  ]
  return `${lines.join('\n')}\n`
}

export const addHolds = (io: Io, options: HoldOptions & CommonOptions): Promise<number> => {
  const on = targetOf(options)
  const until = options.until === undefined ? undefined : momentOf(options.until, '--until')
  return withApp({ io, options }, async ({ context }, signal) => {
    if (on.by !== 'tag') await context.store(on.store)
    const { reason } = options
    const request = { on, reason, by: actor(), ...(until ? { until } : {}) }
    const added = await addHoldInTime(context, { ...request, signal, patienceMs })
    const { hold, inHand, late } = added
    if (options.json) io.out(`${JSON.stringify({ ...hold, inHand, ...(late ? { late } : {}) })}\n`)
    else if (!options.quiet) io.out(acknowledgement(added))
    return late || inHand.length > 0 ? 3 : 0
  })
}

export const releaseOne = (io: Io, id: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    await releaseHold(context, id, actor())
    if (options.json) io.out(`${JSON.stringify({ released: id })}\n`)
    else if (!options.quiet) io.out(`Hold ${id} is released.\n`)
    return 0
  })

const subject = (on: Hold['on']): string => {
  if (on.by === 'tag') return `tag ${on.tag}`
  return on.by === 'ticket' ? `ticket ${on.store}/${on.ticket}` : `person ${on.store}/${on.person}`
}

const columns = [{ title: 'hold' }, { title: 'on' }, { title: 'by' }, { title: 'ends' }, { title: 'reason' }]

export const listHolds = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ context }) => {
    const holds = await context.runStore.holds()
    if (options.json) io.out(`${JSON.stringify(holds)}\n`)
    else if (!options.quiet) {
      const rows = holds.map(hold => [
        hold.id,
        subject(hold.on),
        hold.by,
        hold.until?.toISOString() ?? 'until released',
        hold.reason,
      ])
      io.out(rows.length === 0 ? 'No hold is in force.\n' : `${table(columns, rows)}\n`)
    }
    return 0
  })
