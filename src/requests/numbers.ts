import type { RequestContext } from './context.ts'
import { isDueSoon, isOverdue, timeLeft } from './deadlines.ts'
import type { MailOutbox } from './mails/mail-outbox.ts'
import { requestStates, requestTypes } from './model.ts'
import type { Outbox } from './recipients/outbox.ts'
import { type IntakeRefusal, intakeRefusals } from './refused-message.ts'
import type { Glance, RequestStore } from './request-store.ts'

/** How requests stand, in numbers alone: what `requests list` and the metrics tell. */
export interface RequestNumbers {
  /** Every type in every state. */
  readonly requests: Awaited<ReturnType<RequestStore['countByState']>>
  readonly open: number
  readonly overdue: number
  /** Within seven days. */
  readonly dueSoon: number
  /** Seconds until the nearest deadline, less than 0 once it has passed; absent where none runs. */
  readonly nearestDue?: number
  /** Requests that wait for an operator. */
  readonly waiting: { readonly approval: number; readonly doubts: number }
  /** By the code of what each waits by. */
  readonly blocked: Readonly<Record<string, number>>
  readonly refused: Readonly<Record<IntakeRefusal, number>>
  readonly notices: Awaited<ReturnType<Outbox['count']>>
  readonly letters: Awaited<ReturnType<MailOutbox['count']>>
  /** Seconds since which the one that has waited longest could go on, and was not taken up; 0 where none waits. */
  readonly oldestDue: Readonly<Record<'request' | 'notice' | 'letter', number>>
}

export interface CountedDesk {
  readonly requests: Pick<
    RequestContext['requests'],
    'glances' | 'countByState' | 'countInDoubt' | 'countRefused'
  >
  readonly outbox: Pick<Outbox, 'count' | 'dueSince'>
  readonly mails: Pick<MailOutbox, 'count' | 'dueSince'>
  readonly run: Pick<RequestContext['run'], 'clock'>
}

/** Since when a request could go on by itself; undefined for one that waits for a person, a recipient or another. */
const dueSince = (request: Glance, open: ReadonlySet<string>): Date | undefined => {
  const { state, since, blocked, mergedInto, check } = request
  if (blocked !== undefined) return undefined
  switch (state) {
    case 'received':
    case 'identity-proven':
    case 'located':
    case 'planned':
    case 'applying':
    case 'verifying':
      return since
    case 'preflight':
      return mergedInto !== undefined && open.has(mergedInto) ? undefined : since
    case 'identity-asked':
      return check?.sent === 0 ? check.sentAt : check?.again
    default:
      return undefined
  }
}

const secondsSince = (moments: readonly (Date | undefined)[], now: Date): number =>
  moments.reduce((most, at) => Math.max(most, at ? (now.getTime() - at.getTime()) / 1000 : 0), 0)

const nearestOf = (open: readonly Glance[], now: Date): Pick<RequestNumbers, 'nearestDue'> => {
  const left = open.flatMap(request => timeLeft(request, now) ?? [])
  return left.length === 0 ? {} : { nearestDue: Math.floor(Math.min(...left) / 1000) }
}

const tally = (codes: readonly (string | undefined)[]): Record<string, number> => {
  const counts = new Map<string, number>()
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const everywhere = (counted: RequestNumbers['requests']): RequestNumbers['requests'] => {
  const keyOf = (type: string, state: string): string => `${type} ${state}`
  const counts = new Map(counted.map(({ type, state, count }) => [keyOf(type, state), count]))
  return requestTypes.flatMap(type =>
    requestStates.map(state => ({ type, state, count: counts.get(keyOf(type, state)) ?? 0 })),
  )
}

/** Counts everything at one moment. Nothing of it names a request or a person. */
export const requestNumbers = async ({
  requests,
  outbox,
  mails,
  run,
}: CountedDesk): Promise<RequestNumbers> => {
  const now = run.clock()
  const [open, byState, doubts, refused, notices, letters, notice, letter] = await Promise.all([
    requests.glances(),
    requests.countByState(),
    requests.countInDoubt(),
    requests.countRefused(),
    outbox.count(),
    mails.count(),
    outbox.dueSince(now),
    mails.dueSince(now),
  ])
  const ids = new Set<string>(open.map(({ id }) => id))
  return {
    requests: everywhere(byState),
    open: open.length,
    overdue: open.filter(request => isOverdue(request, now)).length,
    dueSoon: open.filter(request => isDueSoon(request, now)).length,
    ...nearestOf(open, now),
    waiting: {
      approval: open.filter(({ state, blocked }) => state === 'awaiting-approval' && blocked === undefined)
        .length,
      doubts,
    },
    blocked: tally(open.map(({ blocked }) => blocked)),
    refused: Object.fromEntries(
      intakeRefusals.map(reason => [reason, refused[reason] ?? 0]),
    ) as RequestNumbers['refused'],
    notices,
    letters,
    oldestDue: {
      request: secondsSince(
        open.map(request => dueSince(request, ids)),
        now,
      ),
      notice: secondsSince([notice], now),
      letter: secondsSince([letter], now),
    },
  }
}
