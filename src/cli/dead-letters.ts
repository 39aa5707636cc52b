import { type App, withApp } from '../app.ts'
import type { Diagnosis } from '../connectors/connector.ts'
import type { QueuedMail } from '../requests/mails/mail-outbox.ts'
import type { DataRequest } from '../requests/model.ts'
import type { Notice } from '../requests/recipients/outbox.ts'
import type { Run } from '../runs/model.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

type Origin =
  | { readonly what: 'run'; readonly of: Run }
  | { readonly what: 'request'; readonly of: DataRequest }
  | { readonly what: 'notice'; readonly of: Notice }
  | { readonly what: 'letter'; readonly of: QueuedMail }

interface Told {
  readonly id: string
  /** Since when, or when it was written down. */
  readonly at: Date
  readonly code: string
  /** Absent where nobody counts them. */
  readonly tries?: number
  /** For a person: what can be done. */
  readonly fix: string
}

/** Something that was given up, wherever it is kept. What is told of it are ids and codes only. */
export type DeadLetter = Told & Origin

const mostRead = 500

const runFix = (run: Run): string => {
  if (run.state === 'failed') return `gallra retry ${run.id} plans again what it left undone`
  return run.state === 'paused'
    ? `gallra resume ${run.id}`
    : `tried again by itself every minute; gallra retry ${run.id} does it now`
}

const fromRun = (run: Run): DeadLetter[] =>
  run.givenUp ? [{ what: 'run', id: run.id, ...pick(run.givenUp), fix: runFix(run), of: run }] : []

const pick = ({ at, code, tries }: NonNullable<Run['givenUp']>) => ({ at, code, tries })

const fromRequest = (request: DataRequest): DeadLetter[] =>
  request.blocked
    ? [
        {
          what: 'request',
          id: request.id,
          at: request.blocked.at,
          code: request.blocked.code,
          fix: `gallra requests show ${request.id} says what it waits for; then gallra retry ${request.id}`,
          of: request,
        },
      ]
    : []

const fromNotice = (notice: Notice): DeadLetter => ({
  what: 'notice',
  id: notice.id,
  at: notice.failure?.at ?? notice.createdAt,
  code: notice.failure?.code ?? 'given-up',
  tries: notice.attempts,
  fix: `gallra retry ${notice.id}, or gallra requests acknowledge or write-off`,
  of: notice,
})

const fromLetter = (mail: QueuedMail): DeadLetter => ({
  what: 'letter',
  id: mail.id,
  at: mail.createdAt,
  code: mail.failure ?? 'given-up',
  tries: mail.attempts,
  fix: `gallra retry ${mail.id}; gallra requests answer ${mail.request} prints it`,
  of: mail,
})

/** Everything that was given up and that nobody has settled, the oldest first. */
export const deadLettersOf = async (app: App): Promise<readonly DeadLetter[]> => {
  const { requests, outbox, mails } = app.requests()
  const [runs, open, notices, letters] = await Promise.all([
    app.context.runStore.runsGivenUp(mostRead),
    requests.open(),
    outbox.unsettled(['dead'], mostRead),
    mails.dead(mostRead),
  ])
  return [
    ...runs.flatMap(fromRun),
    ...open.flatMap(fromRequest),
    ...notices.map(fromNotice),
    ...letters.map(fromLetter),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
}

const columns = [
  { title: 'what' },
  { title: 'id' },
  { title: 'since' },
  { title: 'code' },
  { title: 'tries', align: 'right' as const },
  { title: 'to do' },
]

const rowOf = ({ what, id, at, code, tries, fix }: DeadLetter): string[] => [
  what,
  id,
  at.toISOString().slice(0, 16).replace('T', ' '),
  code,
  tries === undefined ? '' : String(tries),
  fix,
]

const documentOf = ({ of: _, fix, ...rest }: DeadLetter) => ({ ...rest, do: fix })

/** What was given up, why, and what to do about it. */
export const listDead = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const dead = await deadLettersOf(app)
    if (options.json) io.out(`${JSON.stringify(dead.map(documentOf))}\n`)
    else if (!options.quiet)
      io.out(dead.length === 0 ? 'Nothing was given up.\n' : `${table(columns, dead.map(rowOf))}\n`)
    return 0
  })

/** Of runs; requests, notices and letters have findings of their own. */
export const diagnoseRuns = async ({ context }: App): Promise<Diagnosis> => {
  const check = 'runs with a batch that could not be done'
  const runs = await context.runStore.runsGivenUp(mostRead)
  if (runs.length === 0) return { check, ok: true, detail: 'none' }
  const told = runs.slice(0, 5).map(({ id, givenUp }) => `${id} (${givenUp?.code})`)
  const more = runs.length > told.length ? ` and ${runs.length - told.length} more` : ''
  return {
    check,
    ok: false,
    detail: `${runs.length}: ${told.join(', ')}${more}`,
    fix: 'gallra dead-letters says what to do; gallra retry ID tries again',
  }
}
