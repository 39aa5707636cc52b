import fc from 'fast-check'
import { createPseudonym } from '../../../src/anonymisation/pseudonym.ts'
import { type TextFormat, textFormats } from '../../../src/entities.ts'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { guessFormat } from '../../../src/redaction/formats/guess-format.ts'
import { knownLocales } from '../../../src/redaction/locales.ts'
import { type OperatorName, operatorNames } from '../../../src/redaction/operator.ts'
import { inProportion, planted } from '../promises.ts'
import { defineTarget } from '../target.ts'
import { oddTexts } from '../texts.ts'

const redactor = createRedactor({ locales: knownLocales })
const digest = createPseudonym(Buffer.alloc(32, 7))

/** What the record knows of its person; each is demanded gone. */
const person = {
  names: [`Asa ${planted}sson`],
  emails: [`asa.${planted}@example.se`.toLowerCase()],
  phones: ['+46701740605'],
  usernames: [`${planted.toLowerCase()}77`],
}
const values = [...person.names, ...person.emails, ...person.usernames, '070-174 06 05']

interface Input {
  readonly before: string
  readonly value: number
  readonly after: string
  readonly format: TextFormat | 'guessed'
  readonly operator: OperatorName
}

/** Between blanks of its own a value stands in the open whatever is around it, but for formats that fold lines away. */
const textOf = ({ before, value, after }: Input): string =>
  `${before}\n\n${values[value % values.length] ?? ''}\n\n${after}`

const redact = (text: string, { format, operator }: Input): string => {
  const used = format === 'guessed' ? guessFormat(text) : format
  const [result] = redactor.redact([{ text, format: used }], [person], { operator, digest })
  return result?.text ?? text
}

const attempt = async (input: Input): Promise<void> => {
  const text = textOf(input)
  let redacted = ''
  await inProportion(text.length, () => {
    redacted = redact(text, input)
  })
  if (redacted.toLowerCase().includes(planted.toLowerCase()))
    throw new Error(`left: ${JSON.stringify(redacted)}`)
  // What was masked is at rest; a surrogate looks like what it stands for (README, What falls short).
  if (input.operator === 'replace' || input.operator === 'drop') {
    const again = redact(redacted, input)
    if (again.toLowerCase().includes(planted.toLowerCase())) throw new Error('back again')
  }
}

/** Text in which a known person stands: they are gone afterwards, whatever is around them. */
export const redaction = defineTarget<Input>({
  name: 'redact',
  inputs: fc.record({
    before: oddTexts,
    value: fc.nat({ max: 3 }),
    after: oddTexts,
    format: fc.constantFrom<TextFormat | 'guessed'>(
      'guessed',
      ...textFormats.filter(each => each !== 'filename'),
    ),
    operator: fc.constantFrom(...operatorNames),
  }),
  open: async () => ({ attempt }),
})
