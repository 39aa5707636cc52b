import type { Kit, PhraseKind } from '../kit.ts'
import { joined, lowerCased, upperCased } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import { answer, type Shape } from './shape.ts'
import { shapeWords } from './words.ts'

const single: readonly PhraseKind[] = [
  'personal',
  'personal',
  'identifiers',
  'callNotes',
  'agentSays',
  'requests',
  'problems',
]

/** One sentence, as in a search result, a subject line or a message typed in a hurry. */
function writeShort(kit: Kit): Marked {
  const said = kit.say(kit.random.pick(single))
  const kind = kit.random.next()
  if (kind < 0.15) return lowerCased(said)
  if (kind < 0.2) return upperCased(said)
  return said
}

export const short: Shape = { kind: 'short', weight: 9, write: writeShort }

/** Nobody is named: the text that a tagger must leave alone. */
function writeNobody(kit: Kit): Marked {
  const { random } = kit
  return joined(
    Array.from({ length: random.int(1, 5) }, () => kit.say('negatives')),
    random.pick([' ', '\n', '\n- ']),
  )
}

export const nobody: Shape = { kind: 'nobody', weight: 8, write: writeNobody }

function writeInternal(kit: Kit): Marked {
  const { random } = kit
  const { noteHeads, events } = shapeWords[kit.language]
  const parts: Marked[] = [answer(kit, 1, 2), kit.say('callNotes'), kit.say('personal')].slice(
    0,
    random.int(1, 3),
  )
  const all = random.shuffled(parts)
  if (random.chance(0.5)) all.unshift(kit.fill(random.pick(noteHeads)))
  if (random.chance(0.5)) all.push(kit.fill(random.pick(events)))
  if (random.chance(0.25))
    all.unshift(
      kit.fill(
        random.pick([
          '@{agentgiven} ',
          '@{agent} fyi:',
          '{agentgiven}, ',
          '-> {othergiven}:',
          '{agentgiven}/{othergiven}:',
        ]),
      ),
    )
  return joined(all, random.pick(['\n', ' ']))
}

export const internal: Shape = { kind: 'internal-note', weight: 7, write: writeInternal }
