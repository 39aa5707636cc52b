import type { KnownPerson } from '../../redaction/redactor.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { Field, StoreRecord } from '../../tickets/record.ts'
import { around, type Element, elementsOf } from './elements.ts'
import { createOwnership } from './ownership.ts'
import { othersIn, type Self } from './persons.ts'

export type Author =
  | { readonly is: 'self' | 'unknown' }
  | { readonly is: 'agent'; readonly name?: string }
  /** Told apart within the record, and no further. */
  | { readonly is: 'other'; readonly number: number }

interface Knowing {
  readonly self: Self
  readonly isOwn: boolean
  readonly roster: readonly KnownPerson[]
}

/** The link to a person that stands in the element itself, not in a list of watchers. */
const linkIn = ({ at, fields }: Element): Field['person'] =>
  fields.find(
    ({ class: of, path, person }) => of === 'link' && person && !/\.\d+(?:\.|$)/u.test(path.slice(at.length)),
  )?.person

/** Somebody whom the element names itself, as desks without accounts do. */
const namedIn = ({ fields }: Element): readonly Field[] =>
  fields.filter(
    ({ class: of, entity, value }) =>
      of === 'direct-identifier' &&
      (entity === 'EMAIL' || entity === 'PERSON') &&
      typeof value === 'string' &&
      value,
  )

const holdsFile = ({ fields }: Element): boolean => fields.some(({ class: of }) => of === 'attachment')

/** Who wrote an element of a record. Others are numbered in the order in which they are asked for. */
export const createAuthors = (
  record: StoreRecord,
  { self, isOwn, roster }: Knowing,
): ((element: Element) => Author) => {
  const all = elementsOf(record)
  const numbers = new Map<string, number>()
  const others = othersIn(record, self, isOwn)
  const agents = others.filter(({ role }) => role === 'agent')
  const whose = createOwnership({
    self,
    agents: [...agents, ...roster],
    others: others.filter(({ role }) => role !== 'agent'),
    named: [],
  })
  const other = (key: string): Author => {
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return { is: 'other', number }
  }
  const byId = (id: RecordId, isAgent: boolean): Author => {
    if (self.ids.has(id)) return { is: 'self' }
    const agent = agents.find(each => each.id === id)
    const [name] = agent?.names ?? []
    if (agent || (isAgent && record.kind === 'contact')) return { is: 'agent', ...(name ? { name } : {}) }
    // A link that counts as an agent's and leads to none is one to a placeholder: somebody who was erased.
    return isAgent ? { is: 'unknown' } : other(id)
  }
  const byNames = (fields: readonly Field[]): Author | undefined => {
    const [first] = fields
    if (!first) return undefined
    const owners = fields.map(({ entity = 'PERSON', value }) => whose(entity, String(value)))
    if (owners.includes('self')) return { is: 'self' }
    if (owners.includes('agent')) return { is: 'agent' }
    const mail = fields.find(({ entity }) => entity === 'EMAIL') ?? first
    return other(String(mail.value).toLowerCase())
  }
  const ofRoot = (): Author => {
    if (record.kind === 'contact') return { is: 'self' }
    const { requester } = record.facts
    if (requester === undefined) return isOwn ? { is: 'self' } : { is: 'unknown' }
    return isOwn
      ? { is: 'self' }
      : byId(
          requester,
          agents.some(({ id }) => id === requester),
        )
  }
  const [root] = all
  return element => {
    for (const each of around(element, all)) {
      if (each.document === root?.document && each.at === '')
        // A comment that names nobody is not the requester's for that; a file without an owner came with the ticket.
        return element.at === '' || holdsFile(element) ? ofRoot() : { is: 'unknown' }
      const link = linkIn(each)
      if (link) return byId(link.id, link.agent)
      const named = byNames(namedIn(each))
      if (named) return named
    }
    return { is: 'unknown' }
  }
}
