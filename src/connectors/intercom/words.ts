import { type RecordId, recordId } from '../../tickets/ids.ts'
import { isScalar } from '../rest/scalar.ts'
import type { IntercomApi } from './api.ts'
import type { AdminJson, ConversationJson } from './schema.ts'
import type { CategorySource } from './store-schema.ts'

/** What names stand for in the workspace. */
export interface Words {
  categoryOf(conversation: ConversationJson): string | undefined
  /** Of all categories that can be told beforehand. */
  readonly categories: readonly string[]
  readonly admins: ReadonlyMap<RecordId, AdminJson>
  /** Names of tags by id: a person's record tells ids alone. */
  readonly tags: ReadonlyMap<string, string>
  /** Attributes whose value no person types in. */
  readonly chosen: ReadonlySet<string>
  /** Attributes of people that no call writes. */
  readonly unwritable: ReadonlySet<string>
}

/** Set by the desk, and not to be set by anybody else. */
const ofTheDesk = /^CX Score/u

const namesOf = (conversation: ConversationJson): string[] =>
  (conversation.tags?.tags ?? []).flatMap(({ name }) => name || [])

const readWords = async (api: IntercomApi, source: CategorySource, signal: AbortSignal): Promise<Words> => {
  const [admins, tags, attributes, ofPeople] = [
    await api.admins(signal),
    await api.tags(signal),
    await api.attributes(signal),
    await api.contactAttributes(signal),
  ]
  const rest = {
    admins: new Map(admins.map(admin => [recordId(admin.id), admin])),
    unwritable: new Set(ofPeople.flatMap(({ name, api_writable }) => (api_writable === false ? [name] : []))),
    tags: new Map(tags.map(({ id, name }) => [id, name])),
    chosen: new Set(
      attributes.flatMap(({ name, data_type }) =>
        ofTheDesk.test(name) || (data_type && data_type !== 'string') ? [name] : [],
      ),
    ),
  }
  if (source === 'tag')
    return { ...rest, categoryOf: each => namesOf(each).sort()[0], categories: tags.map(({ name }) => name) }
  if (source === 'team') {
    const teams = new Map((await api.teams(signal)).map(({ id, name }) => [id, name]))
    return {
      ...rest,
      categoryOf: each => teams.get(each.team_assignee_id ?? ''),
      categories: [...new Set(teams.values())],
    }
  }
  const { attribute } = source
  const options = attributes.find(({ name }) => name === attribute)?.options ?? []
  return {
    ...rest,
    categoryOf: each => {
      const value = each.custom_attributes?.[attribute]
      return isScalar(value) ? String(value) : undefined
    },
    categories: options.flatMap(({ label }) => label || []),
  }
}

const keepMs = 60_000

/** Read at most once a minute. */
export const createWords = (api: IntercomApi, source: CategorySource) => {
  let kept: { readonly at: number; readonly words: Words } | undefined
  return async (signal: AbortSignal): Promise<Words> => {
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.words
    const words = await readWords(api, source, signal)
    kept = { at: now, words }
    return words
  }
}
