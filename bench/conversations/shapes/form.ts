import type { Kit } from '../kit.ts'
import { joined } from '../rewriting.ts'
import type { Marked } from '../template.ts'
import { paragraphs, type Shape } from './shape.ts'
import { shapeWords } from './words.ts'

function writeForm(kit: Kit): Marked {
  const { random } = kit
  const between = random.pick([': ', ': ', ':\n', ' = ', '\t', ' | ', ' - ', ':'])
  const labels = random.shuffled(kit.phrases.formLabels).slice(0, random.int(3, 10))
  const upper = random.chance(0.1)
  const lines: Marked[] = labels.map(([label, slot]) =>
    joined([upper ? label.toUpperCase() : label, kit.fill(`{${slot}}`)], between),
  )
  if (random.chance(0.6)) lines.push(paragraphs(kit, 1, 3))
  return joined(lines, random.pick(['\n', '\n', '\n\n', ' ', ', ', '; ']))
}

export const form: Shape = { kind: 'form', weight: 8, write: writeForm }

function writeInvoice(kit: Kit): Marked {
  const { random } = kit
  const { invoice, letter, titles } = shapeWords[kit.language]
  const lines = random.shuffled(invoice).slice(0, random.int(4, 10))
  if (random.chance(0.4)) lines.unshift(...random.shuffled(letter).slice(0, random.int(2, 5)))
  if (random.chance(0.2)) lines.unshift(`${random.pick(titles)} {full}`)
  const pasted = joined(
    lines.map(line => kit.fill(line)),
    random.chance(0.85) ? '\n' : '   ',
  )
  const parts: Marked[] = [pasted]
  if (random.chance(0.6)) parts.unshift(paragraphs(kit, 1, 3))
  if (random.chance(0.5)) parts.push(kit.say('closings'))
  return joined(parts, '\n\n')
}

export const invoice: Shape = { kind: 'invoice', weight: 6, write: writeInvoice }

/** Rows of a table or a list of people, as pasted from a spreadsheet. */
function writeTable(kit: Kit): Marked {
  const { random } = kit
  const labels = random.shuffled(kit.phrases.formLabels).slice(0, random.int(2, 5))
  const between = random.pick([';', ',', '\t', ' | ', '  '])
  const rows: Marked[] = [
    joined(
      labels.map(([label]) => label),
      between,
    ),
  ]
  for (let row = random.int(1, 3); row > 0; row--) {
    rows.push(
      joined(
        labels.map(([, slot]) => kit.fill(`{${slot}}`)),
        between,
      ),
    )
    rows.push(
      joined([kit.fill('{other}'), kit.fill('{date}'), kit.fill('{kin}')].slice(0, labels.length), between),
    )
  }
  return joined(rows, '\n')
}

export const table: Shape = { kind: 'table', weight: 3, write: writeTable }
