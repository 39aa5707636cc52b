import { capitalised } from '../conversations/names.ts'
import { joined } from '../conversations/rewriting.ts'
import type { Marked as Piece } from '../conversations/template.ts'
import { modelWords } from './augment.ts'
import type { Marked } from './corpus.ts'
import { shortAnswers } from './short-answers.ts'
import { beginning, code, lowerFirst, nobody, noun, person, type Stage, someone } from './stage.ts'
import { nameLabels, roles, spellings } from './stage-words.ts'
import { headers, logs, namedPlaces, namedPrograms, payments, signature } from './staged-blocks.ts'

const label = (stage: Stage): string => {
  const { random } = stage
  const kind = random.next()
  const word = noun(stage)
  if (kind < 0.5) return capitalised(word)
  if (kind < 0.65) return `${capitalised(word)} ${noun(stage)}`
  if (kind < 0.8) return word
  if (kind < 0.9) return word.toUpperCase()
  return `${capitalised(word).slice(0, random.int(3, 5))}${random.pick(['.', '', 'nr', '.nr'])}`
}

const value = (stage: Stage): string => {
  const { random } = stage
  const kind = random.next()
  if (kind < 0.2) return code(random)
  if (kind < 0.25)
    return `${noun(stage).toLowerCase()}${random.digits(2)}@${noun(stage).toLowerCase()}.example`
  if (kind < 0.4) return noun(stage)
  if (kind < 0.6) return capitalised(noun(stage))
  if (kind < 0.7) return `${capitalised(noun(stage))} ${random.pick(modelWords)}`
  if (kind < 0.8) return `${capitalised(noun(stage))} ${noun(stage)}`
  const words = beginning(stage)
  return random.chance(0.5) ? lowerFirst(words) : words
}

const froms = { sv: 'från', nb: 'fra', da: 'fra', fi: '/', nl: 'van', de: 'vom', en: 'from' } as const

/** `Ja, Anna.`, `Nej, köksbordet gick sönder.` */
const answered = (stage: Stage): Piece => {
  const { random, language } = stage
  const answer = random.pick(shortAnswers[language])
  const written = random.chance(0.85) ? capitalised(answer) : answer
  const sign = random.pick([', ', ', ', '. ', ' ', '! ', '? '])
  const kind = random.next()
  if (kind < 0.35) return joined([written, sign, someone(stage), '.'])
  if (kind < 0.5) return nobody(`${written}.`)
  const said = random.pick(stage.sentences)
  return nobody(`${written}${sign}${sign === ', ' || sign === ' ' ? lowerFirst(said) : said}`)
}

const speakerLabel = (stage: Stage): Piece => {
  const { random, language } = stage
  const kind = random.next()
  const role = random.chance(0.75) ? random.pick(roles[language]) : noun(stage)
  if (kind < 0.3) return nobody(role.toUpperCase())
  if (kind < 0.6) return nobody(capitalised(role))
  if (kind < 0.65) return nobody(role)
  if (kind < 0.7) return nobody(capitalised(role).slice(0, 1))
  const own = person(stage.names.person(random, language).given)
  if (kind < 0.85) return own
  if (kind < 0.91) return joined([own, ` (${capitalised(role)})`])
  if (kind < 0.96) return joined([`${capitalised(role)} (`, own, ')'])
  return joined([own, ` ${froms[language]} ${capitalised(noun(stage))}`])
}

/** What is said: a sentence, a word of it, a name, letters that are spelled. */
const speech = (stage: Stage): Piece => {
  const { random, language } = stage
  const kind = random.next()
  if (kind < 0.25) return answered(stage)
  if (kind < 0.55) {
    const said = random.pick(stage.sentences)
    return nobody(random.chance(0.25) ? lowerFirst(said) : said)
  }
  if (kind < 0.65) return nobody(`${capitalised(beginning(stage))}.`)
  if (kind < 0.72) return joined([someone(stage), '.'])
  if (kind < 0.8)
    return joined([`${capitalised(beginning(stage).split(' ')[0] ?? '')}, `, someone(stage), '.'])
  if (kind < 0.9)
    return joined([`${random.pick(stage.sentences)} ${capitalised(noun(stage))}, `, someone(stage), '.'])
  const words = random.shuffled(spellings[language]).slice(0, random.int(2, 6))
  const between = random.pick([' ', ', ', ' ', ' - '])
  const by = random.pick([' as in ', ' for ', ' som ', ' niin kuin ', ' van ', ' wie ', ''])
  return nobody(`${words.map(word => (by === '' ? word : `${word.slice(0, 1)}${by}${word}`)).join(between)}.`)
}

const transcript = (stage: Stage): Piece => {
  const { random } = stage
  const speakers = [speakerLabel(stage), speakerLabel(stage)]
  const [between, colon] = [
    random.pick(['\n', '\n', ' ', ' ', '\n\n']),
    random.pick([': ', ': ', ': ', ' - ', '\n', '> ']),
  ]
  const time = random.chance(0.2)
  return joined(
    Array.from({ length: random.int(2, 7) }, (_, at) => {
      const head = time ? `[${random.digits(2)}:${random.digits(2)}] ` : ''
      const said = random.chance(0.3) ? joined([speech(stage), speech(stage)], ' ') : speech(stage)
      return joined([head, speakers[at % 2] ?? '', colon, said])
    }),
    between,
  )
}

const form = (stage: Stage): Piece => {
  const { random, language } = stage
  const colon = random.pick([': ', ': ', ': ', ':', '=', ' = ', '\t', ' | ', ':\n', ' ..... ', ' - '])
  const between = random.pick(['\n', '\n', '\n', ' / ', '; ', ', ', ' :: ', ' | ', ' '])
  const fields = Array.from({ length: random.int(3, 10) }, () => {
    if (random.chance(0.25)) {
      const name = random.pick(nameLabels[language])
      const written = random.chance(0.2) ? name.toLowerCase() : random.chance(0.1) ? name.toUpperCase() : name
      return joined([
        written,
        colon,
        random.chance(0.12) ? nobody(random.pick(['-', 'x', value(stage)])) : someone(stage),
      ])
    }
    return nobody(`${label(stage)}${colon}${value(stage)}`)
  })
  return joined(fields, between)
}

const table = (stage: Stage): Piece => {
  const { random } = stage
  const between = random.pick([';', ',', '\t', ' | ', '|'])
  const columns = Array.from({ length: random.int(3, 6) }, () => random.chance(0.3))
  const head = columns.map(isName => (isName ? random.pick(nameLabels[stage.language]) : label(stage)))
  const rows = Array.from({ length: random.int(1, 5) }, () =>
    joined(
      columns.map(isName => (isName ? someone(stage) : nobody(value(stage)))),
      between,
    ),
  )
  return joined([nobody(head.join(between)), ...rows], '\n')
}

/** A list of things, some called as people are, and a sentence that begins anew after each. */
const points = (stage: Stage): Piece => {
  const { random } = stage
  const lead = random.pick(['- ', '* ', '1. ', '• ', '> ', '[x] ', '# '])
  return joined(
    Array.from({ length: random.int(2, 5) }, () =>
      random.chance(0.3)
        ? joined([lead, someone(stage), ` ${lowerFirst(beginning(stage))}`])
        : nobody(
            `${lead}${random.chance(0.3) ? `${capitalised(noun(stage))}: ` : ''}${random.pick(stage.sentences)}`,
          ),
    ),
    '\n',
  )
}

const forms = [
  ...[transcript, transcript, transcript, transcript, form, form, form, table, points],
  ...[headers, logs, namedPlaces, namedPlaces, namedPrograms, payments, payments, signature],
]

/** A document in the form that support knows, filled with words and sentences of real text and with invented people. */
export const staged = (stage: Stage): Marked => {
  const { text, spans } = stage.random.pick(forms)(stage)
  return { source: 'staged', language: stage.language, text, persons: spans }
}
