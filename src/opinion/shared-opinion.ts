import { AppError } from '../errors.ts'
import type { OpenOpinion } from './ask-worker.ts'
import type { FindModelOptions } from './find-model.ts'
import { openOpinion } from './open-opinion.ts'

type Outcome = { readonly opinion: OpenOpinion } | { readonly missing: AppError }

export interface SharedOpinion {
  /** The same at every call; made at the first. Why there is none is told to `warn`, once. */
  open(): Promise<Outcome>
  /** What was asked until now, in words; undefined where nothing was opened. */
  told(): Promise<string | undefined>
  close(): Promise<void>
}

interface SharedOptions extends Omit<FindModelOptions, 'env'> {
  /** Absent: this process's own. */
  readonly env?: FindModelOptions['env']
  readonly warn: (missing: AppError, message: string) => void
  /** Absent: the model. */
  readonly make?: (options: FindModelOptions) => Promise<OpenOpinion>
}

const costText = ({
  cost: { asked, unanswered, taken, dropped, milliseconds },
  isOver,
}: OpenOpinion): string =>
  `second opinion on names: ${asked} passages asked in ${Math.round(milliseconds)} ms, ` +
  `${taken + dropped} findings changed (${taken} more, ${dropped} fewer), ${unanswered} without an answer${isOver() ? '; it stopped answering, and the rest was read without it' : ''}`

/** One thread for whoever wants it. Where it cannot be had, work goes on without. */
export const createSharedOpinion = ({
  warn,
  make = openOpinion,
  ...options
}: SharedOptions): SharedOpinion => {
  let made: Promise<Outcome> | undefined
  const open = async (): Promise<Outcome> => {
    try {
      return { opinion: await make({ env: process.env, ...options }) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      warn(
        error,
        `names: thorough is wanted, and names are read without it: ${error.message} [${error.code}]`,
      )
      return { missing: error }
    }
  }
  const opened = async (): Promise<OpenOpinion | undefined> => {
    const outcome = await made
    return outcome && 'opinion' in outcome ? outcome.opinion : undefined
  }
  return {
    open: () => {
      made ??= open()
      return made
    },
    told: async () => {
      const opinion = await opened()
      return opinion && costText(opinion)
    },
    close: async () => {
      await (await opened())?.close()
    },
  }
}
