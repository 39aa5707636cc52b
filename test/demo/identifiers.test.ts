import { describe, expect, it } from 'vitest'
import { createDraw } from '../../src/demo/draw.ts'
import { card, iban, ip, phone } from '../../src/demo/identifiers.ts'
import { type LanguageCode, languageCodes } from '../../src/demo/language.ts'
import { nationalNumber } from '../../src/demo/national-numbers.ts'
import { createReader } from '../../src/redaction/conversation.ts'
import { testParts } from '../redaction/engine-parts.ts'

const reader = createReader(testParts())

/** What the recognisers make of a text, as `ENTITY value`. */
const read = (text: string): string[] =>
  reader([{ texts: [{ text, format: 'plain' }], known: [] }])
    .flat()
    .flatMap(({ findings }) =>
      findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`),
    )

const labels: Readonly<Record<LanguageCode, string>> = {
  sv: 'Mitt personnummer är',
  nb: 'Fødselsnummeret mitt er',
  da: 'Mit CPR-nummer er',
  fi: 'Henkilötunnukseni on',
  nl: 'Mijn BSN is',
  de: 'Meine Steuer-ID ist',
  en: 'My NI number is',
}

describe.each(languageCodes)('%s', language => {
  const draw = createDraw(3)
  const many = <T>(make: () => T): T[] => Array.from({ length: 100 }, make)

  it('national numbers are right to the last digit', () => {
    for (const id of many(() => nationalNumber[language](draw)))
      expect(read(`${labels[language]} ${id}.`)).toEqual([`ID_NUMBER ${id}`])
  })

  it('accounts pass their check', () => {
    for (const account of many(() => iban(draw, language)))
      expect(read(`IBAN: ${account}.`)).toEqual([`IBAN ${account}`])
  })

  it('phones are phones', () => {
    for (const number of many(() => phone(draw, language)))
      expect(read(`tel ${number}.`)).toEqual([`PHONE ${number}`])
  })
})

it('cards and addresses of machines are what they seem', () => {
  const draw = createDraw(4)
  for (let at = 0; at < 100; at++) {
    const [number, machine] = [card(draw), ip(draw)]
    expect(read(`${number}, ${machine}.`)).toEqual([`CARD ${number}`, `IP ${machine}`])
  }
})
