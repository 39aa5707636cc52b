import type { Edit, RecordChange } from '../../src/tickets/change.ts'
import { documentKey, recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type {
  Contact,
  Field,
  FieldRules,
  Participant,
  StoreRecord,
  Ticket,
} from '../../src/tickets/record.ts'

type Loose = Partial<Omit<Field, 'document' | 'class' | 'rules'>> & { document?: string; rules?: FieldRules }

export const field = (of: Field['class'], path: string, value: unknown, more: Loose = {}): Field => {
  const { document = 'tickets:1', rules = {}, ...rest } = more
  return {
    pattern: `tickets:${path.replace(/\.\d+/gu, '[]')}`,
    format: 'plain',
    ...rest,
    document: documentKey(document),
    path,
    class: of,
    value,
    rules,
  }
}

export const person = (role: Participant['role'], name: string, email: string, id = email): Participant => ({
  id: recordId(id),
  role,
  names: [name],
  emails: [email],
  phones: [],
  usernames: [],
})

export const created = new Date('2024-03-17T10:15:30.250Z')

export const ticket = (fields: readonly Field[], participants: readonly Participant[] = []): Ticket => ({
  kind: 'ticket',
  id: recordId('ticket-1'),
  stamp: stamp('s'),
  store: storeId('helpdesk'),
  facts: { closed: true, tags: [], custom: {}, clocks: { created_at: created } },
  statistics: {
    month: '2024-03',
    category: 'a',
    channel: 'b',
    priority: 'c',
    status: 'd',
    agent: 'e',
    messages: 1,
    reopened: 0,
  },
  fields,
  participants,
  source: null,
})

export const contact = (fields: readonly Field[], agent = false): Contact => ({
  kind: 'contact',
  id: recordId('contact-1'),
  stamp: stamp('s'),
  store: storeId('helpdesk'),
  facts: { agent, openTickets: 0, ticketTags: [], clocks: {} },
  fields,
  participants: [],
  source: null,
})

const keyOf = ({ document, path }: { document: string; path: string }): string => `${document} ${path}`

const changed = (before: Field, edit: Edit): Field | undefined => {
  if (edit.kind === 'set') return { ...before, value: edit.value }
  if (edit.kind !== 'relink') return undefined
  const { person: _, ...rest } = before
  return { ...rest, value: edit.pseudonym }
}

/** What a connector's preview does, with participants read again from the fields that are left. */
export const applyEdits = <R extends StoreRecord>(record: R, change: RecordChange, shift?: Date): R => {
  if (change.do === 'delete') throw new Error('nothing left')
  const edits = new Map(change.edits.map(edit => [keyOf(edit), edit]))
  if (edits.size !== change.edits.length) throw new Error('two edits of one place')
  const fields = record.fields.flatMap(each => {
    const edit = edits.get(keyOf(each))
    const next = edit ? changed(each, edit) : each
    return next ? [next] : []
  })
  const facts = shift ? { ...record.facts, clocks: { created_at: shift } } : record.facts
  return { ...record, fields, facts }
}
