import { type App, withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { QueuedMail } from '../requests/mails/mail-outbox.ts'
import { retryLetter } from '../requests/mails/retry-letter.ts'
import type { DataRequest } from '../requests/model.ts'
import { retryRequest } from '../requests/operate.ts'
import { retryNotice } from '../requests/recipients/settle.ts'
import type { Run } from '../runs/model.ts'
import { type RetriedRun, retryRun } from '../runs/retry.ts'
import { actor } from './arguments.ts'
import { type DeadLetter, deadLettersOf } from './dead-letters.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface RetryOptions extends CommonOptions {
  readonly all?: boolean
  readonly reason?: string
  readonly as?: string
}

interface Trying {
  readonly app: App
  readonly by: string
  readonly reason: string | undefined
  readonly signal: AbortSignal
}

/** What became of one of them; without `code` it is tried again. */
interface Outcome {
  readonly what: DeadLetter['what']
  readonly id: string
  readonly code?: string
  readonly detail: string
}

/** Without a queue the sweep of the workers finds it within a minute. */
const wake = async (app: App, { started }: RetriedRun): Promise<void> => {
  if (!started || started.batches.length === 0) return
  const queue = await app.queue()
  await queue.enqueue(started.run, started.batches)
}

const again = async ({ app, by, reason, signal }: Trying, { id }: Run): Promise<string> => {
  const why = reason === undefined ? {} : { reason }
  const retried = await retryRun(app.context, { run: id, by, signal, ...why })
  await wake(app, retried)
  if (retried.plan === undefined) return 'it goes on'
  return retried.started
    ? `planned again as ${retried.plan}, which is under way`
    : `planned again as ${retried.plan}; gallra approve ${retried.plan}, then gallra apply ${retried.plan}`
}

const request = async ({ app, by }: Trying, { id }: DataRequest): Promise<string> => {
  await retryRequest(app.requests(), id, by)
  await (await app.requestJobs()).queue.enqueue([id])
  return 'it goes on'
}

const letter = async ({ app, by }: Trying, mail: QueuedMail): Promise<string> => {
  const queued = await retryLetter(app.requests(), mail, by)
  if (queued === 'no-mail')
    throw new AppError('MAIL_REFUSED', 'no mail is set up (requests.mail in stores.yaml)')
  if (queued === 'no-address')
    throw new AppError('MAIL_REFUSED', 'the address was destroyed with the person’s data')
  return 'the worker of requests sends it'
}

const retry = async (trying: Trying, dead: DeadLetter): Promise<string> => {
  switch (dead.what) {
    case 'run':
      return again(trying, dead.of)
    case 'request':
      return request(trying, dead.of)
    case 'notice':
      await retryNotice(trying.app.requests(), { notice: dead.of, by: trying.by })
      return 'the worker of requests tells the recipient'
    case 'letter':
      return letter(trying, dead.of)
  }
}

/** One that cannot be retried keeps no other from it. */
const retryOrTell = async (trying: Trying, dead: DeadLetter): Promise<Outcome> => {
  const { what, id } = dead
  try {
    return { what, id, detail: await retry(trying, dead) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { what, id, code: error.code, detail: error.message }
  }
}

const chosen = async (app: App, id: string | undefined, all: boolean): Promise<readonly DeadLetter[]> => {
  if ((id === undefined) !== all) throw new AppError('USAGE', 'write an id, or --all')
  const dead = await deadLettersOf(app)
  if (all) return dead
  const found = dead.filter(each => each.id === id)
  if (found.length === 0)
    throw new AppError('NOT_FOUND', 'nothing with this id was given up; gallra dead-letters lists what was')
  return found
}

/** Exit 0 when all of it is tried again, 3 when some of it is not. */
export const retryDead = (io: Io, id: string | undefined, options: RetryOptions): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async (app, signal) => {
    const outcomes: Outcome[] = []
    for (const dead of await chosen(app, id, options.all === true))
      outcomes.push(await retryOrTell({ app, by, reason: options.reason, signal }, dead))
    const failed = outcomes.filter(({ code }) => code !== undefined)
    if (options.json) io.out(`${JSON.stringify(outcomes)}\n`)
    else if (!options.quiet) {
      for (const { what, id: one, code, detail } of outcomes)
        io.out(`${what} ${one}: ${code === undefined ? '' : `not tried again [${code}]: `}${detail}\n`)
      if (outcomes.length === 0) io.out('Nothing was given up.\n')
    }
    return failed.length > 0 ? 3 : 0
  })
}
