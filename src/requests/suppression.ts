import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RequestKeys } from './context.ts'
import type { RequestId, Subject } from './model.ts'
import { canonicalEmail } from './spelling/email.ts'
import { clean } from './spelling/fold.ts'
import { isFullName, nameKey, nameWords } from './spelling/name.ts'
import { digitsOf, phoneSpellings } from './spelling/phone.ts'
import { isTelling } from './spellings.ts'

/** One value of a person that was erased, as a keyed digest: it can be recognised and not be read. */
export interface Suppressed {
  readonly digest: string
  readonly store: StoreId
  readonly request: RequestId
  /** The person's own record in the store, if it had one. */
  readonly contact?: RecordId
  readonly erasedAt: Date
  readonly until: Date
}

/** One value under which a person may be recognised. */
export interface Key {
  /** With its kind: `email:asa@example.se`. All spellings of one value have the same. */
  readonly key: string
  readonly kind: 'email' | 'phone' | 'username' | 'name'
  readonly value: string
  /** Could be somebody else's, or a number of another sort. */
  readonly weak: boolean
}

type Person = Pick<Subject, 'emails' | 'phones' | 'names' | 'usernames'>

/** Eight digits are a number of Denmark or Norway, or anything. */
const weakDigits = 8

const emailKeys = (value: string): Key[] => {
  const canonical = canonicalEmail(value)
  return canonical ? [{ key: `email:${canonical}`, kind: 'email', value, weak: false }] : []
}

const digitKeys = (all: readonly string[], value: string): Key[] =>
  all
    .filter(digits => digits.length >= weakDigits)
    .map(digits => ({ key: `phone:${digits}`, kind: 'phone', value, weak: digits.length === weakDigits }))

const nameKeys = (value: string): Key[] => {
  if (!isFullName(value)) return []
  const words = nameWords(value)
  const short = words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : []
  return [value, ...short]
    .filter(isFullName)
    .map(name => ({ key: `name:${nameKey(name)}`, kind: 'name', value, weak: true }))
}

/** Everything that records and texts may know the person by. */
export const keysOfPerson = ({ emails, phones, names, usernames }: Person): readonly Key[] => [
  ...[...emails, ...usernames].flatMap(emailKeys),
  ...phones.flatMap(phone => digitKeys(phoneSpellings(phone), phone)),
  ...usernames
    .filter(name => isTelling(name, names))
    .map((value): Key => ({ key: `username:${clean(value).trim()}`, kind: 'username', value, weak: false })),
  ...names.flatMap(nameKeys),
]

const address = /[^\s@<>"'(),;:=[\]]{1,64}@[^\s@<>"'(),;:=[\]/?&]{3,253}/g
const digitRun = /\+?\d[\d\s()./-]{6,24}\d/g
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/gu
const capital = /^\p{Lu}/u
const between = /^[,.]?\s{0,2}$/u
/** They may stand inside a name, in small letters. */
const inside = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'af',
  'av',
  'zu',
  'zur',
  'ter',
  'ten',
  'la',
  'le',
  'du',
])
const longestName = 4

/** Pieces of two to four words, the first and the last with a capital, that follow each other without a break. */
const nameLike = (text: string): Set<string> => {
  const found = new Set<string>()
  let run: { readonly start: number; readonly isCapital: boolean }[] = []
  let end = -1
  for (const { 0: token, index } of text.matchAll(word)) {
    const isCapital = capital.test(token)
    if (!between.test(text.slice(end, index)) || !(isCapital || inside.has(token))) run = []
    end = index + token.length
    if (!(isCapital || inside.has(token))) continue
    if (isCapital)
      for (const { start, isCapital: first } of run.slice(1 - longestName))
        if (first) found.add(text.slice(start, end))
    run.push({ start: index, isCapital })
  }
  return found
}

/** What in a text may be an address, a number or a full name of somebody. Linear in its length. */
export const keysInText = (text: string): readonly Key[] => {
  const plain = text.includes('%40') ? text.replaceAll('%40', '@') : text
  const emails = plain.includes('@') ? (plain.match(address) ?? []) : []
  return [
    ...emails.flatMap(emailKeys),
    ...(plain.match(digitRun) ?? []).flatMap(run => digitKeys([digitsOf(run)], run.trim())),
    ...[...nameLike(plain)].flatMap(nameKeys),
  ]
}

/** Under which digests the erased person is remembered in a store. */
export const suppressionOf = (keys: Pick<RequestKeys, 'digest'>, person: Person): readonly string[] => [
  ...new Set(keysOfPerson(person).map(({ key }) => keys.digest('suppression', key))),
]

export interface Hit {
  readonly key: Key
  readonly suppressed: Suppressed
}

/** Recognises erased people by their digests, many texts one after the other. */
export interface Recognition {
  readonly isEmpty: boolean
  find(keys: Iterable<Key>): readonly Hit[]
}

/** A desk says the same addresses and names again and again. */
const mostCached = 100_000

/** Somebody who came back and was erased again: the last erasure is the one to repeat. */
const lastOf = (before: readonly Suppressed[], each: Suppressed): Suppressed[] => {
  const known = before.filter(({ erasedAt }) => erasedAt >= each.erasedAt)
  const isLast = known.every(({ request, erasedAt }) => request === each.request || erasedAt <= each.erasedAt)
  return isLast ? [...known, each] : [...before]
}

export const createRecognition = async (
  keys: Pick<RequestKeys, 'digests'>,
  suppressed: AsyncIterable<Suppressed>,
): Promise<Recognition> => {
  const byDigest = new Map<string, Suppressed[]>()
  for await (const each of suppressed) {
    byDigest.set(each.digest, lastOf(byDigest.get(each.digest) ?? [], each))
  }
  const cached = new Map<string, readonly Suppressed[]>()
  const lookUp = (key: string): readonly Suppressed[] => {
    const known = cached.get(key)
    if (known) return known
    // An erasure is remembered under the keys of its time.
    const found = keys
      .digests('suppression', key)
      .flatMap(digest => byDigest.get(digest) ?? [])
      .reduce<Suppressed[]>(lastOf, [])
    if (cached.size >= mostCached) cached.clear()
    cached.set(key, found)
    return found
  }
  return {
    isEmpty: byDigest.size === 0,
    find: asked => {
      if (byDigest.size === 0) return []
      return [...asked].flatMap(key => lookUp(key.key).map(each => ({ key, suppressed: each })))
    },
  }
}
