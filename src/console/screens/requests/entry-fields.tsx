import { DateTime } from 'luxon'
import type { ComponentChildren, VNode } from 'preact'
import { ownNames } from '../../../languages.ts'
import { languageOf } from '../../../requests/answers/languages.ts'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { requestTypes } from '../../../requests/model.ts'
import type { Visit } from '../../visit.ts'
import { locales, type Typed, type Wrong } from './entry.ts'
import { type EntryField, entryWords } from './entry-words.ts'

export interface EntryPart {
  readonly visit: Visit
  readonly entry: Typed
  readonly wrong: readonly Wrong[]
  /** Another request has the reference. */
  readonly isTaken: boolean
}

/** What is wrong with a field: which lines of it, and what has to stand there. */
const problemOf = ({ visit, wrong, isTaken }: EntryPart, field: EntryField): string | undefined => {
  const words = entryWords[visit.language]
  if (field === 'reference' && isTaken) return words.taken
  const here = wrong.filter(each => each.field === field)
  if (here.length === 0) return undefined
  const lines = [...new Set(here.flatMap(({ line }) => line ?? []))]
  const where = lines.length === 0 ? '' : `${words.line} ${lines.join(', ')}. `
  return where + words.hints[field]
}

/** What a control has to say of itself: what it is described by, and whether it is wrong. */
interface Described {
  readonly id: EntryField
  readonly name: EntryField
  readonly 'aria-describedby': string
  readonly 'aria-invalid'?: 'true'
}

/** A label, a control and what goes in; in place of that what is wrong. */
const Field = ({
  part,
  field,
  control,
}: {
  readonly part: EntryPart
  readonly field: EntryField
  readonly control: (described: Described) => VNode
}): VNode => {
  const words = entryWords[part.visit.language]
  const problem = problemOf(part, field)
  const hint = `${field}-hint`
  return (
    <div class="field">
      <label for={field}>{words.labels[field]}</label>
      {control({
        ...{ id: field, name: field, 'aria-describedby': hint },
        ...(problem === undefined ? {} : { 'aria-invalid': 'true' as const }),
      })}
      <p id={hint} class={problem === undefined ? 'quiet' : 'bad'}>
        {problem ?? words.hints[field]}
      </p>
    </div>
  )
}

export const Lines = ({
  part,
  field,
}: {
  readonly part: EntryPart
  readonly field: 'emails' | 'ids' | 'phones' | 'names'
}): VNode => (
  <Field
    part={part}
    field={field}
    control={described => (
      <textarea {...described} rows={2} maxLength={8000} spellcheck={false} autocomplete="off">
        {part.entry[field]}
      </textarea>
    )}
  />
)

export const Line = ({
  part,
  field,
  most,
}: {
  readonly part: EntryPart
  readonly field: 'reference' | 'reason'
  readonly most: number
}): VNode => (
  <Field
    part={part}
    field={field}
    control={described => (
      <input {...described} value={part.entry[field]} maxLength={most} size={50} autocomplete="off" />
    )}
  />
)

export const TypeField = ({ part }: { readonly part: EntryPart }): VNode => {
  const { types } = statusWords(part.visit.language, {})
  return (
    <Field
      part={part}
      field="type"
      control={described => (
        <select {...described} required>
          <option value="">{entryWords[part.visit.language].choose}</option>
          {requestTypes.map(type => (
            <option key={type} value={type} selected={type === part.entry.type}>
              {types[type]}
            </option>
          ))}
        </select>
      )}
    />
  )
}

export const LocaleField = ({ part }: { readonly part: EntryPart }): VNode => (
  <Field
    part={part}
    field="locale"
    control={described => (
      <select {...described}>
        {locales.map(locale => (
          <option
            key={locale}
            value={locale}
            lang={languageOf(locale)}
            selected={locale === part.entry.locale}
          >
            {ownNames[languageOf(locale)]}
          </option>
        ))}
      </select>
    )}
  />
)

export const ReceivedField = ({ part, zone }: { readonly part: EntryPart; readonly zone: string }): VNode => (
  <Field
    part={part}
    field="received"
    control={described => (
      <input
        {...described}
        type="date"
        value={part.entry.received}
        max={DateTime.fromJSDate(part.visit.now, { zone }).toISODate() ?? ''}
      />
    )}
  />
)

/** Several controls under one heading. */
export const Group = ({
  part,
  field,
  children,
}: {
  readonly part: EntryPart
  readonly field: EntryField
  readonly children: ComponentChildren
}): VNode => {
  const words = entryWords[part.visit.language]
  const problem = problemOf(part, field)
  return (
    <fieldset id={field} aria-describedby={`${field}-hint`} tabIndex={-1}>
      <legend>{words.labels[field]}</legend>
      <p id={`${field}-hint`} class={problem === undefined ? 'quiet' : 'bad'}>
        {problem ?? words.hints[field]}
      </p>
      {children}
    </fieldset>
  )
}
