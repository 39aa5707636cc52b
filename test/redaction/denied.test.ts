import { describe, expect, it } from 'vitest'
import { createPseudonym } from '../../src/anonymisation/pseudonym.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'

const digest = createPseudonym(new Uint8Array(32).fill(3))

const redactor = createRedactor({
  locales: ['sv-SE'],
  allow: ['Anna sofa', 'Anna soff*', 'Karin Möbler AB'],
  deny: [
    { phrase: 'Falkensten', entity: 'PERSON' },
    { phrase: 'Projekt Örn', entity: 'OTHER' },
    { phrase: 'anna', entity: 'PERSON' },
  ],
})

const redact = (text: string): string =>
  redactor.redact([{ text, format: 'plain' }], [], { operator: 'replace', digest })[0]?.text ?? ''

describe("a store's lists", () => {
  it.each([
    ['Jag köpte en Anna sofa hos Karin Möbler AB.', 'Jag köpte en Anna sofa hos Karin Möbler AB.'],
    ['Anna Soffan är trasig, hälsar anna', 'Anna Soffan är trasig, hälsar [PERSON]'],
    ['det gäller falkenstens faktura', 'det gäller [PERSON] faktura'],
    ['Ring Karin Falkensten imorgon', 'Ring [PERSON] imorgon'],
    ['om projekt  örn: ring 070-174 06 99', 'om [OTHER]: ring [PHONE]'],
    ['Mejla falkensten@post.example', 'Mejla [EMAIL]'],
    ['Falkenstenarna och Projekt Örnen står kvar', 'Falkenstenarna och Projekt Örnen står kvar'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
    expect(redact(redact(text))).toBe(expected)
  })

  it('are the store’s own: what is allowed is not demanded gone', () => {
    expect(redactor.isOwn('Anna Sofa')).toBe(true)
    expect(redactor.isOwn('Anna')).toBe(false)
  })
})
