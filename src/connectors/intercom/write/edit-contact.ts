import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import { placeOf } from '../../rest/field.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { buildContact } from '../build.ts'
import type { ContactSource } from '../source.ts'
import { type ContactWriting, contactWriting, isWritten, rewritten } from './contact-writing.ts'
import type { Edited, Writing } from './edit-conversation.ts'
import { lookAt } from './look-at-contact.ts'

const stepOf = ({ desk, change, signal }: Writing, writing: ContactWriting): Step => {
  const { members, attributes } = writing
  const custom = Object.keys(attributes).length > 0 ? { custom_attributes: attributes } : {}
  return {
    call: { method: 'PUT', path: `/contacts/${change.change.id}`, body: { ...members, ...custom } },
    async state() {
      const now = await desk.api.contact(change.change.id, signal)
      if (!now) return 'gone'
      return isWritten(now, writing) ? 'after' : 'before'
    },
  }
}

const carryingOf = (writing: Writing): Carrying => {
  const { desk, signal } = writing
  return {
    client: desk.api.client,
    reserve: call => desk.api.reserve(call, signal),
    async look() {
      const seen = await lookAt(writing)
      return isRefusal(seen) ? seen : undefined
    },
    write: call => desk.api.write(call, signal),
    pollMs: desk.pollMs,
    signal,
  }
}

/** Writes what a person's own record says; nothing of it where somebody else has written since it was read. */
export const editContact = async (writing: Writing): Promise<Refusal | Edited> => {
  const { desk, change } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as ContactSource
  const made = contactWriting(source, change.change.edits)
  const isEmpty = Object.keys(made.members).length + Object.keys(made.attributes).length === 0
  const seen = isEmpty ? await lookAt(writing) : await carryOut(carryingOf(writing), stepOf(writing, made))
  if (isRefusal(seen)) return seen
  return {
    unreachable: made.beyond.map(({ document, path }) => placeOf(document, path)),
    stampAfter: buildContact(desk, { ...source, contact: rewritten(source.contact, made) }).stamp,
  }
}
