import type { StoreRecord } from '../tickets/record.ts'
import type { PlanContext, Planned } from './action.ts'
import { anonymise } from './anonymise.ts'
import { deleteAction } from './delete.ts'
import { forget } from './forget.ts'
import { rectify } from './rectify.ts'
import { redact } from './redact.ts'
import type { ActionSpec } from './specs.ts'

/** What the stage changes in the record; nothing is written. */
export const planAction = (record: StoreRecord, spec: ActionSpec, context: PlanContext): Planned => {
  switch (spec.action) {
    case 'redact':
      return redact.plan(record, spec, context)
    case 'anonymise':
      return anonymise.plan(record, spec, context)
    case 'forget':
      return forget.plan(record, spec, context)
    case 'rectify':
      return rectify.plan(record, spec, context)
    case 'delete':
      return deleteAction.plan(record, spec, context)
  }
}
