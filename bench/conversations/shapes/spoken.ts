import type { Kit } from '../kit.ts'
import { joined, lowerCased, rewritten, withoutPunctuation } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import type { Shape } from './shape.ts'
import { fillers } from './words/fillers.ts'
import { shapeWords } from './words.ts'

/** Hesitation between words; one in about twenty in a third of the recordings. */
function hesitating(kit: Kit, said: Marked): Marked {
  const { random, language } = kit
  if (!random.chance(0.35)) return said
  return rewritten(said, (unit, at, marked) =>
    unit === ' ' && !marked && at > 0 && random.chance(0.06) ? ` ${random.pick(fillers[language])} ` : unit,
  )
}

function writeVoicemail(kit: Kit): Marked {
  const { random } = kit
  kit.speak()
  const pieces = Array.from({ length: random.int(1, 4) }, () =>
    kit.say(random.chance(0.75) ? 'voicemail' : 'personal'),
  )
  if (random.chance(0.25)) pieces.push(kit.say('closings'))
  if (random.chance(0.2)) pieces.unshift(kit.say('greetings'))
  let said = hesitating(kit, joined(pieces, ' '))
  // Recognisers of speech: some know capitals of names, some none, some punctuate.
  if (random.chance(0.85)) said = withoutPunctuation(said)
  if (random.chance(0.6)) said = lowerCased(said)
  if (random.chance(0.35)) {
    const head = kit.fill(random.pick(shapeWords[kit.language].voicemailHeads))
    return joined([head, said], random.chance(0.5) ? '\n' : ': ')
  }
  return said
}

export const voicemail: Shape = { kind: 'voicemail', weight: 13, write: writeVoicemail }

function writeCallNote(kit: Kit): Marked {
  const { random } = kit
  const { noteHeads } = shapeWords[kit.language]
  const between = random.pick([' ', ' ', '\n', '\n- ', ' / ', '; '])
  const notes: Marked[] = Array.from({ length: random.int(1, 5) }, () => kit.say('callNotes'))
  if (random.chance(0.25)) notes.push(kit.say('identifiers'))
  if (random.chance(0.25)) notes.splice(0, 0, kit.say('negatives'))
  let note = joined(notes, between)
  if (random.chance(0.2)) note = lowerCased(note)
  const parts: Marked[] = [note]
  if (random.chance(0.5)) parts.unshift(kit.fill(random.pick(noteHeads)))
  if (random.chance(0.3))
    parts.push(
      kit.fill(
        random.pick([
          '/{agentgiven}',
          '// {initial}',
          '{agentgiven}',
          '({initial})',
          '/{initial}',
          '- {agent}',
        ]),
      ),
    )
  return joined(parts, random.chance(0.7) ? '\n' : ' ')
}

export const callNote: Shape = { kind: 'call-note', weight: 14, write: writeCallNote }
