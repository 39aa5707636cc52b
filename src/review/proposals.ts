import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { listPhrase } from '../connectors/redaction-members.ts'
import { listFileOf, readLists, writeLists } from '../connectors/store-lists.ts'
import { type Entity, entities } from '../entities.ts'
import { AppError } from '../errors.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { mask } from '../redaction/operators/mask.ts'
import { isSamePerson } from '../runs/same-person.ts'
import { ifUnlocked } from '../servers/lock.ts'
import type { StoreId } from '../tickets/ids.ts'
import { extended } from './verdicts.ts'

/** A word that somebody wants a store to let stay or to take out. It comes out of a ticket: sealed, and not for long. */
export interface Proposal {
  readonly id: string
  readonly store: StoreId
  readonly list: 'allow' | 'deny'
  /** What it is under `deny`; under `allow` what it was taken for. */
  readonly entity: Entity
  /** The word under the installation's key. */
  readonly sealed: string
  readonly by: string
  readonly createdAt: Date
  /** It is gone then, decided on or not. */
  readonly expiresAt: Date
}

/** The port to where proposals wait; implemented in `src/database`. Decided ones are removed. */
export interface ProposalStore {
  add(proposal: Proposal): Promise<void>
  proposal(id: string, now: Date): Promise<Proposal | undefined>
  /** The oldest first. */
  waiting(now: Date, most: number): Promise<readonly Proposal[]>
  count(now: Date): Promise<number>
  remove(id: string): Promise<void>
}

export interface ProposalContext {
  readonly proposals: ProposalStore
  readonly ledger: Pick<Ledger, 'append'>
  readonly keys: { seal(key: Uint8Array): string; open(sealed: string): Uint8Array }
  readonly stores: readonly { readonly id: StoreId; readonly file: string }[]
  clock(): Date
  random(bytes: number): Uint8Array
}

/** Long enough for an admin's holidays. */
const keptMs = 30 * 24 * 60 * 60_000
/** So many wait at most: a list of more is written by hand. */
export const mostProposals = 200

const said = z.object({
  list: z.enum(['allow', 'deny'], { error: 'list: allow or deny' }),
  entity: z.enum(entities, { error: `entity: one of ${entities.join(', ')}` }),
  phrase: listPhrase,
})

const storeIn = ({ stores }: Pick<ProposalContext, 'stores'>, named: string) => {
  const store = stores.find(({ id }) => id === named)
  if (store) return store
  throw new AppError('USAGE', `store: one of ${stores.map(({ id }) => id).join(', ')}`)
}

/** Seals a word until an admin has decided. USAGE for what no list could hold, without the word; or where too many wait. */
export const proposeWord = async (
  context: ProposalContext,
  { store, by, ...written }: { store: string; list: string; entity: string; phrase: string; by: string },
): Promise<Proposal> => {
  const parsed = said.safeParse(written)
  if (!parsed.success)
    throw new AppError('USAGE', parsed.error.issues.map(({ message }) => message).join('; '))
  const { list, entity, phrase } = parsed.data
  const { id: named } = storeIn(context, store)
  const now = context.clock()
  if ((await context.proposals.count(now)) >= mostProposals)
    throw new AppError('USAGE', `${mostProposals} words wait to be decided on; no more are taken`)
  const proposal: Proposal = {
    id: `word-${Buffer.from(context.random(6)).toString('hex')}`,
    ...{ store: named, list, entity, by, createdAt: now },
    sealed: context.keys.seal(Buffer.from(phrase, 'utf8')),
    expiresAt: new Date(now.getTime() + keptMs),
  }
  await context.proposals.add(proposal)
  await context.ledger.append({
    ...{ kind: 'list-word', word: proposal.id, what: 'proposed', store: named, list, by },
  })
  return proposal
}

export const wordOf = ({ keys }: Pick<ProposalContext, 'keys'>, { sealed }: Proposal): string =>
  Buffer.from(keys.open(sealed)).toString('utf8')

/** `F***`: enough to tell one's own proposal from others. */
export const maskedWord = (context: Pick<ProposalContext, 'keys'>, proposal: Proposal): string =>
  mask.apply(wordOf(context, proposal), { entity: proposal.entity, locale: '', digest: () => '' })

const proposalOf = async ({ proposals, clock }: ProposalContext, id: string): Promise<Proposal> => {
  const proposal = await proposals.proposal(id, clock())
  if (proposal) return proposal
  throw new AppError('NOT_FOUND', 'this word waits for nobody: it was decided on, or its time is over')
}

/** The word itself, for whoever is to decide on it; the ledger is told first. */
export const showWord = async (
  context: ProposalContext,
  id: string,
  by: string,
): Promise<{ readonly proposal: Proposal; readonly phrase: string }> => {
  const proposal = await proposalOf(context, id)
  const { store, list } = proposal
  await context.ledger.append({ kind: 'list-word', word: id, what: 'shown', store, list, by })
  return { proposal, phrase: wordOf(context, proposal) }
}

/** The file changes at once or not at all, and of two who add to it at a time one is told to come again. */
const addToFile = async (file: string, add: () => Promise<void>): Promise<void> => {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    if (await ifUnlocked(`${file}.lock`, add)) return
  } catch (error) {
    // One that is there and wrong names its own place; of one that cannot be written the system says why.
    if (error instanceof AppError) throw new AppError('USAGE', error.message)
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new AppError(
      'USAGE',
      `${file} cannot be written from here (${code}): the word waits until it can be, or is added by hand and declined here`,
    )
  }
  throw new AppError('USAGE', 'somebody else is writing the lists of this store at this moment; try again')
}

/**
 * Takes a word over into the list file of its store, which workers read when they start; or leaves it. APPROVAL_REFUSED for whoever
 * proposed it: a word that stays from now on stays in every ticket, and one person's slip must not do that.
 */
export const decideWord = async (
  context: ProposalContext,
  { id, isAccepted, by }: { readonly id: string; readonly isAccepted: boolean; readonly by: string },
): Promise<Proposal> => {
  const proposal = await proposalOf(context, id)
  const { store, list, entity } = proposal
  if (isAccepted) {
    if (isSamePerson(proposal.by, by))
      throw new AppError('APPROVAL_REFUSED', `${id}: whoever proposed a word may not accept it`)
    const file = listFileOf(storeIn(context, store))
    const phrase = wordOf(context, proposal)
    const addition = list === 'allow' ? { list, phrase } : { list, entity, phrase }
    await addToFile(file, async () => writeLists(file, extended(await readLists(file), [addition])))
  }
  const what = isAccepted ? 'accepted' : 'declined'
  await context.ledger.append({ kind: 'list-word', word: id, what, store, list, by })
  await context.proposals.remove(id)
  return proposal
}
