import type { FieldClass } from '../tickets/record.ts'

/**
 * What becomes of a value. `redacted`: what is personal in it goes, the rest stays. `replaced-if-named`: replaced where the
 * data map says which entity it is, and kept otherwise. `coarsened`: emptied, or a date by its year, unless the data map says
 * otherwise. `unlinked`: leads to a placeholder. `name-redacted`: a file stays, its name is read. `goes`: with its record.
 */
export type Effect =
  | 'stays'
  | 'replaced'
  | 'replaced-if-named'
  | 'redacted'
  | 'coarsened'
  | 'unlinked'
  | 'removed'
  | 'name-redacted'
  | 'goes'

const kept = { statistic: 'stays', technical: 'stays' } as const

/** By the field's class, of customers and where a stage of the policy says nothing else. What agents are called stays. */
export const effects: Readonly<
  Record<'redact' | 'anonymise' | 'delete', Readonly<Record<FieldClass, Effect>>>
> = {
  redact: {
    ...{ 'direct-identifier': 'replaced', 'quasi-identifier': 'replaced-if-named', 'free-text': 'redacted' },
    ...{ link: 'stays', attachment: 'name-redacted', secret: 'removed', ...kept },
  },
  anonymise: {
    ...{ 'direct-identifier': 'replaced', 'quasi-identifier': 'coarsened', 'free-text': 'redacted' },
    ...{ link: 'unlinked', attachment: 'removed', secret: 'removed', ...kept },
  },
  delete: {
    ...{ 'direct-identifier': 'goes', 'quasi-identifier': 'goes', 'free-text': 'goes', link: 'goes' },
    ...{ attachment: 'goes', secret: 'goes', statistic: 'goes', technical: 'goes' },
  },
}
