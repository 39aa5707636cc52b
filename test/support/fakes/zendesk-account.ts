import type { Answer, Asked } from './desk-server.ts'
import type { FakeTicket, ZendeskDesk } from './zendesk-desk.ts'

export interface Job {
  readonly id: string
  /** Polls until it is done. */
  left: number
  results: unknown
  /** Done when the job ends, not when it is asked for. */
  work(): void
}

/** What the vendor's description leaves open, so that another hand may have done it otherwise. */
export interface Manners {
  readonly pages: 'cursor' | 'offset'
  readonly jobResults: 'list' | 'object' | 'none'
  /** Who was deleted is found among the deleted alone. */
  readonly hidesDeletedUsers: boolean
  readonly sideLoadsIdentities: boolean
  readonly metrics: 'object' | 'list'
  /** The last page of an export has no cursor. */
  readonly endsWithoutCursor: boolean
  /** Parameters that its description does not have: a call with one is refused. */
  readonly refuses: readonly string[]
  /** What exports say of a deleted ticket: the vendor's pages do not. */
  readonly deletedRows: 'whole' | 'stub'
  /** Exports leave out what changed so many seconds before. */
  readonly exportLag: number
}

export const vendorsManners: Manners = {
  pages: 'cursor',
  jobResults: 'list',
  hidesDeletedUsers: false,
  sideLoadsIdentities: true,
  metrics: 'object',
  endsWithoutCursor: false,
  refuses: [],
  deletedRows: 'whole',
  exportLag: 60,
}

export interface Account {
  readonly desk: ZendeskDesk
  readonly jobs: Map<string, Job>
  /** Polls that a job takes. */
  pollsPerJob: number
  /** Of a person's deletion for good the desk's proof comes after so many looks. */
  looksPerProof: number
  pageSize: number
  /** Tickets bring their measures along where they are asked to. */
  hasMeasures: boolean
  /** Jobs that end with these ids left as they were. */
  readonly stubborn: Set<number>
  manners: Manners
}

export const missing: Answer = { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } }
export const ok = (body: unknown): Answer => ({ status: 200, body })

const byNumber = (account: Account, { query }: Asked, name: string, items: readonly unknown[]): Answer => {
  const size = Math.min(Number(query.get('per_page') ?? 100), 100, account.pageSize)
  const page = Number(query.get('page') ?? 1)
  const next_page = page * size < items.length ? `https://elsewhere.example/?page=${page + 1}` : null
  return ok({ [name]: items.slice((page - 1) * size, page * size), next_page, count: items.length })
}

/** `page[size]` and `page[after]`, as the vendor's cursor lists. */
export const paged = (account: Account, asked: Asked, name: string, items: readonly unknown[]): Answer => {
  if (account.manners.pages === 'offset') return byNumber(account, asked, name, items)
  const { query } = asked
  const size = Math.min(Number(query.get('page[size]') ?? 100), 100, account.pageSize)
  const from = Number(query.get('page[after]') ?? 0)
  const has_more = from + size < items.length
  return ok({
    [name]: items.slice(from, from + size),
    meta: { has_more, after_cursor: has_more ? String(from + size) : null },
  })
}

/** Lists are of tickets that people worked at, unless all are asked for. */
export const inScope =
  ({ query }: Asked) =>
  ({ support_type }: Pick<FakeTicket, 'support_type'>): boolean =>
    query.get('support_type_scope') === 'all' || support_type !== 'ai_agent'

export const idsIn = ({ query }: Asked): number[] =>
  (query.get('ids') ?? '').split(',').filter(Boolean).map(Number)
