import { knownLocales } from '../../../src/redaction/locales.ts'
import { createNameFinder } from '../../../src/redaction/names/find-names.ts'
import { prepare } from '../../../src/redaction/prepare.ts'
import type { KnownPerson } from '../../../src/redaction/redactor.ts'

export const everyLocale = createNameFinder({ locales: knownLocales })
export const sevenLanguages = createNameFinder({
  locales: ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB'],
})

interface Told {
  readonly known?: readonly KnownPerson[]
  readonly lang?: string
  readonly templates?: readonly string[]
}

const marks = /[⟦⟧]/gu

/** The texts without their marks, read together, with marks round what the finder finds. */
export const markAll = (texts: readonly string[], { known = [], lang, ...rest }: Told = {}): string[] => {
  const inputs = texts.map(text => ({
    prepared: prepare(text.replace(marks, '')),
    langOf: () => lang,
    ...rest,
  }))
  const [found = []] = sevenLanguages.findEach([{ texts: inputs, known }])
  return found.map((findings, index) => {
    const text = inputs[index]?.prepared.text ?? ''
    let [out, done] = ['', 0]
    for (const { start, end } of findings) {
      out += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`
      done = end
    }
    return out + text.slice(done)
  })
}

export const mark = (text: string, told: Told = {}): string => markAll([text], told).join('')
