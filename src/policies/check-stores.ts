import { actionFor } from '../actions/kinds.ts'
import type { ActionSpec } from '../actions/specs.ts'
import type { Capability } from '../connectors/connector.ts'
import type { RecordKind } from '../tickets/record.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import { inOrder, type Problem } from '../yaml/problem.ts'
import { placeIn } from './lint.ts'
import { checkStoreNames } from './load.ts'
import type { Policy, Stage } from './policy.ts'

/** What is known of a configured store when a policy is checked against it. */
export interface StoreProfile {
  readonly id: string
  readonly capabilities: Iterable<Capability>
  /** Why the desk can do no more, where its vendor's ways are the reason. */
  readonly because?: string
  /** Names of the categories in use; absent when the store was not asked. */
  readonly categories?: readonly string[]
  /** Its data map was proposed, and nobody has read it. */
  readonly unconfirmed?: boolean
}

interface Needed {
  readonly path: Path
  readonly needs: readonly Capability[]
  readonly what: string
  /** Of a stage: to name what comes nearest. */
  readonly kind?: RecordKind
}

/** Words in place of what goes: a store that can only black out has none of its own. */
const writes: ReadonlySet<string> = new Set(['token', 'surrogate', 'hash', 'truncate'])

/** What of a redaction wants more than blacking out, and of an anonymisation more than other words. */
const extraOf = (spec: ActionSpec): string | undefined => {
  if (spec.action === 'anonymise' && spec.rows === 'coarse') return '"rows: coarse"'
  if (spec.action !== 'redact') return undefined
  if (writes.has(spec.operator)) return `the operator "${spec.operator}"`
  const { attachments = 'redact-name' } = spec
  return attachments === 'redact-name' ? undefined : `"attachments: ${attachments}"`
}

/** What an action needs, and how a stage asks for it. */
const needsOf = (spec: ActionSpec): readonly Capability[] => {
  const { needs } = actionFor(spec)
  if (extraOf(spec) === undefined) return needs
  return [...needs, spec.action === 'anonymise' ? 'coarse-rows' : 'rewrite']
}

const whatOf = (spec: ActionSpec): string => {
  const extra = extraOf(spec)
  return extra === undefined ? `"${spec.action}"` : `"${spec.action}" with ${extra}`
}

const neededBy = (stages: readonly Stage[], path: Path, kind: RecordKind): Needed[] =>
  stages.map(({ spec }, index) => ({
    path: [...path, 'stages', index, spec.action === 'anonymise' && spec.rows ? 'rows' : 'action'],
    needs: needsOf(spec),
    what: whatOf(spec),
    kind,
  }))

const needed = (policy: Policy): Needed[] => [
  ...(policy.undo ? [{ path: ['undo'], needs: ['undo' as const], what: '"undo"' }] : []),
  ...policy.rules.flatMap((rule, index) => neededBy(rule.stages, ['rules', index], 'ticket')),
  ...policy.contacts.flatMap((contact, index) => [
    { path: ['contacts', index, 'id'], needs: ['contacts' as const], what: 'a rule for contacts' },
    ...neededBy(contact.stages, ['contacts', index], 'contact'),
  ]),
]

const redactSpec: ActionSpec = { action: 'redact', operator: 'replace' }
const wholeSpecs: readonly ActionSpec[] = [
  { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' },
  { action: 'delete' },
]

/** The actions that the store can do to records of the kind, weakest first. Nobody's own record is redacted. */
const nearest = (can: ReadonlySet<Capability>, kind: RecordKind | undefined): string => {
  if (kind === undefined) return ''
  const specs = kind === 'ticket' ? [redactSpec, ...wholeSpecs] : wholeSpecs
  const able = specs.filter(spec => needsOf(spec).every(need => can.has(need)))
  return able.length === 0 ? '' : `; what it can do: ${able.map(whatOf).join(', ')}`
}

const checkCapabilities = (policy: Policy, store: StoreProfile): Problem[] => {
  const can = new Set(store.capabilities)
  return needed(policy).flatMap(({ path, needs, what, kind }) => {
    const lacking = needs.filter(capability => !can.has(capability))
    if (lacking.length === 0) return []
    const because = store.because === undefined ? '' : ` (${store.because})`
    const message = `the store "${store.id}" cannot do ${what}: it lacks ${lacking.join(', ')}${because}${nearest(can, kind)}`
    return [placeIn(policy)(path, message)]
  })
}

/** What the desk has and no rule speaks of: not lost, and perhaps not meant. */
const checkUnnamed = (policy: Policy, stores: readonly StoreProfile[]): Problem[] => {
  const named = new Set(policy.rules.flatMap(({ categories }) => (categories === '*' ? [] : categories)))
  const all = policy.rules.find(({ categories, when }) => categories === '*' && !when)
  const unnamed = [...new Set(stores.flatMap(({ categories = [] }) => categories))].filter(
    category => !named.has(category),
  )
  if (unnamed.length === 0 || policy.rules.length === 0) return []
  const takes = all ? `the rule "${all.id}" takes them` : 'the rule with the shortest deadline takes them'
  const list = unnamed.slice(0, 20).map(category => `"${category}"`)
  const more = unnamed.length > list.length ? ` and ${unnamed.length - list.length} more` : ''
  const message = `no rule names the categories ${list.join(', ')}${more}: ${takes}`
  return [placeIn(policy)(['rules'], message, 'warning')]
}

/** A category nobody uses yet may be right; one that is nearly spelled like another seldom is. */
const checkCategories = (policy: Policy, stores: readonly StoreProfile[]): Problem[] => {
  const asked = stores.filter(store => store.categories !== undefined)
  if (asked.length === 0) return []
  const inUse = [...new Set(asked.flatMap(store => store.categories ?? []))]
  const named = (['rules', 'minimums'] as const).flatMap(part =>
    policy[part].flatMap(({ categories }, index) =>
      categories === '*'
        ? []
        : categories.map((category, at) => ({ category, list: [part, index, 'category'], at })),
    ),
  )
  return named.flatMap(({ category, list, at }) => {
    if (inUse.includes(category)) return []
    const message = `no ticket has the category "${category}"${didYouMean(category, inUse)}`
    return [placeIn(policy)([...list, at], message, 'warning', inUse)]
  })
}

const checkConfirmed = (policy: Policy, { id, unconfirmed }: StoreProfile): Problem[] =>
  unconfirmed === true
    ? [
        placeIn(policy)(
          ['stores', policy.stores.indexOf(id)],
          `nobody has confirmed the data map of the store "${id}": read it, and take "confirmed: false" out of stores.yaml`,
        ),
      ]
    : []

/** Errors: a store that is not configured, or whose data map nobody has read, an action a store cannot do. Warnings: a category not in use, or in use and in no rule. */
export const checkAgainstStores = (policy: Policy, stores: readonly StoreProfile[]): Problem[] => {
  const own = stores.filter(store => policy.stores.includes(store.id))
  return inOrder([
    ...checkStoreNames(
      policy,
      stores.map(store => store.id),
    ),
    ...own.flatMap(store => [...checkConfirmed(policy, store), ...checkCapabilities(policy, store)]),
    ...checkCategories(policy, own),
    ...checkUnnamed(policy, own),
  ])
}
