import type { Kit } from '../kit.ts'
import { joined } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import { answer, paragraphs, type Shape } from './shape.ts'

/** A whole mail; parts are missing as often as in a real inbox. */
export function writeMail(kit: Kit): Marked {
  const { random } = kit
  const gap = random.pick(['\n\n', '\n\n', '\n', ' '])
  const parts: Marked[] = []
  if (random.chance(0.8)) parts.push(kit.say('greetings'))
  if (random.chance(0.6)) parts.push(kit.say('openings'))
  parts.push(random.chance(0.75) ? paragraphs(kit, 1, 5) : answer(kit, 1, 3))
  if (random.chance(0.75)) parts.push(kit.say('closings'))
  if (random.chance(0.45)) parts.push(kit.say('signatures'))
  return joined(parts, gap)
}

export const mail: Shape = { kind: 'mail', weight: 18, write: writeMail }
