import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'
import { moreGiven } from '../../src/redaction/names/more-given.ts'
import type { Language } from './row.ts'

/** One section a list: `# given uncommon`, one entry a line or several parted by commas. */
export interface Words {
  list(section: string): readonly string[]
}

/** As the gazetteer reads them: `sv` of a store stands for some of these. */
const fakerLocales = [
  ...['sv', 'nb_NO', 'da', 'fi', 'nl', 'nl_BE', 'de', 'de_AT', 'fr', 'es', 'it', 'pl', 'lv'],
  ...['en', 'en_GB', 'en_US'],
]

const load = createRequire(import.meta.url)

const listed = (): ReadonlySet<string> => {
  const names = [...moreGiven]
  for (const locale of fakerLocales) {
    const { faker } = load(`@faker-js/faker/locale/${locale}`) as { readonly faker: Faker }
    const { first_name, last_name } = faker.rawDefinitions.person ?? {}
    for (const entry of [first_name, last_name])
      for (const words of Object.values(entry ?? {}))
        if (Array.isArray(words)) for (const word of words) if (typeof word === 'string') names.push(word)
  }
  return new Set(names.map(name => name.toLowerCase()))
}

let names: ReadonlySet<string> | undefined

const assertUncommon = (section: string, entries: readonly string[]): void => {
  names ??= listed()
  const known = entries.map(entry => entry.split('/')[0] ?? '').filter(name => names?.has(name.toLowerCase()))
  if (known.length > 0) throw new Error(`${section}: in the lists of faker: ${known.join(', ')}`)
}

/**
 * Names and places of one language, of this set or of the one in another folder. Throws if a name that counts as
 * uncommon is in the lists that we ship.
 */
export const wordsOf = (lang: Language | 'abroad', folder: string = import.meta.url): Words => {
  const lists = new Map<string, string[]>()
  let section = ''
  for (const line of readFileSync(new URL(`${lang}/words.txt`, folder), 'utf8').split('\n')) {
    if (line.startsWith('# ')) section = line.slice(2).trim()
    else
      lists.set(section, [
        ...(lists.get(section) ?? []),
        ...line
          .split(';')
          .map(word => word.trim())
          .filter(Boolean),
      ])
  }
  for (const [name, entries] of lists)
    if (name.endsWith('uncommon')) assertUncommon(`${lang} ${name}`, entries)
  return {
    list: wanted => {
      const found = lists.get(wanted)
      if (!found) throw new Error(`${lang}/words.txt has no section "${wanted}"`)
      return found
    },
  }
}
