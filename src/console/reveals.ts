import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { RequestId } from '../requests/model.ts'
import type { PlanId } from '../runs/model.ts'
import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'
import type { ConsoleDesk } from './desk.ts'
import { addForm, type Form, type Params } from './guard.ts'
import { revealWords } from './reveal-words.ts'
import { actorOf, type Visit } from './visit.ts'

/** Why somebody wants to see what is masked. Codes, so that nothing personal is typed into the ledger. */
export const revealReasons = ['decision', 'request', 'question', 'detection', 'incident'] as const
export type RevealReason = (typeof revealReasons)[number]

/** The record whose personal data is to be seen, and what it was looked at for. */
export interface Revealed {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly record: RecordId
  readonly plan?: PlanId
  readonly request?: RequestId
}

const reasonIn = (form: Form, { language }: Visit): RevealReason => {
  const reason = revealReasons.find(each => each === form.get('reason'))
  if (!reason) throw new AppError('USAGE', `${revealWords[language].missing} (${revealReasons.join(', ')})`)
  return reason
}

interface Reveal {
  readonly url: string
  /** What is asked for, from a form that `RevealForm` drew. Throws NOT_FOUND for what the page did not offer. */
  what(form: Form, params: Params): Promise<Revealed>
  /** The page with everything in it. It is asked for once the ledger has its entry, and not before. */
  show(visit: Visit, revealed: Revealed, params: Params): Promise<string>
}

/**
 * A form that shows personal data of one record, which every page masks: to operators and approvers, for a reason, after the
 * ledger was told who, which record and why. The answer is that of a form, so that no address leads to it, and
 * nobody keeps it (`sendPage`). An entry for something that could then not be read is better than one that is missing.
 */
export const addReveal = (app: FastifyInstance, desk: ConsoleDesk, { url, what, show }: Reveal): void => {
  addForm(app, desk, {
    ...{ url, needs: 'reveal' },
    async act(visit, form, params) {
      const reason = reasonIn(form, visit)
      const revealed = await what(form, params)
      const { store, kind: of, record, plan, request } = revealed
      await desk.run.ledger.append({
        ...{ kind: 'revealed', store, of, record, reason, by: actorOf(visit) },
        ...(plan === undefined ? {} : { plan }),
        ...(request === undefined ? {} : { request }),
      })
      return { page: await show(visit, revealed, params) }
    },
  })
}
