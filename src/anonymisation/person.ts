import type { Entity } from '../entities.ts'
import { phoneKey } from '../redaction/identity.ts'
import { contract, foldWord } from '../redaction/names/fold.ts'
import { basesOf } from '../redaction/names/inflection.ts'
import { isParticle } from '../redaction/names/particles.ts'
import type { KnownPerson } from '../redaction/redactor.ts'
import type { RecordId } from '../tickets/ids.ts'
import { mailKey } from './mail-key.ts'

/** Whose data a request is about, as far as one store knows them. Lives in memory only. */
export interface PersonOf {
  readonly known: KnownPerson
  /** Keys of their contacts, by store. */
  readonly ids: ReadonlyMap<string, ReadonlySet<RecordId>>
  /** Numbers, accounts and addresses they wrote of themselves. */
  readonly values: readonly string[]
  /** Of a rectification. */
  readonly changes: readonly { readonly from: string; readonly to: string }[]
}

/** Whose is a value that was found? */
export interface Belongings {
  /** The person's, and nobody else's who has a part in the record. */
  isTheirs(entity: Entity, value: string): boolean
  /** Somebody's whom the record knows besides them. */
  isOthers(entity: Entity, value: string): boolean
}

/** Letters and digits, in one case. */
export const compact = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const nameWords = /\p{L}[\p{L}\p{M}]*/gu

/** Spellings that one written word of a name may stand for, genitives and Finnish cases taken back. */
const formsOf = (word: string): Set<string> => {
  const [short, long] = foldWord(word)
  const keys = [short, long, contract(short)]
  return new Set(keys.flatMap(key => [key, ...basesOf(key, true)]))
}

const wordsIn = (name: string): string[] => name.normalize('NFKC').match(nameWords) ?? []
const isInitial = (word: string): boolean => word.length === 1
const counts = (word: string): boolean => !isParticle(foldWord(word)[0])

interface Name {
  readonly words: readonly ReadonlySet<string>[]
}

const nameOf = (name: string): Name => ({ words: wordsIn(name).filter(counts).map(formsOf) })

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some(form => other.has(form))

const startsLike = (initial: string, forms: ReadonlySet<string>): boolean =>
  [...forms].some(form => form.startsWith(foldWord(initial)[0]))

/** How much of the name a value is: all of it, a part, or something else. */
const share = (value: string, { words }: Name): 'whole' | 'part' | undefined => {
  const written = wordsIn(value).filter(counts)
  const full = written.filter(word => !isInitial(word)).map(formsOf)
  if (full.length === 0 || words.length === 0) return undefined
  const hit = words.filter(word => full.some(forms => meet(forms, word)))
  if (hit.length === words.length) return 'whole'
  const isInside = full.every(forms => words.some(word => meet(forms, word)))
  const initials = written.filter(isInitial)
  if (!isInside || !initials.every(each => words.some(word => startsLike(each, word)))) return undefined
  return 'part'
}

interface Owner {
  readonly names: readonly Name[]
  readonly emails: ReadonlySet<string>
  readonly phones: ReadonlySet<string>
  readonly usernames: ReadonlySet<string>
}

const ownerOf = ({ names, emails, phones, usernames }: KnownPerson): Owner => ({
  names: names.filter(name => !name.includes('@')).map(nameOf),
  emails: new Set([...emails, ...names, ...usernames].filter(text => text.includes('@')).map(mailKey)),
  phones: new Set(phones.map(phoneKey).filter(key => key.length >= 7)),
  usernames: new Set(usernames.map(compact).filter(Boolean)),
})

const bears = (owner: Owner, value: string): 'whole' | 'part' | undefined => {
  const shares = owner.names.map(name => share(value, name))
  return shares.includes('whole') ? 'whole' : shares.find(each => each !== undefined)
}

const owns = (owner: Owner, entity: Entity, value: string): boolean => {
  switch (entity) {
    case 'EMAIL':
      return owner.emails.has(mailKey(value))
    case 'PHONE':
      return owner.phones.has(phoneKey(value))
    case 'USERNAME':
      return owner.usernames.has(compact(value)) || owner.emails.has(mailKey(value))
    default:
      return false
  }
}

/**
 * Tells values of one person from those of the others a record knows. Of a word that may be either (`Anna`, where two
 * are called so) it says that it is nobody's: a name too few is better taken up by the second search than one of
 * somebody else gone.
 */
export const createBelongings = (person: PersonOf, others: readonly KnownPerson[]): Belongings => {
  const own = ownerOf(person.known)
  const rest = others.map(ownerOf)
  const values = new Set(person.values.map(compact).filter(value => value.length >= 4))
  const sharedBy = (value: string): boolean => rest.some(other => bears(other, value) !== undefined)
  const isOthers = (entity: Entity, value: string): boolean =>
    entity === 'PERSON' ? sharedBy(value) : rest.some(other => owns(other, entity, value))
  return {
    isOthers,
    isTheirs: (entity, value) => {
      if (entity === 'PERSON') {
        const bearing = bears(own, value)
        return bearing === 'whole' || (bearing === 'part' && !sharedBy(value))
      }
      if (owns(own, entity, value)) return true
      return values.has(compact(value)) && !isOthers(entity, value)
    },
  }
}
