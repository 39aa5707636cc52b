import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { knownLocales } from '../../src/redaction/locales.ts'
import { person } from './engine-parts.ts'

const redactor = createRedactor({ locales: knownLocales })
const written = (name: string, known: readonly string[]): string =>
  redactor.redact(
    [{ text: name, format: 'filename' }],
    known.map(each => person({ names: [each] })),
    {
      operator: 'replace',
      digest: value => value,
    },
  )[0]?.text ?? ''

describe('the name of a file', () => {
  it.each([
    ['devyn_wilkinson_passport.pdf', 'Devyn Wilkinson'],
    ['kristoffer_dahl_pass.pdf', 'Kristoffer Dahl'],
  ])('keeps what the file is, without whose: %s', (name, known) => {
    const kind = name.split('_').at(-1)
    expect(written(name, [known])).toBe(`[PERSON]_${kind}`)
  })

  it('is no user name, though somebody is in it', () => {
    const [found = []] = redactor.find([{ text: 'marja_anttila_passi.pdf', format: 'filename' }], [])
    expect(found.map(({ entity }) => entity)).not.toContain('USERNAME')
  })
})
