import type { Answer, Asked } from './desk-server.ts'
import { adminId, type FakeConversation, teamId } from './intercom-desk.ts'
import { search } from './intercom-search.ts'
import {
  contactShown,
  errors,
  listed,
  missing,
  ok,
  type Paging,
  paged,
  shownWhole,
  type Workspace,
} from './intercom-workspace.ts'
import {
  changeContact,
  changeConversation,
  deleteContact,
  deleteConversation,
  redact,
} from './intercom-writes.ts'

const byUpdate = (a: FakeConversation, b: FakeConversation): number =>
  b.updated_at - a.updated_at || Number(b.id) - Number(a.id)

const conversations = (workspace: Workspace, items: readonly FakeConversation[], paging: Paging): Answer => {
  const page = paged(workspace, [...items].sort(byUpdate), paging)
  if (!page) return errors(422, 'parameter_invalid')
  return ok({
    type: 'conversation.list',
    conversations: page.items.map(item => listed(workspace, item)),
    ...page.rest,
  })
}

/** Only `query` and `pagination`. */
const searchedFor = ({ body }: Asked): { query: unknown; paging: Paging } | undefined => {
  const { query, pagination = {}, ...others } = body
  if (Object.keys(others).length > 0 || typeof pagination !== 'object' || pagination === null)
    return undefined
  const { per_page, starting_after } = pagination as Record<string, unknown>
  return { query, paging: { perPage: per_page, after: starting_after } }
}

const searched = (workspace: Workspace, asked: Asked): Answer => {
  const asks = searchedFor(asked)
  const items = workspace.index ?? [...workspace.desk.conversations.values()]
  const found = asks && search(items, asks.query, workspace.zoneSeconds)
  return asks && found ? conversations(workspace, found, asks.paging) : errors(400, 'parameter_invalid')
}

const ticketsFound = (workspace: Workspace, asked: Asked): Answer => {
  const asks = searchedFor(asked)
  const query = asks?.query as { field?: string; operator?: string; value?: unknown } | undefined
  const all = [...workspace.desk.tickets].map(([id, ticket]) => ({ id, ...ticket }))
  const found =
    query?.field === 'contact_ids' && query.operator === '='
      ? all.filter(({ contact }) => contact === query.value)
      : query?.field === 'created_at' && query.operator === '>'
        ? all.filter(({ created_at }) => created_at > Number(query.value))
        : undefined
  const page = found && asks && paged(workspace, found, asks.paging)
  if (!page) return errors(400, 'parameter_invalid')
  const tickets = page.items.map(({ id, open, created_at }) => ({ type: 'ticket', id, open, created_at }))
  return ok({ type: 'ticket.list', tickets, ...page.rest })
}

const notesPerPage = 2

const notesListed = (notes: readonly unknown[], page: number): Answer => {
  const total_pages = Math.max(1, Math.ceil(notes.length / notesPerPage))
  const pages = { type: 'pages', next: null, page, per_page: notesPerPage, total_pages }
  const data = notes.slice((page - 1) * notesPerPage, page * notesPerPage)
  return ok({ type: 'list', data, total_count: notes.length, pages })
}

const ofContact = ({ desk }: Workspace, { query }: Asked, [id = '', what]: readonly string[]): Answer => {
  if (desk.merged.has(id)) return errors(410, 'contact_merged')
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  const { notes, tagIds } = contact
  if (what === 'notes') return notesListed(notes, Number(query.get('page') ?? 1))
  if (what === 'tags')
    return ok({
      type: 'list',
      data: tagIds.map(tag => ({ type: 'tag', id: tag, name: desk.tags.get(tag) ?? '' })),
    })
  return what === undefined ? ok(contactShown(desk, id)) : missing
}

const contactsListed = (workspace: Workspace, { query }: Asked): Answer => {
  const { desk } = workspace
  const paging = { perPage: query.get('per_page'), after: query.get('starting_after') }
  const page = paged(workspace, [...desk.contacts.values()], paging)
  if (!page) return errors(422, 'parameter_invalid')
  return ok({ type: 'list', data: page.items.map(({ id }) => contactShown(desk, id)), ...page.rest })
}

const tombstones = ({ desk }: Workspace, { query }: Asked): Answer => {
  const perPage = Number(query.get('per_page') ?? 20)
  const page = Number(query.get('page') ?? 1)
  if (perPage > 60) return errors(422, 'parameter_invalid')
  const all = [...desk.tombstones].reverse().map(each => ({ type: 'conversation', ...each }))
  const total_pages = Math.max(1, Math.ceil(all.length / perPage))
  return ok({
    ...{ type: 'conversations.list', total_count: all.length },
    pages: { type: 'pages', next: null, page, per_page: perPage, total_pages },
    conversations: all.slice((page - 1) * perPage, page * perPage),
  })
}

const conversationShown = (workspace: Workspace, id: string): Answer => {
  const late = workspace.late.get(id)
  if (late && late.left > 0) {
    late.left -= 1
    return ok(shownWhole(workspace, late.was))
  }
  const conversation = workspace.desk.conversations.get(id)
  return conversation ? ok(shownWhole(workspace, conversation)) : missing
}

const ofConversations = (workspace: Workspace, asked: Asked, [id, more]: readonly string[]): Answer => {
  if (more !== undefined) return missing
  if (id === 'deleted') return tombstones(workspace, asked)
  if (id === 'attributes')
    return ok({
      type: 'list',
      data: [
        {
          type: 'conversation_attribute',
          id: 2,
          name: 'Issue',
          data_type: 'list',
          options: [{ id: 'a', label: 'Bill', archived: false }],
        },
        { type: 'conversation_attribute', id: 3, name: 'Order', data_type: 'string' },
      ],
    })
  if (id !== undefined) return /^\d+$/u.test(id) ? conversationShown(workspace, id) : missing
  const { query } = asked
  const paging = { perPage: query.get('per_page'), after: query.get('starting_after') }
  return conversations(workspace, [...workspace.desk.conversations.values()], paging)
}

const agnes = { type: 'admin', id: adminId, name: 'Agnes Agentsson', email: 'agnes@desk.example' }

const read = (workspace: Workspace, asked: Asked, path: readonly string[]): Answer => {
  const [kind, ...rest] = path
  if (kind === 'conversations') return ofConversations(workspace, asked, rest)
  if (kind === 'contacts')
    return rest.length === 0 ? contactsListed(workspace, asked) : ofContact(workspace, asked, rest)
  if (rest.length > 0) return missing
  if (kind === 'me')
    return ok({ ...agnes, app: { type: 'app', id_code: 'abc123', region: 'EU', timezone: 'Europe/Dublin' } })
  if (kind === 'admins') return ok({ type: 'admin.list', admins: [agnes] })
  if (kind === 'teams')
    return ok({
      type: 'team.list',
      teams: [
        { type: 'team', id: teamId, name: 'support' },
        { type: 'team', id: '5017692', name: 'billing' },
      ],
    })
  if (kind === 'tags')
    return ok({
      type: 'list',
      data: [...workspace.desk.tags].map(([id, name]) => ({ type: 'tag', id, name })),
    })
  if (kind === 'data_attributes')
    return ok({
      type: 'list',
      data: [
        {
          type: 'data_attribute',
          model: 'contact',
          name: 'nickname',
          data_type: 'string',
          api_writable: true,
        },
        {
          type: 'data_attribute',
          model: 'contact',
          name: 'segment',
          data_type: 'string',
          api_writable: false,
        },
      ],
    })
  if (kind === 'emails')
    return ok({ type: 'list', data: [{ type: 'email_setting', id: '1', email: 'support@desk.example' }] })
  return missing
}

/** Parameters of the vendor's description, and those that its text tells of: nothing else is sent. */
const parameters: readonly [path: RegExp, names: readonly string[]][] = [
  [/^GET \/conversations$/u, ['per_page', 'starting_after']],
  [/^GET \/conversations\/deleted$/u, ['page', 'per_page', 'order']],
  [/^DELETE \/conversations\/\d+$/u, ['retain_metrics']],
  [/^GET \/contacts$/u, ['starting_after']],
  [/^GET \/data_attributes$/u, ['model']],
  [/^GET \/contacts\/[^/]+\/notes$/u, ['page']],
]

const isDescribed = ({ method, path, query }: Asked): boolean => {
  const names = parameters.find(([fits]) => fits.test(`${method} ${path}`))?.[1] ?? []
  return [...query.keys()].every(name => names.includes(name))
}

/** What the workspace answers, were nothing between it and whoever asks. */
export const answerOf = (workspace: Workspace, asked: Asked): Answer => {
  if (!isDescribed(asked)) return errors(400, 'parameter_invalid')
  const path = asked.path.slice(1).split('/')
  const [kind, id] = path
  switch (`${asked.method} ${kind}${id === undefined ? '' : '/'}`) {
    case 'POST conversations/':
      if (id === 'search') return searched(workspace, asked)
      return id === 'redact' ? redact(workspace, asked.body) : missing
    case 'POST tickets/':
      return id === 'search' ? ticketsFound(workspace, asked) : missing
    case 'PUT conversations/':
      return changeConversation(workspace, id ?? '', asked.body)
    case 'DELETE conversations/':
      return deleteConversation(workspace, id ?? '', asked.query.get('retain_metrics'))
    case 'PUT contacts/':
      return changeContact(workspace, id ?? '', asked.body)
    case 'DELETE contacts/':
      return deleteContact(workspace, id ?? '')
    default:
      return asked.method === 'GET' ? read(workspace, asked, path) : missing
  }
}
