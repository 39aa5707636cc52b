import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../src/redaction/create-redactor.ts'
import { createDirectory } from '../../../src/redaction/names/directory.ts'
import { tokenise } from '../../../src/redaction/names/tokens.ts'
import { prepare } from '../../../src/redaction/prepare.ts'

const names = [
  'Dongen Janse',
  'Vilde Ødegård',
  'Otto Engström',
  'Daan van den Heuvel',
  "Ries in 't Veld",
  'Ville Jääskeläinen',
  'Liv Sommer',
  'Max Groß',
  'Alfons Ek',
  'Per Dag',
  'Preben Schröder',
  'Karl-Heinz Schwarzenberge',
  'Nordic Support',
  'info@exempel.se',
  'Kasper',
]
const directory = createDirectory(names, 25)

const among = (text: string, isFinnish = false): readonly string[] =>
  directory.among([{ ...tokenise(prepare(text)), isFinnish, language: isFinnish ? 'fi' : 'da' }])

describe('whom of the desk’s customers a text may name', () => {
  it.each([
    ['Ordren blev lagt i Dongen Janses navn.', ['Dongen Janse']],
    ['Janse, Dongen', ['Dongen Janse']],
    ['hils vilde ødegård at jeg venter', ['Vilde Ødegård']],
    ['fra Vilde Ødegaard', ['Vilde Ødegård']],
    ['Vraag het aan Daan P. van den Heuvel', ['Daan van den Heuvel']],
    ["naar Ries in 't Veld", ["Ries in 't Veld"]],
    ['an Karl-Heinz Schwarzenberger', ['Karl-Heinz Schwarzenberge']],
    ['Janse ringde, och Vilde', []],
    ['Dongen sade att ingen av dem på kontoret hade hört av Janse', []],
    ['vi ses i sommer, liv', []],
    ['vi spurgte Liv Sommer', ['Liv Sommer']],
    ['hils max groß at jeg venter', ['Max Groß']],
    ['Alfons Eks faktura', ['Alfons Ek']],
    ['det koster 20 kr. per dag', []],
    ['jeg spurgte Per Dag', ['Per Dag']],
    ['Nordic Support, info@exempel.se, Kasper', []],
  ])('%s', (text, found) => expect(among(text)).toEqual(found))

  it('undoes Finnish cases in Finnish texts', () => {
    expect(among('Olen maksanut sen Otto Engströmille.', true)).toEqual(['Otto Engström'])
    expect(among('sanoi Ville Jääskeläisestä', true)).toEqual(['Ville Jääskeläinen'])
  })
})

describe('a redactor that knows the desk’s customers', () => {
  const redactor = createRedactor({
    locales: ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI'],
    customers: () => directory,
  })
  const redacted = (text: string, lang: string): string =>
    redactor.redact([{ text, lang, format: 'plain' }], [], {
      operator: 'replace',
      digest: value => value,
    })[0]?.text ?? ''

  it.each([
    ['Ordren blev lagt i Dongen Janses navn.', 'da', 'Ordren blev lagt i [PERSON] navn.'],
    ['Olen maksanut sen Otto Engströmille jo keväällä.', 'fi', 'Olen maksanut sen [PERSON] jo keväällä.'],
    ['hils vilde ødegård at jeg venter', 'nb', 'hils [PERSON] at jeg venter'],
    ['skade_preben_schr_der.jpg', 'da', 'skade_[PERSON].jpg'],
    ['faktura_nordic_support.pdf', 'da', 'faktura_nordic_support.pdf'],
  ])('%s', (text, lang, expected) => expect(redacted(text, lang)).toBe(expected))

  it('looks for parts of a name that was told in full, and of no other', () => {
    expect(redacted('Det var Dongen Janse. Janse ringer igen.', 'da')).toBe(
      'Det var [PERSON]. [PERSON] ringer igen.',
    )
    expect(redacted('Jeg har selv hentet den nye sofa Janse.', 'da')).not.toContain('[PERSON]')
  })
})
