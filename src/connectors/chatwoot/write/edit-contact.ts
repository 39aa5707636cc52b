import { isDeepStrictEqual } from 'node:util'
import { carryOut, type Step } from '../../rest/carry-out.ts'
import { placeOf } from '../../rest/field.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { buildContact } from '../build.ts'
import type { ContactJson } from '../schema.ts'
import type { ContactSource } from '../source.ts'
import { type ContactMembers, contactWriting, plainMembers, rewrittenContact } from './contact-writing.ts'
import { carryingOf, type Result, type Writing } from './look.ts'
import { lookAtContact } from './look-at-contact.ts'

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The desk spells addresses in small letters. */
const spelled = (value: string | null | undefined): string => (value ?? '').toLowerCase()

const holds = (now: ContactJson, members: ContactMembers): boolean => {
  const plain = plainMembers.every(
    member => members[member] === undefined || spelled(now[member]) === spelled(members[member]),
  )
  const bags = (['custom_attributes', 'additional_attributes'] as const).every(member =>
    Object.entries(members[member] ?? {}).every(([key, value]) =>
      isDeepStrictEqual(isBag(now[member]) ? now[member][key] : undefined, value),
    ),
  )
  return plain && bags
}

const stepsOf = (
  { parts: { api }, change, signal }: Writing,
  { members, notes, takesPicture }: ReturnType<typeof contactWriting>,
): Step[] => {
  const { id } = change.change
  const path = `/contacts/${id}`
  const stateBy = (isDone: (now: ContactJson) => boolean) => async () => {
    const now = await api.contact(id, signal)
    if (!now) return 'gone' as const
    return isDone(now) ? ('after' as const) : ('before' as const)
  }
  return [
    ...(Object.keys(members).length > 0
      ? [
          {
            call: { method: 'PUT' as const, path, body: members },
            state: stateBy(now => holds(now, members)),
          },
        ]
      : []),
    ...(takesPicture
      ? [
          {
            call: { method: 'DELETE' as const, path: `${path}/avatar` },
            state: stateBy(now => !now.thumbnail),
          },
        ]
      : []),
    ...notes.map(
      (note): Step => ({
        call: { method: 'DELETE', path: `${path}/notes/${note}` },
        state: async () =>
          (await api.notes(id, signal)).some(each => each.id === note) ? 'before' : 'after',
      }),
    ),
  ]
}

/** Our own calls change what the record says: after the first of them only a hold stands against another. */
const lookFor = (writing: Writing, isFirst: boolean) => async (): Promise<Refusal | undefined> => {
  const seen = await lookAtContact(writing)
  if (!isRefusal(seen)) return undefined
  return seen.result === 'stale' && !isFirst ? undefined : seen
}

/** Writes what a person's own record says; nothing of it where somebody else has written since it was read. */
export const editContact = async (writing: Writing): Promise<Result> => {
  const { parts, change } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as ContactSource
  const { edits } = change.change
  const wanted = contactWriting(source, edits)
  for (const [index, step] of stepsOf(writing, wanted).entries()) {
    const stopped = await carryOut(carryingOf(writing, lookFor(writing, index === 0)), step)
    if (stopped) return stopped
    // The desk says it did, and shows that it did not.
    if ((await step.state()) === 'before') return { result: 'failed', code: 'NOT_WRITTEN' }
  }
  return {
    unreachable: wanted.beyond.map(({ document, path }) => placeOf(document, path)),
    stampAfter: buildContact(parts, rewrittenContact(source, edits)).stamp,
  }
}
