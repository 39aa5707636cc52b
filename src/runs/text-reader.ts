import { AppError } from '../errors.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { OpenStore } from './context.ts'
import type { Plan } from './model.ts'

/** What reads the texts of a batch, and whom it knows. */
export interface TextReader {
  readonly redactor: Redactor
  readonly roster: readonly KnownPerson[]
}

const refuse = (): never => {
  throw new AppError('INTERNAL', 'a plan that only deletes has no use for the texts of a record')
}

const unread: TextReader = {
  redactor: {
    withThresholds: () => unread.redactor,
    isOwn: refuse,
    find: refuse,
    findEach: refuse,
    redact: refuse,
  },
  roster: [],
}

/**
 * Reads who works at the desk and who its customers are, which takes memory for each of them. Records that go as a whole
 * need none of it: a plan that deletes and does nothing else is carried out without.
 */
export const textReaderFor = async (
  { rows }: Pick<Plan, 'rows'>,
  { redactor, roster }: OpenStore,
  signal: AbortSignal,
): Promise<TextReader> => {
  if (rows.every(({ action }) => action === 'delete')) return unread
  const [made, people] = await Promise.all([redactor(), roster(signal)])
  return { redactor: made, roster: people }
}
