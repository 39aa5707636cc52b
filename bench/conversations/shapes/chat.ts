import type { Kit, PhraseKind } from '../kit.ts'
import { joined, lowerCased, withoutPunctuation } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import type { Shape } from './shape.ts'
import { shapeWords } from './words.ts'

/** How a turn is headed; S is the speaker. */
const heads = [
  'S: ',
  'S: ',
  '[{time}] S: ',
  '{time} S: ',
  'S ({time}): ',
  '<S> ',
  'S, {time}\n',
  '({time}) S - ',
  'S > ',
  '**S** ',
  'S\n',
  '- ',
  '',
]

const writerTurn: readonly PhraseKind[] = [
  'problems',
  'requests',
  'personal',
  'personal',
  'identifiers',
  'negatives',
]
const agentTurn: readonly PhraseKind[] = ['agentSays', 'agentSays', 'requests', 'negatives']

function speakers(kit: Kit): readonly [writer: string, agent: string] {
  const { random, language } = kit
  const { customer, support, titles } = shapeWords[language]
  const kind = random.next()
  if (kind < 0.35) return ['{given}', '{agentgiven}']
  if (kind < 0.55) return ['{full}', '{agent}']
  if (kind < 0.6) return [random.pick(customer), random.pick(support)]
  if (kind < 0.65) return [random.pick(customer).toUpperCase(), random.pick(support).toUpperCase()]
  if (kind < 0.75) return ['{given}', `{agentgiven} (${random.pick(support)})`]
  if (kind < 0.85) return [`${random.pick(customer)} {full}`, `${random.pick(support)} {agentgiven}`]
  if (kind < 0.92) return ['{user}', '{agentgiven}']
  if (kind < 0.96) return [`${random.pick(titles)} {family}`, random.pick(support)]
  return ['{initial}', '{agentgiven}']
}

function turn(kit: Kit, kind: PhraseKind, sloppy: boolean): Marked {
  const said = kit.say(kind)
  return sloppy ? withoutPunctuation(kit.random.chance(0.8) ? lowerCased(said) : said) : said
}

function writeChat(kit: Kit): Marked {
  const { random } = kit
  const head = random.pick(heads)
  const [writer, agent] = speakers(kit)
  const sloppy = random.chance(0.4)
  const { events } = shapeWords[kit.language]
  const lines: Marked[] = []
  const add = (who: string, piece: Marked) => lines.push(joined([kit.fill(head.replace('S', who)), piece]))
  if (random.chance(0.3)) lines.push(kit.fill(random.pick(events)))
  if (random.chance(0.7)) add(writer, turn(kit, random.chance(0.7) ? 'greetings' : 'openings', sloppy))
  const turns = random.int(2, 9)
  for (let at = 0; at < turns; at++) {
    const asking = random.chance(0.5)
    add(asking ? writer : agent, turn(kit, random.pick(asking ? writerTurn : agentTurn), asking && sloppy))
  }
  if (random.chance(0.5)) add(random.chance(0.5) ? writer : agent, turn(kit, 'closings', sloppy))
  if (random.chance(0.15)) lines.push(kit.fill(random.pick(events)))
  // A transcript has no lines.
  return joined(lines, random.chance(0.8) ? '\n' : ' ')
}

export const chat: Shape = { kind: 'chat', weight: 16, write: writeChat }
