import type { Kit, PhraseKind } from '../kit.ts'
import { joined } from '../rewriting.ts'
import type { Marked } from '../template.ts'

/** A form that a document can take. */
export interface Shape {
  readonly kind: string
  /** How often, beside the others. */
  readonly weight: number
  readonly write: (kit: Kit) => Marked
}

/** What a person's sentences are made of: mostly talk, a share of it without any name. */
const body: readonly PhraseKind[] = [
  'problems',
  'problems',
  'requests',
  'personal',
  'personal',
  'personal',
  'identifiers',
  'negatives',
  'negatives',
]

/** Some sentences of one writer, in one paragraph or several. */
export function paragraphs(kit: Kit, low: number, high: number): Marked {
  const { random } = kit
  const count = random.int(low, high)
  const between = random.chance(0.6) ? ' ' : random.chance(0.5) ? '\n' : '\n\n'
  return joined(
    Array.from({ length: count }, () => kit.say(random.pick(body))),
    between,
  )
}

/** What the other side says. */
export function answer(kit: Kit, low: number, high: number): Marked {
  const kinds: readonly PhraseKind[] = ['agentSays', 'agentSays', 'agentSays', 'negatives', 'requests']
  return joined(
    Array.from({ length: kit.random.int(low, high) }, () => kit.say(kit.random.pick(kinds))),
    ' ',
  )
}
