import type { VNode } from 'preact'
import type { StoreId } from '../../../tickets/ids.ts'
import { Secret } from '../../layout.tsx'
import { longestReason } from './entry.ts'
import { type EntryPart, Group, Line, Lines, LocaleField, ReceivedField, TypeField } from './entry-fields.tsx'
import { entryWords } from './entry-words.ts'

const Stores = ({
  part,
  stores,
}: {
  readonly part: EntryPart
  readonly stores: readonly StoreId[]
}): VNode => (
  <Group part={part} field="stores">
    {stores.map(store => (
      <label key={store} class="box">
        <input type="checkbox" name="stores" value={store} checked={part.entry.stores.includes(store)} />{' '}
        {store}
      </label>
    ))}
  </Group>
)

const emptyRows = 2

const Change = ({
  name,
  label,
  value,
  number,
}: {
  readonly name: 'from' | 'into'
  readonly label: string
  readonly value: string
  readonly number: number
}): VNode => (
  <div class="field">
    <label for={`${name}-${number}`}>{`${label} (${number})`}</label>
    <input id={`${name}-${number}`} name={name} value={value} maxLength={2000} autocomplete="off" />
  </div>
)

const Changes = ({ part }: { readonly part: EntryPart }): VNode => {
  const words = entryWords[part.visit.language]
  const rows = [...part.entry.changes, ...Array.from({ length: emptyRows }, () => ({ from: '', into: '' }))]
  return (
    <Group part={part} field="changes">
      {rows.map(({ from, into }, index) => (
        <div key={String(index)} class="choices">
          <Change name="from" label={words.from} value={from} number={index + 1} />
          <Change name="into" label={words.into} value={into} number={index + 1} />
        </div>
      ))}
    </Group>
  )
}

/** Leads to each field that is not in order. */
const Summary = ({ part }: { readonly part: EntryPart }): VNode | null => {
  const words = entryWords[part.visit.language]
  const fields = new Set([
    ...part.wrong.map(({ field }) => field),
    ...(part.isTaken ? (['reference'] as const) : []),
  ])
  if (fields.size === 0) return null
  return (
    <div role="alert">
      <p>{words.wrong}</p>
      <ul>
        {[...fields].map(field => (
          <li key={field}>
            <a href={`#${field}`}>{words.labels[field]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Everything that may be said of a request that came otherwise than by a message; what was typed stays. */
export const EntryForm = ({
  part,
  stores,
  zone,
}: {
  readonly part: EntryPart
  readonly stores: readonly StoreId[]
  readonly zone: string
}): VNode => {
  const words = entryWords[part.visit.language]
  return (
    <>
      <Summary part={part} />
      <p>{words.intro}</p>
      <form method="post" action="/requests/new">
        <Secret visit={part.visit} />
        <input type="hidden" name="mark" value={part.entry.mark} />
        <TypeField part={part} />
        <Lines part={part} field="emails" />
        <Lines part={part} field="ids" />
        <Lines part={part} field="phones" />
        <Lines part={part} field="names" />
        <Changes part={part} />
        <ReceivedField part={part} zone={zone} />
        <LocaleField part={part} />
        <Stores part={part} stores={stores} />
        <Line part={part} field="reference" most={100} />
        <Line part={part} field="reason" most={longestReason} />
        <div class="buttons">
          <button type="submit" class="main">
            {words.enter}
          </button>
          <button type="submit" name="more" value="rows" formNoValidate>
            {words.moreRows}
          </button>
        </div>
      </form>
    </>
  )
}
