import { z } from 'zod'
import type { StampedChange } from '../../../tickets/change.ts'
import type { Stamp } from '../../../tickets/ids.ts'
import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import type { RestAnswer, RestCall } from '../../rest/client.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { buildConversation } from '../build.ts'
import type { IntercomDesk } from '../desk.ts'
import { partsOf } from '../moments.ts'
import { hasUnreadParts } from '../redactable.ts'
import type { ConversationJson } from '../schema.ts'
import type { ConversationSource } from '../source.ts'
import { isRedacted, look } from './guard.ts'
import { redactedSource } from './preview.ts'
import { type Redactions, redactionsOf } from './redactions.ts'

export interface Writing {
  readonly desk: IntercomDesk
  readonly change: StampedChange
  readonly signal: AbortSignal
}

/** What was done of a conversation, and where something stays that had to go. */
export interface Edited {
  readonly unreachable: readonly string[]
  readonly stampAfter: Stamp
}

const redactPath = '/conversations/redact'

/** Redacted, or not; `gone` when the message is not among those that the desk gives. */
const shown = (message: Parameters<typeof isRedacted>[0] | null | undefined) => {
  if (!message) return 'gone'
  return isRedacted(message) ? 'after' : 'before'
}

const readNow = ({ desk, change, signal }: Writing): Promise<ConversationJson | undefined> =>
  desk.api.conversation(change.change.id, signal)

const partStep = (writing: Writing, part: string): Step => ({
  call: {
    ...{ method: 'POST', path: redactPath },
    body: {
      type: 'conversation_part',
      conversation_id: writing.change.change.id,
      conversation_part_id: part,
    },
  },
  async state() {
    const now = await readNow(writing)
    return shown(now && partsOf(now).find(({ id }) => id === part))
  },
})

const sourceStep = (writing: Writing, source: string): Step => ({
  call: {
    ...{ method: 'POST', path: redactPath },
    body: { type: 'source', conversation_id: writing.change.change.id, source_id: source },
  },
  state: async () => shown((await readNow(writing))?.source),
})

const titleStep = (writing: Writing, title: string): Step => ({
  call: { method: 'PUT', path: `/conversations/${writing.change.change.id}`, body: { title } },
  async state() {
    const now = await readNow(writing)
    if (!now) return 'gone'
    return (now.title ?? '') === title ? 'after' : 'before'
  },
})

/** The title last: the desk may note in the conversation that it was changed. */
const stepsOf = (writing: Writing, { parts, source, title }: Redactions): readonly Step[] => [
  ...(source === undefined ? [] : [sourceStep(writing, source)]),
  ...parts.map(part => partStep(writing, part)),
  ...(title === undefined ? [] : [titleStep(writing, title)]),
]

const notRedactable = z.looseObject({
  errors: z.array(z.looseObject({ code: z.string() })),
})

const isNotRedactable = ({ status, body }: RestAnswer): boolean =>
  status >= 400 &&
  (notRedactable.safeParse(body).data?.errors ?? []).some(
    ({ code }) => code === 'conversation_part_not_redactable',
  )

/** A message that the desk redacts for nobody is noted: it stays, and the others go. */
const carryingOf = ({ desk, change, signal }: Writing, refused: Set<RestCall>): Carrying => ({
  client: desk.api.client,
  reserve: call => desk.api.reserve(call, signal),
  look: () => look(desk, change, signal),
  async write(call) {
    const answer = await desk.api.write(call, signal)
    if (isNotRedactable(answer)) refused.add(call)
    return answer
  },
  pollMs: desk.pollMs,
  signal,
})

/** Where older parts than the desk gives may lie, as their field says it. */
const unreadPlace = 'conversations:conversation_parts.unread'

const filesLeft = (now: ConversationJson | undefined): string[] => {
  const isLeft = (message: { attachments?: readonly unknown[] | null | undefined } | null | undefined) =>
    (message?.attachments ?? []).length > 0
  const parts = now ? partsOf(now).filter(isRedacted) : []
  return [
    ...(parts.some(isLeft) ? ['parts:attachments'] : []),
    ...(now?.source && isRedacted(now.source) && isLeft(now.source)
      ? ['conversations:source.attachments']
      : []),
  ]
}

/** Carries out what can be; what cannot, and what the desk leaves of what it did, is told by where it stands. */
export const editConversation = async (writing: Writing): Promise<Refusal | Edited> => {
  const { desk, change, signal } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const source = change.source as ConversationSource
  const redactions = redactionsOf(source, change.change.edits)
  const refusal = await look(desk, change, signal)
  if (refusal) return refusal
  const refused = new Set<RestCall>()
  const carrying = carryingOf(writing, refused)
  const stays: string[] = []
  for (const step of stepsOf(writing, redactions)) {
    const stopped = await carryOut(carrying, step)
    if (!isRefusal(stopped)) continue
    if (!refused.has(step.call)) return stopped
    stays.push('parts:body')
  }
  const { unreachable } = redactions
  const isUntold = hasUnreadParts(source.conversation) && !unreachable.includes(unreadPlace)
  return {
    unreachable: [
      ...unreachable,
      ...(isUntold ? [unreadPlace] : []),
      ...stays,
      ...filesLeft(await readNow(writing)),
    ],
    stampAfter: buildConversation(desk, redactedSource(source, change.change.edits)).stamp,
  }
}
