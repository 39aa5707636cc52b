import type { VNode } from 'preact'
import { AppError } from '../../../errors.ts'
import type { Plan } from '../../../runs/model.ts'
import { type RecordId, recordId, type StoreId, storeId } from '../../../tickets/ids.ts'
import type { RecordKind } from '../../../tickets/record.ts'
import type { Form } from '../../guard.ts'
import { Secret } from '../../layout.tsx'
import type { Visit } from '../../visit.ts'
import { recordPageWords } from './record-page-words.ts'
import { plansWords } from './words.ts'

/** A record as forms name it: its id may be a person's own, so that it never stands in an address. */
export interface RecordRefOf {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
}

const kinds: readonly RecordKind[] = ['ticket', 'contact']

/** `helpdesk/ticket/17`, as one button of a list says it. */
export const refText = ({ store, kind, id }: RecordRefOf): string => `${store}/${kind}/${id}`

export const refFields = ({ store, kind, id }: RecordRefOf): Readonly<Record<string, string>> => ({
  ...{ store, kind, id },
})

/** From a button of a list, or from fields of their own. USAGE where it names none, or a store that the plan is not about. */
export const refIn = (form: Form, { stores }: Pick<Plan, 'stores'>): RecordRefOf => {
  const [store = '', kind = '', ...rest] = form.get('record')?.split('/') ?? []
  const given = {
    store: form.get('store') ?? store,
    kind: form.get('kind') ?? kind,
    id: (form.get('id') ?? rest.join('/')).trim(),
  }
  const known = kinds.find(each => each === given.kind)
  const of = stores.find(each => each === given.store)
  if (!known || !of || given.id === '')
    throw new AppError(
      'USAGE',
      `a record is named by its store (${stores.join(', ')}), its kind (${kinds.join(', ')}) and its id`,
    )
  return { store: storeId(of), kind: known, id: recordId(given.id) }
}

/** Looks one up by its id, whether it is in the plan or not. */
export const LookUp = ({
  visit,
  plan,
}: {
  readonly visit: Visit
  readonly plan: Pick<Plan, 'id' | 'stores'>
}): VNode => {
  const words = recordPageWords[visit.language]
  const [only, ...others] = plan.stores
  return (
    <form method="post" action={`/plans/${plan.id}/record`} class="buttons">
      <Secret visit={visit} />
      {others.length === 0 ? (
        <input type="hidden" name="store" value={only ?? ''} />
      ) : (
        <div>
          <label for="store">{plansWords[visit.language].store}</label>{' '}
          <select id="store" name="store">
            {plan.stores.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label for="kind">{words.kind}</label>{' '}
        <select id="kind" name="kind">
          {kinds.map(each => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="id">{words.id}</label>{' '}
        <input id="id" name="id" required autocomplete="off" maxLength={200} size={26} />
      </div>
      <button type="submit">{words.find}</button>
    </form>
  )
}
