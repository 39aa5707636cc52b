import type { Participant } from '../tickets/record.ts'
import type { Evidence } from './found-record.ts'
import { createLookup, type Lookup, type Match } from './matching/lookup.ts'
import type { Subject } from './model.ts'
import { canonicalEmail, isSameAddress } from './spelling/email.ts'
import { clean, fold, foldWide } from './spelling/fold.ts'
import { agrees, nameWords } from './spelling/name.ts'
import { digitsOf } from './spelling/phone.ts'
import { spellingsOf } from './spellings.ts'

/** Where anybody can have an address: that two people do says nothing. */
const publicProviders = new Set(
  `gmail.com hotmail.com hotmail.se hotmail.no hotmail.dk hotmail.fi hotmail.de hotmail.nl outlook.com outlook.dk
  live.com live.se live.no live.dk live.nl msn.com yahoo.com yahoo.se yahoo.no yahoo.dk yahoo.de icloud.com me.com
  mac.com proton.me gmx.de gmx.net web.de t-online.de freenet.de telia.com bredband.net comhem.se spray.se online.no
  mail.dk webspeed.dk luukku.com suomi24.fi kolumbus.fi elisanet.fi saunalahti.fi ziggo.nl kpnmail.nl planet.nl
  hetnet.nl xs4all.nl home.nl aol.com btinternet.com sky.com posteo.de tutanota.com fastmail.com`.split(
    /\s+/u,
  ),
)

/** Somebody a store knows, compared with one person of a request. */
export interface Likeness<K extends string> {
  readonly key: K
  readonly by: readonly Evidence[]
  /** They bear the same full name, whatever else. */
  readonly sameName: boolean
  /** Not sure that it is the same person. */
  readonly doubtful: boolean
}

type Known = Pick<Participant, 'names' | 'emails' | 'phones' | 'usernames' | 'cutAt'>
type Persons<K extends string> = ReadonlyMap<K, Subject>

const folded = (name: string): string[] => {
  const words = nameWords(name)
  return [words.map(fold).join(' '), words.map(foldWide).join(' ')]
}

const cutKey = (name: string, at: number): string => `${at}\n${clean(name).slice(0, at)}`

/** Names too long for a desk are known there by their beginning only. */
const cutNames = <K extends string>(persons: Persons<K>, at: number): Map<string, K[]> => {
  const found = new Map<string, K[]>()
  for (const [key, { names }] of persons) {
    for (const name of names.filter(({ length }) => length > at)) {
      const cut = cutKey(name, at)
      found.set(cut, [...(found.get(cut) ?? []), key])
    }
  }
  return found
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

const sharesDomain = (subject: Subject, other: Known): boolean => {
  const own = new Set(subject.emails.flatMap(each => canonicalEmail(each) ?? []).map(domainOf))
  const theirs = other.emails.flatMap(each => canonicalEmail(each) ?? []).map(domainOf)
  return theirs.some(domain => own.has(domain) && !publicProviders.has(domain))
}

const namesAgree = (subject: Subject, other: Known): boolean => {
  const [own, theirs] = [subject.names, other.names].map(names => names.filter(name => !name.includes('@')))
  if (!own?.length || !theirs?.length) return true
  return own.some(name => theirs.some(each => agrees(name, each)))
}

const hasSameAddress = (subject: Subject, other: Known): boolean =>
  subject.emails.some(own => [...other.emails, ...other.usernames].some(each => isSameAddress(own, each)))

/**
 * An equal address is the person's. An address that differs by its tag, a telephone number or a login can be shared,
 * so the names must not speak against it. A name alone is no proof, but it is with an address at the same firm.
 */
const isDoubtful = (subject: Subject, other: Known, by: ReadonlySet<Evidence>): boolean => {
  if (by.has('email') && hasSameAddress(subject, other)) return false
  if (by.has('email') || by.has('phone') || by.has('username')) return !namesAgree(subject, other)
  return !sharesDomain(subject, other)
}

const matchesOf = <K extends string>(lookup: Lookup<K>, other: Known): Match<K>[] => [
  ...[...other.emails, ...other.usernames].flatMap(each => {
    const email = canonicalEmail(each)
    return (email && lookup.emails.get(email)) || []
  }),
  ...other.phones.flatMap(phone => lookup.digits.get(digitsOf(phone)) ?? []),
  ...other.usernames.flatMap(username => {
    const text = clean(username).trim()
    return lookup.tokens.get(text) ?? lookup.phrases.get(fold(text)) ?? []
  }),
  ...other.names.flatMap(name => folded(name).flatMap(words => lookup.phrases.get(words) ?? [])),
]

/** Tells who of the persons somebody may be, for many persons at once. */
export const createComparison = <K extends string>(
  persons: Persons<K>,
): ((other: Known) => readonly Likeness<K>[]) => {
  const lookup = createLookup(
    [...persons].map(([key, subject]) => ({ key, spellings: spellingsOf(subject) })),
  )
  const cut = new Map<number, Map<string, K[]>>()
  const cutBearers = ({ names, cutAt }: Known): readonly K[] => {
    if (cutAt === undefined) return []
    const known = cut.get(cutAt) ?? cutNames(persons, cutAt)
    cut.set(cutAt, known)
    return names.flatMap(name => (name.length < cutAt ? [] : (known.get(cutKey(name, cutAt)) ?? [])))
  }
  return other => {
    const found = new Map<K, Set<Evidence>>()
    const tell = (key: K, evidence: Evidence) => found.set(key, (found.get(key) ?? new Set()).add(evidence))
    for (const { key, evidence, weak } of matchesOf(lookup, other)) {
      if (!weak && evidence !== 'id') tell(key, evidence)
    }
    for (const key of cutBearers(other)) tell(key, 'name')
    return [...found].flatMap(([key, by]) => {
      const subject = persons.get(key)
      if (!subject) return []
      return [{ key, by: [...by], sameName: by.has('name'), doubtful: isDoubtful(subject, other, by) }]
    })
  }
}
