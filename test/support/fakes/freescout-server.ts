import { type DeskServer, serveDesk } from './desk-server.ts'
import type { FakeThread, ScoutFakeDesk } from './scout-desk.ts'
import { type Account, answerOf, type Flavour, missing, paged } from './scout-routes.ts'

export interface FakeFreescout extends Account, DeskServer {}

export const apiKey = 'key-1234567890'

const personOf = (account: Account, { type, id }: FakeThread['by']): unknown => {
  const customer = account.desk.customers.get(id)
  return type === 'user'
    ? { id, type, firstName: 'Agnes', lastName: 'Agentsson', email: 'agnes@desk.example' }
    : { id, type, firstName: customer?.first, lastName: customer?.last, email: customer?.emails[0] }
}

const flavour: Flavour = {
  base: '/api/',
  listParameters: ['sortField', 'sortOrder', 'page', 'pageSize', 'embed', 'status', 'state', 'updatedSince'],
  listed: () => true,
  conversation: (account, each) => ({
    ...{ id: each.id, number: each.id % 1000, status: each.status, state: each.state, type: each.type },
    ...{ subject: each.subject, preview: '', mailboxId: each.mailboxId, cc: each.cc, bcc: [] },
    ...{ createdAt: each.createdAt, closedAt: each.closedAt, userUpdatedAt: each.userUpdatedAt },
    threadsCount: account.desk.threads.get(each.id)?.length ?? 0,
    assignee: personOf(account, { type: 'user', id: 71 }),
    customer: personOf(account, { type: 'customer', id: each.customer }),
    customFields: each.customFields,
  }),
  thread: (account, each) => ({
    ...{ id: each.id, type: each.type, state: 'published', body: each.body, createdAt: each.createdAt },
    ...{ createdBy: personOf(account, each.by), to: [], cc: [], bcc: [] },
    _embedded: { attachments: each.files.map(({ id, name }) => ({ id, fileName: name, size: 9 })) },
  }),
  own: (account, asked, [kind]) => {
    if (kind !== 'tags') return undefined
    if (!account.hasTags) return missing
    const id = asked.query.get('conversationId')
    const among = [...account.desk.conversations.values()].filter(
      each => id === null || each.id === Number(id),
    )
    const names = [...new Set(among.flatMap(each => each.tags))]
    const tags = names.map((name, index) => ({ id: index + 1, name, counter: 1 }))
    return paged(account, asked, 'tags', tags)
  },
}

/** A stateful FreeScout on this machine, closed after the tests of the file. */
export const fakeFreescout = async (desk: ScoutFakeDesk): Promise<FakeFreescout> => {
  const account: Account = {
    ...{ desk, pageSize: 3, looksPerDeletion: 0, keepsDeleted: false, hasTags: true },
    ...{ stubborn: new Set<number>(), leaving: new Map<number, number>() },
  }
  const server = await serveDesk({
    isAuthorised: headers => headers['x-freescout-api-key'] === apiKey,
    unauthorised: { message: 'Unauthenticated.' },
    answer: asked => answerOf(account, asked, flavour),
  })
  return Object.assign(account, server)
}
