import { isPlaceholder } from '../anonymisation/placeholder.ts'
import type { RunContext } from '../runs/context.ts'
import type { RequestId, Subject } from './model.ts'
import { type Resolved, resolvePersons, type Wanted } from './resolve.ts'
import { canonicalEmail } from './spelling/email.ts'

/** Where a code can prove whose request it is. */
export type Proving =
  /** At this address, which a store has of the person. */
  | { readonly known: 'address'; readonly address: string }
  /** Nowhere: no store has an address. */
  | { readonly known: 'nothing' }
  /** Nowhere: no address is known together with everything that the request names. */
  | { readonly known: 'apart' }

/** Each costs a look at all contacts, for all requests that are left together. */
const mostTried = 3

const keyOf = (address: string): string => canonicalEmail(address) ?? address.trim().toLowerCase()

const addressAlone = (address: string): Subject => ({
  ...{ emails: [address], phones: [], names: [], usernames: [], ids: [], values: [], changes: [] },
})

/** What was anonymised before says nothing any more of whose it is. */
const contactsOf = ({ contacts }: Resolved): string[] =>
  contacts.filter(({ blank }) => !blank).map(({ store, id }) => `${store}\n${id}`)

/** Addresses that stores have of the person, first those that the request names too, each mailbox once. */
const addressesOnRecord = async (
  run: RunContext,
  { contacts }: Resolved,
  named: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const known = new Map<string, string>()
  for (const { store, id } of contacts) {
    const { connector } = await run.store(store)
    for (const { participants } of await connector.readMany('contact', [id], signal))
      for (const email of participants.flatMap(({ emails }) => emails))
        if (!isPlaceholder(email) && !known.has(keyOf(email))) known.set(keyOf(email), email)
  }
  const all = [...known]
  const isNamed = ([key]: readonly [string, string]): boolean => named.has(key)
  return [...all.filter(isNamed), ...all.filter(each => !isNamed(each))].map(([, email]) => email)
}

interface Open {
  readonly wanted: Wanted
  /** Of the mailboxes that the request names. */
  readonly named: ReadonlySet<string>
  /** Everybody whom it would be about. */
  readonly contacts: readonly string[]
  readonly candidates: readonly string[]
}

/** Does whoever reads mail at the address have all that the request names, as far as stores know it together? */
const hasAll = ({ named, contacts }: Open, fromAddress: Resolved): boolean => {
  const own = new Set(contactsOf(fromAddress))
  const mailboxes = new Set(fromAddress.subject.emails.map(keyOf))
  return contacts.every(each => own.has(each)) && [...named].every(each => mailboxes.has(each))
}

/** The usual case, which needs no second look: one contact, and no address that is not in it. */
const isOne = ({ named, contacts, candidates }: Open): boolean => {
  const known = new Set(candidates.map(keyOf))
  return contacts.length <= 1 && [...named].every(each => known.has(each))
}

const settle = async (run: RunContext, all: readonly Open[], signal: AbortSignal) => {
  const found = new Map<RequestId, Proving>()
  for (const open of all) {
    const [address] = open.candidates
    const { request } = open.wanted
    if (address === undefined) found.set(request, { known: 'nothing' })
    else if (isOne(open)) found.set(request, { known: 'address', address })
  }
  for (let tried = 0; tried < mostTried; tried += 1) {
    const trying = all.flatMap(open => {
      const address = open.candidates[tried]
      return address === undefined || found.has(open.wanted.request) ? [] : [{ open, address }]
    })
    if (trying.length === 0) break
    const alone = trying.map(({ open, address }) => ({ ...open.wanted, subject: addressAlone(address) }))
    for (const resolved of await resolvePersons(run, alone, signal)) {
      const { request } = resolved
      const one = trying.find(({ open }) => open.wanted.request === request)
      if (one && hasAll(one.open, resolved)) found.set(request, { known: 'address', address: one.address })
    }
  }
  return found
}

/**
 * The address to which a code proves a request: one that a store has of the person, never one that only the message
 * names. And since whoever makes a request can name other people's numbers, ids and addresses beside their own, it has
 * to be one with which stores know every contact that the request is about, and every address that it names: before
 * anything of the message joins them together. Whoever has less has proven less, and an operator has to look.
 */
export const provingAddresses = async (
  run: RunContext,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<ReadonlyMap<RequestId, Proving>> => {
  const open: Open[] = []
  for (const resolved of await resolvePersons(run, wanted, signal)) {
    const one = wanted.find(({ request }) => request === resolved.request)
    if (!one) continue
    const named = new Set(one.subject.emails.map(keyOf))
    const candidates = await addressesOnRecord(run, resolved, named, signal)
    open.push({ wanted: one, named, contacts: contactsOf(resolved), candidates })
  }
  const found = await settle(run, open, signal)
  return new Map(wanted.map(({ request }) => [request, found.get(request) ?? { known: 'apart' }]))
}
