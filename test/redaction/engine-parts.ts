import { createPseudonym } from '../../src/anonymisation/pseudonym.ts'
import type { Entity } from '../../src/entities.ts'
import { activeRecognisers } from '../../src/redaction/active-recognisers.ts'
import type { EngineParts, OpenedText } from '../../src/redaction/conversation.ts'
import { createReader } from '../../src/redaction/conversation.ts'
import { countriesOf, knownLocales } from '../../src/redaction/locales.ts'
import type { OperatorName } from '../../src/redaction/operator.ts'
import type { Finding } from '../../src/redaction/recogniser.ts'
import type { KnownPerson, TextInput } from '../../src/redaction/redactor.ts'
import { rewrite } from '../../src/redaction/rewrite.ts'
import { balanced } from '../../src/redaction/thresholds.ts'

/** Text between tags, each unit where it stands: enough of a format to see that edits go round tags. */
export const openTagged = (source: string): OpenedText => {
  const offsets: number[] = []
  let visible = ''
  let inTag = false
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '<' && /[a-z/]/iu.test(source[at + 1] ?? '') && source.indexOf('>', at) > 0)
      inTag = true
    if (!inTag) {
      visible += source[at]
      offsets.push(at)
    }
    if (source[at] === '>') inTag = false
  }
  return {
    visible,
    toSource: (start, end) => {
      const pieces: { start: number; end: number }[] = []
      for (const at of offsets.slice(start, end)) {
        const last = pieces.at(-1)
        if (last && last.end === at) pieces[pieces.length - 1] = { start: last.start, end: at + 1 }
        else pieces.push({ start: at, end: at + 1 })
      }
      return pieces
    },
    encode: value => value.replace(/&/gu, '&amp;').replace(/</gu, '&lt;'),
  }
}

const openPlain = (text: string): OpenedText => ({
  visible: text,
  toSource: (start, end) => [{ start, end }],
  encode: value => value,
})

/** Full names and first names of the known, letter by letter. */
const literalNames = (text: string, known: readonly KnownPerson[]): Finding[] =>
  known
    .flatMap(person =>
      person.fullNameOnly ? person.names : person.names.flatMap(name => [name, name.split(' ')[0] ?? '']),
    )
    .filter(name => name.length > 2)
    .flatMap(name =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}*])${name}s?(?![\\p{L}*])`, 'gu'))].map(hit => ({
        entity: 'PERSON' as const,
        start: hit.index,
        end: hit.index + hit[0].length,
        score: 0.9,
        by: 'literal',
      })),
    )

export const testParts = (allow: readonly string[] = []): EngineParts => ({
  recognisers: activeRecognisers(countriesOf(knownLocales)),
  names: {
    findEach: conversations =>
      conversations.map(({ texts, known }) =>
        texts.map(({ prepared }) => literalNames(prepared.text, known)),
      ),
  },
  openFormat: (text, format) => (format === 'html' ? openTagged(text) : openPlain(text)),
  locales: ['sv-SE', 'en-GB'],
  allow,
  thresholds: balanced,
})

export const digest = createPseudonym(new Uint8Array(32).fill(7))

export const person = (given: Partial<KnownPerson>): KnownPerson => ({
  names: [],
  emails: [],
  phones: [],
  usernames: [],
  ...given,
})

interface Options {
  readonly operator?: OperatorName
  readonly known?: readonly KnownPerson[]
  readonly allow?: readonly string[]
  readonly format?: TextInput['format']
  /** Absent: every kind goes. */
  readonly entities?: ReadonlySet<Entity>
}

export const redactAll = (texts: readonly string[], options: Options = {}) => {
  const parts = testParts(options.allow)
  const inputs = texts.map(text => ({ text, format: options.format ?? ('plain' as const) }))
  const conversation = { texts: inputs, known: options.known ?? [] }
  return rewrite(parts, createReader(parts), conversation, {
    operator: options.operator ?? 'replace',
    digest,
    ...(options.entities ? { entities: options.entities } : {}),
  })
}

export const redactOne = (text: string, options: Options = {}): string =>
  redactAll([text], options)[0]?.text ?? ''
