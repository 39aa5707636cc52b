import { type Entity, entities, type TextFormat, textFormats } from '../../../entities.ts'
import type { LabQuestion } from '../../../lab/protocol.ts'
import { languages } from '../../../languages.ts'
import { type OperatorName, operatorNames } from '../../../redaction/operator.ts'
import { type Recall, recalls } from '../../../redaction/thresholds.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { Form } from '../../guard.ts'

/** A page or three of a ticket; each operator reads all of it. */
export const mostCharacters = 10_000

/** What stands in the form of the lab; absent members: to be guessed, or no help desk. */
export interface Asked {
  readonly text: string
  readonly store?: StoreId
  readonly lang?: string
  readonly format?: TextFormat
  readonly recall: Recall
  readonly entities: readonly Entity[]
  readonly operators: readonly OperatorName[]
}

/** As the page is before anybody has asked: the first help desk, and everything. */
export const firstAsked = (text: string, lang: string | undefined, stores: readonly StoreId[]): Asked => ({
  ...{ text, recall: 'balanced', entities, operators: operatorNames },
  ...(lang === undefined ? {} : { lang }),
  ...(stores[0] === undefined ? {} : { store: stores[0] }),
})

/** What is none of those there are is as if it had not been chosen: the page offers no other. */
const chosen = <T extends string>(all: readonly T[], text: string | null): T | undefined =>
  all.find(each => each === text)

const several = <T extends string>(all: readonly T[], form: Form, name: string): T[] => {
  const given = new Set(form.getAll(name))
  return all.filter(each => given.has(each))
}

/** Browsers end lines with CR LF in what they send. */
const typed = (form: Form): string => (form.get('text') ?? '').replace(/\r\n?/gu, '\n')

export const askedIn = (form: Form, stores: readonly StoreId[]): Asked => {
  const [store, lang, format] = [
    chosen(stores, form.get('store')),
    chosen(languages, form.get('lang')),
    chosen(textFormats, form.get('format')),
  ]
  return {
    text: typed(form),
    recall: chosen(recalls, form.get('recall')) ?? 'balanced',
    entities: several(entities, form, 'entity'),
    operators: several(operatorNames, form, 'operator'),
    ...(store === undefined ? {} : { store }),
    ...(lang === undefined ? {} : { lang }),
    ...(format === undefined ? {} : { format }),
  }
}

export const questionOf = ({ store: _, ...question }: Asked): LabQuestion => question
