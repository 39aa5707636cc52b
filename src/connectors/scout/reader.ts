import { createHash } from 'node:crypto'
import type { RecordId } from '../../tickets/ids.ts'
import type { RecordKind } from '../../tickets/record.ts'
import type { Connector, Diagnosis, StoredTexts } from '../connector.ts'
import { ownAddresses } from '../own-addresses.ts'
import { begun } from '../rest/begun.ts'
import { outOfReach } from '../rest/out-of-reach.ts'
import { textsOf } from '../rest/texts-of.ts'
import { agentOf, fullName } from './build.ts'
import type { ScoutParts } from './desk.ts'
import {
  allConversations,
  presentConversation,
  readConversations,
  readCustomers,
  selectConversations,
  selectCustomers,
} from './read.ts'

export type Reader = Omit<
  Connector,
  | 'preview'
  | 'applyMany'
  | 'writesAtOnce'
  | 'remains'
  | 'id'
  | 'locales'
  | 'timezone'
  | 'capabilities'
  | keyof AsyncDisposable
>

/** Every document, one conversation after the other. */
async function* readTexts(parts: ScoutParts, signal: AbortSignal): AsyncGenerator<StoredTexts> {
  const { desk } = parts
  for await (const conversation of allConversations(parts, signal)) {
    const document = String(conversation.id)
    yield { place: 'conversations', document, texts: textsOf(conversation) }
    for (const thread of await desk.threads(document, signal))
      yield { place: 'threads', document: String(thread.id), texts: textsOf(thread) }
  }
  for (const customer of (await desk.people?.all(signal)) ?? [])
    yield { place: 'customers', document: String(customer.id), texts: textsOf(customer) }
}

const dumpOne = async (
  parts: ScoutParts,
  kind: RecordKind,
  id: RecordId,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const { desk } = parts
  if (kind === 'contact') return textsOf(await desk.people?.one(id, signal))
  const conversation = await presentConversation(parts, id, signal)
  return conversation ? textsOf([conversation, await desk.threads(id, signal)]) : []
}

const dump = async (
  parts: ScoutParts,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly RecordId[] },
  signal: AbortSignal,
): Promise<ReadonlyMap<RecordId, readonly string[]>> => {
  const texts = new Map<RecordId, readonly string[]>()
  for (const id of ids) texts.set(id, await dumpOne(parts, kind, id, signal))
  return texts
}

const countOf = async (parts: ScoutParts, kind: RecordKind, signal: AbortSignal): Promise<number> => {
  if (kind === 'contact') return (await parts.desk.people?.all(signal))?.length ?? 0
  let count = 0
  for await (const _ of allConversations(parts, signal)) count += 1
  return count
}

const ownOf = async ({ desk }: ScoutParts, signal: AbortSignal): Promise<readonly string[]> => {
  const agents = (await desk.users(signal)).flatMap(({ email }) => email ?? [])
  const values = (await desk.mailboxes(signal)).flatMap(({ email }) => email ?? [])
  return ownAddresses({ values, agents })
}

const categoriesOf = async (parts: ScoutParts, signal: AbortSignal): Promise<readonly string[]> =>
  parts.category === 'type' ? ['email', 'chat', 'phone'] : [...(await parts.mailboxNames(signal)).values()]

const lookAtMailboxes = async ({ desk }: ScoutParts, signal: AbortSignal): Promise<Diagnosis> => {
  const count = (await desk.mailboxes(signal)).length
  const check = 'the login sees mailboxes'
  const detail = `${count} mailboxes; what lies in others is not seen`
  if (count > 0) return { check, ok: true, detail }
  return { check, ok: false, detail, fix: 'give the login of somebody who has access to all mailboxes' }
}

const lookAtTags = async ({ desk }: ScoutParts, signal: AbortSignal): Promise<Diagnosis[]> => {
  if (!desk.knowsTags) return []
  const check = 'the desk has tags'
  if (await desk.knowsTags(signal)) return [{ check, ok: true, detail: 'yes' }]
  return [
    {
      ...{ check, ok: false, detail: 'no: hold tags hold nothing' },
      fix: 'install the module Tags, or hold records with "gallra hold"',
    },
  ]
}

const diagnose = async (parts: ScoutParts, signal: AbortSignal): Promise<readonly Diagnosis[]> => [
  await lookAtMailboxes(parts, signal),
  ...(await lookAtTags(parts, signal)),
]

/** The reading half of the connector. */
export const createReader = (parts: ScoutParts): Reader => ({
  lineage: async () => createHash('sha256').update(`${parts.desk.name} ${parts.account}`).digest('hex'),
  count: (kind, signal) => begun(signal, () => countOf(parts, kind, signal)),
  select: (kind, query, signal) =>
    (kind === 'ticket' ? selectConversations : selectCustomers)(parts, query, signal),
  readMany: (kind, ids, signal) =>
    begun(signal, () => (kind === 'ticket' ? readConversations : readCustomers)(parts, ids, signal)),
  storedFiles: (_, { class: of, value }) => (of === 'attachment' ? [outOfReach(String(value))] : []),
  dump: (kind, ids, signal) => begun(signal, () => dump(parts, { kind, ids }, signal)),
  texts: signal => readTexts(parts, signal),
  agents: signal => begun(signal, async () => (await parts.desk.users(signal)).map(agentOf)),
  customers: (most, signal) =>
    begun(signal, async () => ({
      names: ((await parts.desk.people?.all(signal)) ?? []).map(fullName).filter(Boolean).slice(-most),
    })),
  own: signal => begun(signal, () => ownOf(parts, signal)),
  categories: signal => begun(signal, () => categoriesOf(parts, signal)),
  diagnose: (_, signal) => begun(signal, () => diagnose(parts, signal)),
})
