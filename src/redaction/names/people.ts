import type { KnownPerson } from '../redactor.ts'
import { isCommonWord } from './common-words.ts'
import { contract, foldWord } from './fold.ts'
import { isParticle } from './particles.ts'
import { isNeverName } from './stop-words.ts'

/** Words of a name. */
export interface Part {
  readonly place: number
  /** Lower case as it was written. */
  readonly exact: string
  readonly key: string
  readonly long: string
  /** `van`, `der`, `de`: never counts alone. */
  readonly isParticle: boolean
}

/** Who says so decides how much of the name must be there: see `weighRun`. */
export type Trust = 'record' | 'roster' | 'derived'

/** One spelling of one person's name. */
export interface PersonName {
  readonly parts: readonly Part[]
  /** Parts that are no particles. */
  readonly weight: number
  /**
   * `record`: full names and parts in any case. `roster`: the full name only. `derived` (read out of an address or
   * out of the conversation): full name, parts only in a capital.
   */
  readonly trust: Trust
  /** The desk cut it off at its end, maybe within a word. */
  readonly isCut: boolean
}

const titles = new Set(
  'dr prof mr mrs ms miss mx sir herr frau fru hr fr dhr mevr mw ing dipl mag phd msc bsc jr sr ir drs med'.split(
    ' ',
  ),
)

/** Longer ones are titles of texts rather than names. */
const maxParts = 8

const words = /\p{L}[\p{L}\p{M}]*/gu

const partsOf = (name: string): Part[] => {
  const found = (name.match(words) ?? []).filter(word => !titles.has(word.toLowerCase()))
  return found.slice(0, maxParts).map((word, place) => {
    const [key, long] = foldWord(word)
    return { place, exact: word.toLowerCase(), key, long, isParticle: isParticle(key) && found.length > 1 }
  })
}

/** A name as it is looked for; nothing, if no word of it could be one. */
export const nameOf = (name: string, trust: Trust, isCut: boolean): PersonName | undefined => {
  const parts = partsOf(name.normalize('NFKC'))
  const weight = parts.filter(part => !part.isParticle).length
  return weight === 0 ? undefined : { parts, weight, trust, isCut }
}

/** Spellings of a part as keys of an index; the last was not written so by anyone and is a guess. */
export const keysOf = ({ key, long }: Part): readonly string[] => {
  const keys = [key]
  if (long !== key) keys.push(long)
  const guess = contract(key)
  if (guess !== key && guess !== long) keys.push(guess)
  return keys
}

/** Words of functions make an address nobody's. */
const namesNobody =
  /^(?:no|not|do|dont|re|my|info|kontakt|contact|mail|mailbox|post|posti|hallo|hello|hej|hei|abuse|privacy|gdpr|dpo|press|jobs?|invoice|faktura|lasku|factuur|rechnung|web|www|shop|account|konto|kund|kunde|asiakas|klant|user|noreply|donotreply|reply|bounce|news|newsletter|alerts?|notifications?)$/u

/**
 * The name that the local part of an address spells out, `anna.berg` or `anna-karin_berg77`; of `aberg` or `info`
 * none. A single word is one only if `isGiven` knows it.
 */
export const nameFromAddress = (address: string, isGiven: (key: string) => boolean): string | undefined => {
  const local = address.slice(0, Math.max(0, address.indexOf('@'))).replace(/\+.*$/u, '')
  const found = local
    .split(/[._-]+/u)
    .map(word => word.replace(/\d+$/u, ''))
    .filter(word => word !== '')
  if (found.length === 0 || found.length > 4 || found.some(word => !/^\p{L}+$/u.test(word))) return undefined
  const keys = found.map(word => foldWord(word)[0])
  if (keys.some(key => isNeverName(key) || namesNobody.test(key))) return undefined
  const telling = keys.filter(key => key.length >= 2 && !isParticle(key))
  if (telling.length === 0) return undefined
  const isName = telling.length === 1 ? isGiven(telling[0] ?? '') && !isCommonWord(telling[0] ?? '') : true
  return isName ? found.join(' ') : undefined
}

/** What is looked for because of one person of the record. */
export const namesOf = (person: KnownPerson, isGiven: (key: string) => boolean): PersonName[] => {
  const trust: Trust = person.fullNameOnly ? 'roster' : 'record'
  const made: (PersonName | undefined)[] = []
  for (const name of person.names) {
    if (name.includes('@')) {
      if (trust === 'record') made.push(nameOf(nameFromAddress(name, isGiven) ?? '', 'derived', false))
      continue
    }
    made.push(nameOf(name, trust, name.length === person.cutAt))
    // A copy elsewhere may have been cut off where the record's own name was not.
    if (name.length > cutLength) made.push(nameOf(name.slice(0, cutLength), 'roster', true))
  }
  if (trust === 'record') {
    for (const address of person.emails)
      made.push(nameOf(nameFromAddress(address, isGiven) ?? '', 'derived', false))
  }
  return made.filter(name => name !== undefined)
}

/** Desks that cut names off do so at this length, in UTF-16 units. */
const cutLength = 25
