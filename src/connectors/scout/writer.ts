import type { ChangeOutcome, StampedChange } from '../../tickets/change.ts'
import type { RecordId } from '../../tickets/ids.ts'
import type { Connector } from '../connector.ts'
import { pause } from '../rest/backoff.ts'
import { carryOut, type Step } from '../rest/carry-out.ts'
import { inTurns } from '../rest/in-turns.ts'
import { demandInTime, type Refusal } from '../rest/refusal.ts'
import type { ScoutParts, ScoutPeople } from './desk.ts'
import { conversationFacts, conversationStamp, customerStamp, isPresent, summed, tagsOf } from './facts.ts'
import { categoryOf, conversationsOf, ownOf, presentConversation } from './read.ts'

type Result = Refusal | { readonly unreachable: readonly string[] }

interface Writing {
  readonly parts: ScoutParts
  readonly change: StampedChange
  readonly signal: AbortSignal
}

const looks = 5

/** Read anew: the hold tag may have been put a second ago. */
const look = async ({ parts, change, signal }: Writing): Promise<Refusal | undefined> => {
  const conversation = await presentConversation(parts, change.change.id, signal)
  if (!conversation) return { result: 'stale' }
  if (change.holdTags.some(tag => tagsOf(conversation).includes(tag))) return { result: 'held' }
  const category = await categoryOf(parts, signal)
  const facts = conversationFacts(conversation, category(conversation))
  if (conversationStamp(conversation, facts) !== change.stamp) return { result: 'stale' }
  demandInTime(change)
  return undefined
}

const deletionStep = ({ parts, change, signal }: Writing): Step => ({
  call: parts.desk.deletion(change.change.id),
  state: async () => ((await presentConversation(parts, change.change.id, signal)) ? 'before' : 'after'),
})

const carry = (writing: Writing, step: Step, lookAgain: () => Promise<Refusal | undefined>) => {
  const { parts, signal } = writing
  const { client } = parts.desk
  return carryOut(
    {
      ...{ client, pollMs: parts.pollMs, signal, look: lookAgain },
      reserve: call => client.reserve(call, signal),
      write: call => client.send(call, signal),
    },
    step,
  )
}

/** In the desk's folder of deleted conversations, which no call empties. */
const inFolder = 'conversations:deleted'

const folderOf = async ({ desk }: ScoutParts, id: RecordId, signal: AbortSignal): Promise<string[]> => {
  const conversation = await desk.conversation(id, signal)
  return conversation && !isPresent(conversation) ? [inFolder] : []
}

/** One conversation with all that was said in it, and looked for by its number. */
const deleteConversation = async (writing: Writing): Promise<Result> => {
  const { parts, change, signal } = writing
  const step = deletionStep(writing)
  const stopped = await carry(writing, step, () => look(writing))
  const isGone = (await step.state()) === 'after'
  // Somebody else was faster, between the look and the call.
  if (stopped?.result === 'failed' && stopped.code === 'HTTP_404' && isGone) return { result: 'stale' }
  if (stopped) return stopped
  if (!isGone) return { result: 'failed', code: 'NOT_DELETED' }
  return { unreachable: await folderOf(parts, change.change.id, signal) }
}

/** The desk deletes every conversation that the person took part in along with them: there may be none, of anybody's. */
const lookAtPerson = async (
  { parts, change, signal }: Writing,
  people: ScoutPeople,
): Promise<Refusal | undefined> => {
  const customer = await people.one(change.change.id, signal)
  if (!customer) return { result: 'stale' }
  const conversations = await conversationsOf(parts, people, customer, signal)
  const { tags } = summed(conversations)
  if (change.holdTags.some(tag => tags.includes(tag))) return { result: 'held' }
  const own = summed(ownOf(customer, conversations))
  if (customerStamp(customer, own.open) !== change.stamp) return { result: 'stale' }
  if (conversations.length > own.count) return { result: 'failed', code: 'TICKETS_OF_OTHERS' }
  if (own.count > 0) return { result: 'failed', code: 'TICKETS_LEFT' }
  demandInTime(change)
  return undefined
}

const isPersonGone = async ({ parts, change, signal }: Writing, people: ScoutPeople): Promise<boolean> => {
  for (let looked = 1; ; looked++) {
    if (!(await people.one(change.change.id, signal))) return true
    if (looked >= looks) return false
    await pause(parts.pollMs, signal)
  }
}

/** The desk takes its time: who is still there after a while is told as unverified. */
const deletePerson = async (writing: Writing, people: ScoutPeople): Promise<Result> => {
  const { change, signal } = writing
  const step: Step = {
    call: people.deletion(change.change.id),
    state: async () => ((await people.one(change.change.id, signal)) ? 'before' : 'after'),
  }
  const stopped = await carry(writing, step, () => lookAtPerson(writing, people))
  if (stopped) return stopped
  return (await isPersonGone(writing, people)) ? { unreachable: [] } : { unreachable: ['customers:delete'] }
}

const alone = (writing: Writing): Promise<Result> | Result => {
  const { change, parts } = writing
  if (change.change.do === 'edit') return { result: 'failed', code: 'CAPABILITY_MISSING' }
  if (change.change.kind === 'ticket') return deleteConversation(writing)
  const { people } = parts.desk
  return people ? deletePerson(writing, people) : { result: 'failed', code: 'CAPABILITY_MISSING' }
}

/** The writing half of the connector: deletion, each record looked at again before the call. */
export const createWriter = (
  parts: ScoutParts,
): Pick<Connector, 'preview' | 'applyMany' | 'remains' | 'writesAtOnce'> => ({
  writesAtOnce: { edit: 1, delete: 10 },
  // No call edits anything for good.
  preview: record => record,
  async remains(kind, ids, signal) {
    const found = kind === 'ticket' ? await inTurns(ids, 4, id => folderOf(parts, id, signal)) : []
    return new Map(ids.map((id, index) => [id, found[index] ?? []]))
  },
  async applyMany(changes, signal) {
    signal.throwIfAborted()
    const outcomes: ChangeOutcome[] = []
    for (const change of changes) {
      const { id, kind } = change.change
      const result = await alone({ parts, change, signal })
      outcomes.push(
        'result' in result
          ? { id, kind, ...result }
          : { id, kind, result: 'applied', unreachable: result.unreachable },
      )
    }
    return outcomes
  },
})
