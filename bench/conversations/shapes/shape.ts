import type { Kit, PhraseKind } from '../kit.ts'
import { joined, rewritten } from '../rewriting.ts'
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

const ends = ['', '', '!', '!!', '...', ' :)', '…', ' 🙏', ',', ' -', ' ;)', '?!']

/** Not everybody ends a sentence with a full stop. */
function ended(kit: Kit, said: Marked): Marked {
  const last = said.text.length - 1
  if (!said.text.endsWith('.') || said.spans.some(({ end }) => end > last) || !kit.random.chance(0.2))
    return said
  const end = kit.random.pick(ends)
  return rewritten(said, (unit, at) => (at === last ? end : unit))
}

/** Some sentences of one writer, in one paragraph or several. */
export function paragraphs(kit: Kit, low: number, high: number): Marked {
  const { random } = kit
  const count = random.int(low, high)
  const between = random.chance(0.6) ? ' ' : random.chance(0.5) ? '\n' : '\n\n'
  return joined(
    Array.from({ length: count }, () => ended(kit, kit.say(random.pick(body)))),
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
