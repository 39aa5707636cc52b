import { createPseudonym } from '../../src/anonymisation/pseudonym.ts'
import type { Entity } from '../../src/entities.ts'
import type { Finding } from '../../src/redaction/recogniser.ts'
import type { KnownPerson, RedactOptions, Redactor } from '../../src/redaction/redactor.ts'

const placeholder = /\[[A-Z_]+\]/gu

const literals = (known: readonly KnownPerson[]): [string, Entity][] =>
  known.flatMap(person => [
    ...person.names.map(value => [value, 'PERSON'] as [string, Entity]),
    ...(person.fullNameOnly ? [] : person.names.flatMap(name => name.split(' ')))
      .filter(part => part.length > 2)
      .map(value => [value, 'PERSON'] as [string, Entity]),
    ...person.emails.map(value => [value, 'EMAIL'] as [string, Entity]),
    ...person.phones.map(value => [value, 'PHONE'] as [string, Entity]),
    ...person.usernames.map(value => [value, 'USERNAME'] as [string, Entity]),
  ])

const patterns: readonly [RegExp, Entity][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu, 'EMAIL'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/gu, 'IP'],
  [/\b\d{4} \d{4} \d{4} \d{4}\b/gu, 'CARD'],
]

const findAll = (text: string, known: readonly KnownPerson[]): Finding[] => {
  const taken: [number, number][] = [...text.matchAll(placeholder)].map(hit => [
    hit.index,
    hit.index + hit[0].length,
  ])
  const found: Finding[] = []
  const add = (start: number, end: number, entity: Entity) => {
    if (taken.some(([from, to]) => start < to && from < end)) return
    taken.push([start, end])
    found.push({ entity, start, end, score: 1, by: 'literal' })
  }
  for (const [pattern, entity] of patterns) {
    for (const hit of text.matchAll(pattern)) add(hit.index, hit.index + hit[0].length, entity)
  }
  const words = literals(known).sort(([a], [b]) => b.length - a.length)
  for (const [value, entity] of words) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      add(at, at + value.length, entity)
  }
  return found.sort((a, b) => a.start - b.start)
}

const write = (value: string, entity: Entity, { operator, digest }: RedactOptions): string => {
  if (operator === 'mask') return value.replace(/[\p{L}\p{N}]/gu, '*')
  if (operator === 'drop') return ''
  if (operator === 'token') return `[${entity}_${digest(value).slice(0, 8)}]`
  return `[${entity}]`
}

/** Finds known persons by their letters, and e-mails, IPs and cards by shape: enough to see what an action does. */
export const literalRedactor: Redactor = {
  withThresholds: () => literalRedactor,
  isOwn: value => value === 'support@desk.example',
  find: (texts, known) => texts.map(({ text }) => findAll(text, known)),
  findEach: all => all.map(({ texts, known }) => literalRedactor.find(texts, known)),
  redact: (texts, known, options) =>
    texts.map(({ text }) => {
      const findings = findAll(text, known).filter(({ entity }) => options.entities?.has(entity) ?? true)
      let out = ''
      let from = 0
      for (const { start, end, entity } of findings) {
        out += text.slice(from, start) + write(text.slice(start, end), entity, options)
        from = end
      }
      return { text: out + text.slice(from), findings }
    }),
}

export const testPseudonym = createPseudonym(new Uint8Array(32).fill(9))
