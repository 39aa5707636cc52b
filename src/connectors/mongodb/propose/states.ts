import { type Collection, type Evidence, isDate, isState, leafAt, mainEntity, wordsOf } from './evidence.ts'
import * as word from './words.ts'

type Scalar = string | number | boolean | null

/** When a ticket is closed; `closed` is empty where no value says so, and the file is refused until somebody says it. */
export interface ProposedStatus {
  readonly path: string
  readonly closed: readonly Scalar[] | 'present'
  /** All values of the sample, for whoever confirms it. */
  readonly values: readonly Scalar[]
}

const scalars = ({ leaf }: Evidence): Scalar[] =>
  [...leaf.few.values()]
    .filter(
      (value): value is Scalar =>
        typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
    )
    .sort((a, b) => String(a).localeCompare(String(b), 'en'))

/** Its values are written into the draft. */
const isImpersonal = (each: Evidence): boolean => isState(each) && each.finds.withFinds === 0

const closedIn = (path: string, values: readonly Scalar[]): Scalar[] => {
  const words = wordsOf(path)
  if (values.every(value => typeof value === 'boolean')) return [!/open/u.test(words)]
  return values.filter(
    value => typeof value === 'string' && word.closedValue.test(value) && !word.notClosed.test(value),
  )
}

export const proposeStatus = (tickets: Collection): ProposedStatus | undefined => {
  const state = leafAt(tickets, word.statusName, isImpersonal)
  if (state) {
    const values = scalars(state)
    return { path: state.leaf.path, closed: closedIn(state.leaf.path, values), values }
  }
  const closing = leafAt(tickets, word.closingName, isDate)
  return closing && { path: closing.leaf.path, closed: 'present', values: [] }
}

export interface ProposedClocks {
  readonly created_at?: string
  readonly closed_at?: string
  readonly last_activity_at?: string
}

export const proposeClocks = (collection: Collection): ProposedClocks => {
  const at = (name: RegExp): string | undefined => leafAt(collection, name, isDate)?.leaf.path
  const [created, closed, activity] = [at(word.creationName), at(word.closingName), at(word.activityName)]
  return {
    ...(created === undefined ? {} : { created_at: created }),
    ...(closed === undefined ? {} : { closed_at: closed }),
    ...(activity === undefined ? {} : { last_activity_at: activity }),
  }
}

/** A path of few values, by its name. */
export const proposeNamed = (tickets: Collection, name: RegExp): Evidence | undefined =>
  leafAt(tickets, name, isImpersonal)

/** Values of an agent's role; undefined where nothing tells agents from customers. */
export const proposeAgentMark = (
  contacts: Collection,
): { readonly path: string; readonly values: readonly Scalar[] } | undefined => {
  const role = leafAt(contacts, word.roleName, isImpersonal)
  if (!role) return undefined
  const values = scalars(role)
  const agents = values.every(value => typeof value === 'boolean')
    ? [true]
    : values.filter(value => typeof value === 'string' && word.agentValue.test(value))
  return agents.length > 0 && agents.length < Math.max(2, values.length)
    ? { path: role.leaf.path, values: agents }
    : undefined
}

/** Paths outside lists that name a person, reach them, or are what they sign in with. */
export const proposeSpellings = ({ leaves }: Collection) => {
  const holding = (fits: (each: Evidence) => boolean): string[] =>
    [...leaves.values()].filter(each => !each.leaf.names && fits(each)).map(({ leaf }) => leaf.path)
  const isOf = (entity: string) => (each: Evidence) => mainEntity(each.finds) === entity
  return {
    names: holding(each => isOf('PERSON')(each) && /name|namn|navn|nimi|naam/u.test(wordsOf(each.leaf.path))),
    emails: holding(isOf('EMAIL')),
    phones: holding(isOf('PHONE')),
    usernames: holding(each =>
      /^(?:user ?name|login|nick ?name|handle|screen name)$/u.test(wordsOf(each.leaf.path)),
    ),
  }
}
