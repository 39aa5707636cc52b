import { goneValues } from '../anonymisation/gone.ts'
import { textsInside } from '../anonymisation/inside.ts'
import { knownPersons } from '../anonymisation/known.ts'
import { takeLiterals } from '../anonymisation/literals.ts'
import { createShare, type PersonsShare } from '../anonymisation/persons-share.ts'
import { isIdentifying } from '../anonymisation/placeholder.ts'
import { residual } from '../anonymisation/residual.ts'
import { takeEncoded, takeNumbers } from '../anonymisation/spelt.ts'
import { takenFrom } from '../anonymisation/taken.ts'
import {
  countByEntity,
  type FoundValue,
  foundIn,
  holdsText,
  isUnreadable,
  ofUnreadable,
  type ReadField,
  readFields,
  textEdit,
} from '../anonymisation/texts.ts'
import type { TextInput, TextResult } from '../redaction/redactor.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext, Planned } from './action.ts'
import { anonymise } from './anonymise.ts'
import { editByClass } from './edit-by-class.ts'
import { kinds } from './kinds.ts'
import { type ForgetSpec, forgetSpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

/**
 * Of what cannot be read as text what is on the person's side goes as a whole, as by `redact`. What others put into a
 * ticket that they share is theirs: it goes only where its bytes name the person, or tell nothing of what they hold.
 */
const goesUnread = (field: Field, share: PersonsShare, telling: readonly string[]): boolean => {
  if (share.isOnTheirSide(field)) return true
  const inside = textsInside(field.value)
  return inside === undefined || residual(inside, telling) > 0
}

/** Values by which the person is told, wherever they stand. */
const tellingOf = ({ known, literals, isOthers }: PersonsShare) => ({
  phones: known.phones.filter(value => !isOthers('PHONE', value)),
  words: [
    ...known.emails.filter(value => !isOthers('EMAIL', value)),
    ...known.names.filter(name => /\S\s+\S/u.test(name)),
    ...literals.map(({ value }) => value),
  ],
})

interface Redacted {
  readonly each: ReadField
  /** What the findings of the result were met in. */
  readonly input: TextInput
  readonly result: TextResult
}

interface Readable {
  readonly redacted: readonly Redacted[]
  /** Names that were found and are somebody else's. */
  readonly strangers: ReadonlySet<string>
}

const redactReadable = (
  record: StoreRecord,
  read: readonly ReadField[],
  share: PersonsShare,
  { redactor, roster, pseudonym: digest }: PlanContext,
): Readable => {
  const strangers = new Set<string>()
  if (read.length === 0) return { redacted: [], strangers }
  const wrote = read.map(({ field }) => share.wrote(field))
  const isForeign = (value: string): boolean => !redactor.isOwn(value)
  const { phones, words } = tellingOf(share)
  const first = takeEncoded([...phones, ...words].filter(isForeign))
  const take = takeLiterals(share.literals.filter(({ value }) => isForeign(value)))
  const last = takeNumbers(phones.filter(isForeign))
  const inputs = read.map(({ input }) => ({ ...input, text: first(input.text, input.format ?? 'plain') }))
  const results = redactor.redact(inputs, [share.known, ...knownPersons(record, roster)], {
    operator: 'replace',
    digest,
    only: ({ entity, value, text }) => {
      const goes =
        share.isTheirValue(entity, value) || (wrote[text] === true && !share.isOthers(entity, value))
      if (!goes && entity === 'PERSON') strangers.add(value)
      return goes
    },
  })
  const redacted = read.flatMap((each, index) => {
    const [input, result] = [inputs[index], results[index]]
    if (!input || !result) return []
    const format = input.format ?? 'plain'
    return [{ each, input, result: { ...result, text: last(take(result.text, format), format) } }]
  })
  return { redacted, strangers }
}

/** Texts without the person, and what cannot be read where it has to go. */
const redactTheirs = (
  record: StoreRecord,
  read: readonly ReadField[],
  share: PersonsShare,
  context: PlanContext,
): Readable => {
  const { phones, words } = tellingOf(share)
  const telling = [...phones, ...words]
  const readable = read.filter(each => !isUnreadable(each))
  const { redacted, strangers } = redactReadable(record, readable, share, context)
  const unread = read
    .filter(each => isUnreadable(each) && goesUnread(each.field, share, telling))
    .map(each => ({ each, input: each.input, result: ofUnreadable }))
  return { redacted: [...redacted, ...unread], strangers }
}

const isWord = (value: string): boolean => /^[\p{L}\p{M}'’-]+$/u.test(value)

/**
 * A first or a family name alone is demanded gone only where the person has a part in the record, and nobody else bears
 * it there: of a stranger's ticket it is never taken.
 */
const maySay = (
  record: StoreRecord,
  share: PersonsShare,
  strangers: ReadonlySet<string>,
): ((value: string) => boolean) => {
  const isParty = record.participants.some(share.isThem)
  const foreign = new Set([...strangers].flatMap(name => name.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u)))
  return value => !isWord(value) || (isParty && !foreign.has(value.toLowerCase()))
}

/** What must be nowhere in the record any more. Words that another person's name has too are not asked to be gone. */
const goneOf = (
  record: StoreRecord,
  share: PersonsShare,
  taken: {
    readonly found: readonly FoundValue[]
    readonly values: readonly string[]
    readonly strangers: ReadonlySet<string>
  },
  { redactor: { isOwn } }: PlanContext,
): string[] => {
  const participants = record.participants.filter(share.isThem)
  return goneValues({
    record: { ...record, participants: [...participants, share.participant] },
    found: taken.found,
    taken: taken.values,
    isOwn,
  })
    .filter(maySay(record, share, taken.strangers))
    .filter(value => !share.isOthers('PERSON', value) && !share.isInOthersField(value))
}

/** Its texts and all that identifies, as by `anonymise`: links alone stay. */
const planWhole = (record: StoreRecord, context: PlanContext): Planned => {
  const planned = anonymise.plan(
    record,
    { action: 'anonymise', 'free-text': 'delete', 'coarsen-times': 'none' },
    context,
  )
  const { change } = planned
  if (change.do === 'delete') return planned
  return { ...planned, change: { ...change, edits: change.edits.filter(({ kind }) => kind !== 'relink') } }
}

const plan = (record: StoreRecord, spec: ForgetSpec, context: PlanContext): Planned => {
  const { person } = context
  if (spec.texts === 'whole') return planWhole(record, context)
  if (isAgent(record) || !person) return untouched(record)
  const share = createShare(record, person, context.roster)
  const kept = new Set(spec.keep)
  const fields = record.fields.filter(({ pattern }) => !kept.has(pattern))
  const read = readFields(fields.filter(holdsText))
  const { redacted, strangers } = redactTheirs(record, read, share, context)
  const texts = redacted.flatMap(({ each, input, result }) => {
    const edit = textEdit(each, result)
    return edit ? [{ edit, found: foundIn(input, result) }] : []
  })
  const files = new Set<string>()
  const byClass = fields.flatMap(field => {
    const isToStay = field.class === 'link' && spec.links === 'stay'
    const edit = share.isTheirs(field) && !isToStay ? editByClass(field, record, context) : undefined
    if (edit?.kind === 'remove-file') files.add(`${field.document}\n${field.path}`)
    return edit ? [{ edit, field }] : []
  })
  // A file that goes takes its name along: no second edit of the same value.
  const inTexts = texts.filter(({ edit }) => !files.has(`${edit.document}\n${edit.path}`))
  const found: FoundValue[] = [
    ...inTexts.flatMap(text => text.found),
    ...byClass.flatMap(({ field }) =>
      field.entity && isIdentifying(field) ? [{ entity: field.entity, value: String(field.value) }] : [],
    ),
  ]
  const gone =
    kept.size > 0
      ? []
      : goneOf(
          record,
          share,
          {
            found: inTexts.flatMap(each => each.found),
            values: byClass.flatMap(({ field, edit }) => takenFrom(field, edit)),
            strangers,
          },
          context,
        )
  return {
    change: {
      kind: record.kind,
      id: record.id,
      do: 'edit',
      edits: [...inTexts.map(({ edit }) => edit), ...byClass.map(({ edit }) => edit)],
    },
    found: countByEntity(found),
    gone,
  }
}

/**
 * Takes one person out of a record that others have a part in, or that only names them (GDPR Art 17): links to them,
 * fields that are theirs, files they added, their values in every text, and in what they wrote themselves everything
 * personal that is not another participant's. Everybody else's data stay as they are.
 */
export const forget: Action<ForgetSpec> = {
  ...kinds.forget,
  spec: forgetSpec,
  plan,
}
