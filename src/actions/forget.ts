import { goneValues } from '../anonymisation/gone.ts'
import { textsInside } from '../anonymisation/inside.ts'
import { knownPersons } from '../anonymisation/known.ts'
import { takeLiterals } from '../anonymisation/literals.ts'
import { createShare, type PersonsShare } from '../anonymisation/persons-share.ts'
import { isIdentifying } from '../anonymisation/placeholder.ts'
import { residual } from '../anonymisation/residual.ts'
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
import type { TextResult } from '../redaction/redactor.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { Action, PlanContext, Planned } from './action.ts'
import { editByClass } from './edit-by-class.ts'
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
const tellingOf = ({ known, literals, isOthers }: PersonsShare): string[] => [
  ...[...known.emails, ...known.phones].filter(
    value => !isOthers('EMAIL', value) && !isOthers('PHONE', value),
  ),
  ...known.names.filter(name => /\S\s+\S/u.test(name)),
  ...literals.map(({ value }) => value),
]

const redactReadable = (
  record: StoreRecord,
  read: readonly ReadField[],
  share: PersonsShare,
  { redactor, roster, pseudonym: digest }: PlanContext,
): readonly TextResult[] => {
  if (read.length === 0) return []
  const wrote = read.map(({ field }) => share.wrote(field))
  const take = takeLiterals(share.literals.filter(({ value }) => !redactor.isOwn(value)))
  return redactor
    .redact(
      read.map(({ input }) => input),
      [share.known, ...knownPersons(record, roster)],
      {
        operator: 'replace',
        digest,
        only: ({ entity, value, text }) =>
          share.isTheirValue(entity, value) || (wrote[text] === true && !share.isOthers(entity, value)),
      },
    )
    .map((result, index) => ({ ...result, text: take(result.text, read[index]?.input.format ?? 'plain') }))
}

interface Redacted {
  readonly each: ReadField
  readonly result: TextResult
}

/** Texts without the person, and what cannot be read where it has to go. */
const redactTheirs = (
  record: StoreRecord,
  read: readonly ReadField[],
  share: PersonsShare,
  context: PlanContext,
): readonly Redacted[] => {
  const readable = read.filter(each => !isUnreadable(each))
  const results = redactReadable(record, readable, share, context)
  const telling = tellingOf(share)
  return [
    ...readable.flatMap((each, index) => {
      const result = results[index]
      return result ? [{ each, result }] : []
    }),
    ...read
      .filter(each => isUnreadable(each) && goesUnread(each.field, share, telling))
      .map(each => ({ each, result: ofUnreadable })),
  ]
}

/** What must be nowhere in the record any more. Words that another person's name has too are not asked to be gone. */
const goneOf = (
  record: StoreRecord,
  share: PersonsShare,
  taken: { readonly found: readonly FoundValue[]; readonly values: readonly string[] },
  { redactor: { isOwn } }: PlanContext,
): string[] => {
  const participants = record.participants.filter(share.isThem)
  return goneValues({
    record: { ...record, participants: [...participants, share.participant] },
    found: taken.found,
    taken: taken.values,
    isOwn,
  }).filter(value => !share.isOthers('PERSON', value) && !share.isInOthersField(value))
}

const plan = (record: StoreRecord, spec: ForgetSpec, context: PlanContext): Planned => {
  const { person } = context
  if (isAgent(record) || !person) return untouched(record)
  const share = createShare(record, person, context.roster)
  const kept = new Set(spec.keep)
  const fields = record.fields.filter(({ pattern }) => !kept.has(pattern))
  const read = readFields(fields.filter(holdsText))
  const texts = redactTheirs(record, read, share, context).flatMap(({ each, result }) => {
    const edit = textEdit(each, result)
    return edit ? [{ edit, found: foundIn(each.input, result) }] : []
  })
  const files = new Set<string>()
  const byClass = fields.flatMap(field => {
    const edit = share.isTheirs(field) ? editByClass(field, record, context) : undefined
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
  name: 'forget',
  spec: forgetSpec,
  needs: ['redact-text', 'rewrite', 'relink'],
  strength: 0,
  plan,
}
