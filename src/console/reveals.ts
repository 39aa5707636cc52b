import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { LedgerEvent } from '../ledger/event.ts'
import type { Letter } from '../requests/answers/words.ts'
import type { RequestId } from '../requests/model.ts'
import type { PlanId } from '../runs/model.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { ConsoleDesk } from './desk.ts'
import { addForm, type Download, type Form, type Params } from './guard.ts'
import { revealWords } from './reveal-words.ts'
import { actorOf, type Visit } from './visit.ts'

/** Why somebody wants to see what is masked. Codes, so that nothing personal is typed into the ledger. */
export const revealReasons = ['decision', 'request', 'question', 'detection', 'incident'] as const
export type RevealReason = (typeof revealReasons)[number]

/** The record whose personal data is to be seen, and what it was looked at for. */
interface RevealedRecord {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly record: RecordId
  readonly plan?: PlanId
  readonly request?: RequestId
}

/** What of a request is to be seen that is personal and no record of a store. */
interface RevealedOfRequest {
  readonly request: RequestId
  readonly what: 'person' | 'archive' | `letter ${Letter}`
}

export type Revealed = RevealedRecord | RevealedOfRequest

const reasonIn = (form: Form, { language }: Visit): RevealReason => {
  const reason = revealReasons.find(each => each === form.get('reason'))
  if (!reason) throw new AppError('USAGE', `${revealWords[language].missing} (${revealReasons.join(', ')})`)
  return reason
}

const entryOf = (revealed: Revealed, by: string, reason: RevealReason): LedgerEvent => {
  if ('what' in revealed) {
    const { request, what } = revealed
    return { kind: 'request-revealed', request, what, reason, by }
  }
  const { store, kind: of, record, plan, request } = revealed
  return {
    ...{ kind: 'revealed', store, of, record, reason, by },
    ...(plan === undefined ? {} : { plan }),
    ...(request === undefined ? {} : { request }),
  }
}

interface Reveal<R extends Revealed> {
  readonly url: string
  /** What is asked for, from a form that `RevealForm` drew. Throws NOT_FOUND for what the page did not offer. */
  what(form: Form, params: Params): Promise<R>
  /** The page with everything in it, or the file. It is asked for once the ledger has its entry, and not before. */
  show(visit: Visit, revealed: R, params: Params): Promise<string | Download>
}

/**
 * A form that shows personal data of one record or request, which every page masks: to operators and approvers, for a reason,
 * after the ledger was told who, what and why. The answer is that of a form, so that no address leads to it, and
 * nobody keeps it (`sendPage`). An entry for something that could then not be read is better than one that is missing.
 */
export const addReveal = <R extends Revealed>(
  app: FastifyInstance,
  desk: ConsoleDesk,
  { url, what, show }: Reveal<R>,
): void => {
  addForm(app, desk, {
    ...{ url, needs: 'reveal' },
    async act(visit, form, params) {
      const reason = reasonIn(form, visit)
      const revealed = await what(form, params)
      await desk.run.ledger.append(entryOf(revealed, actorOf(visit), reason))
      const shown = await show(visit, revealed, params)
      return typeof shown === 'string' ? { page: shown } : { file: shown }
    },
  })
}
