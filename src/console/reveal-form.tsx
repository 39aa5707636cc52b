import type { VNode } from 'preact'
import { mayDo } from './accounts/account.ts'
import { Secret } from './layout.tsx'
import { revealWords } from './reveal-words.ts'
import { revealReasons } from './reveals.ts'
import type { Visit } from './visit.ts'

/**
 * Asks for what is masked of one record, where whoever looks may see it. `fields` are what `addReveal` finds the record by:
 * they go with the form, since an id may be a person's own and addresses are logged. `id` tells several on one page apart.
 */
export const RevealForm = ({
  visit,
  action,
  id,
  fields,
  labels,
  isFile = false,
}: {
  readonly visit: Visit
  readonly action: string
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
  /** Where it is no record that is shown: what it is that is asked for, and what the button does. */
  readonly labels?: { readonly reveal: string; readonly show?: string }
  /** The answer is a file: the page stays, and its button can be pressed again. */
  readonly isFile?: boolean
}): VNode | null => {
  const words = revealWords[visit.language]
  if (!mayDo(visit.account, 'reveal')) return null
  return (
    <details>
      <summary>{labels?.reveal ?? words.reveal}</summary>
      <form method="post" action={action} {...(isFile ? { 'data-file': '' } : {})}>
        <Secret visit={visit} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for={`reveal-${id}`}>{words.why}</label>
          <select id={`reveal-${id}`} name="reason" required aria-describedby={`reveal-${id}-hint`}>
            <option value="">{words.choose}</option>
            {revealReasons.map(reason => (
              <option key={reason} value={reason}>
                {words.reasons[reason]}
              </option>
            ))}
          </select>
          <p id={`reveal-${id}-hint`} class="quiet">
            {words.hint}
          </p>
        </div>
        <button type="submit">{labels?.show ?? words.show}</button>
      </form>
    </details>
  )
}

/** Stands above what was revealed: it is told, and it is gone with the page. */
export const RevealedNote = ({ visit }: { readonly visit: Visit }): VNode => (
  <p role="status">{revealWords[visit.language].shown}</p>
)
