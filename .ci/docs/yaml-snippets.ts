import { profileOf } from '../../src/connectors/open-configured.ts'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { checkAgainstStores } from '../../src/policies/check-stores.ts'
import { loadPolicy } from '../../src/policies/load.ts'
import { policyTestsSchema } from '../../src/policies/tests/schema.ts'
import { loadYaml } from '../../src/yaml/load-yaml.ts'
import type { Problem as YamlProblem } from '../../src/yaml/problem.ts'
import type { Fence, Problem } from './pages.ts'

/** A line of what is loaded, and which line of the block it is; undefined where it is none of them. */
interface Line {
  readonly text: string
  readonly at?: number
}

const store = [
  'connector: mongodb',
  'preset: trudesk',
  'url: mongodb://127.0.0.1/desk',
  'locales: [sv-SE, en-GB]',
  'timezone: Europe/Stockholm',
]

/** The least that a data map of one's own says. */
const map = [
  'tickets: { collection: rooms, category: type, status: { path: state, closed: [closed] }, clock: { closed_at: closedAt }, requester: visitor, fields: { title: { class: free-text } } }',
  'contacts: { collection: visitors, agent: { path: role, values: [agent] }, names: [name], emails: [email], tickets: visitor, fields: { name: { class: direct-identifier, entity: PERSON } } }',
]

/** A policy of one rule, whose only stage comes after so long. */
const policyOf = (after: string): readonly string[] => [
  'policy: support',
  'version: 1',
  'stores: [helpdesk]',
  'timezone: Europe/Stockholm',
  'rules:',
  '  - id: all',
  '    category: "*"',
  '    clock: closed_at',
  '    basis: { article: 6(1)(f), justification: Because. }',
  `    stages: [{ after: ${after}, action: delete }]`,
]

/** Where a part of a file stands, so that the part can be loaded: `here` is its place. */
const whole = {
  'in=stores': ['stores:', '  here'],
  'in=store': ['stores:', '  helpdesk:', ...store.map(line => `    ${line}`), '    here'],
  'in=data-map': [
    'stores:',
    '  helpdesk:',
    ...store.filter(line => !line.startsWith('preset')).map(line => `    ${line}`),
    '    data-map:',
    ...map.map(line => `      ${line}`),
    '      here',
  ],
  'in=file': ['stores:', '  helpdesk:', ...store.map(line => `    ${line}`), 'here'],
  'in=rule': [...policyOf('P7Y'), '    here'],
  'in=policy': [...policyOf('P1Y'), 'here'],
} as const satisfies Record<string, readonly string[]>

type Part = keyof typeof whole
const isPart = (mark: string): mark is Part => mark in whole

const indentOf = (text: string): number => text.length - text.trimStart().length
const keyOf = (text: string): string | undefined => /^([\w-]+):/u.exec(text.trimStart())?.[1]

/** `# …` in a block stands for what every store, or every data map, has. */
const filled = (lines: readonly string[]): Line[] =>
  lines.flatMap((text, at): Line[] => {
    if (!/^\s*# (?:…|\.{3}|connector, url and the rest)$/u.test(text)) return [{ text, at }]
    const around = keyOf(lines[at - 1] ?? '') === 'data-map' ? map : store
    return around.map(each => ({ text: ' '.repeat(indentOf(text)) + each, at }))
  })

/** Puts a part into its place; what it says itself is left out of what stands around it. */
const placed = (part: Part, lines: readonly Line[]): Line[] => {
  const frame = whole[part]
  const [place = ''] = frame.slice(-1)
  const margin = Math.min(...lines.filter(({ text }) => text.trim() !== '').map(({ text }) => indentOf(text)))
  const said = new Set(lines.filter(({ text }) => indentOf(text) === margin).map(({ text }) => keyOf(text)))
  // A store has either.
  if (said.has('data-map')) said.add('preset')
  return [
    ...frame
      .slice(0, -1)
      .filter(text => indentOf(text) !== indentOf(place) || !said.has(keyOf(text)))
      .map(text => ({ text })),
    ...lines.map(({ text, ...rest }) => ({
      text: ' '.repeat(indentOf(place)) + text.slice(margin),
      ...rest,
    })),
  ]
}

const loadedStores = (text: string, file: string): readonly YamlProblem[] => {
  const loaded = loadStores(text, file, () => ({ value: 'x' }))
  return 'problems' in loaded ? loaded.problems : loaded.warnings
}

/** Against a desk of the shipped presets that can do everything, unless the page's own block of stores has the name. */
const loadedPolicy = (text: string, file: string, stores: string | undefined): readonly YamlProblem[] => {
  const loaded = loadPolicy(text, file)
  if ('problems' in loaded) return loaded.problems
  const beside = loadStores(
    stores ?? ['stores:', '  helpdesk:', ...store.map(line => `    ${line}`)].join('\n'),
    file,
    () => ({ value: 'x' }),
  )
  const profiles = 'stores' in beside ? beside.stores.map(profileOf) : []
  return [...loaded.warnings, ...checkAgainstStores(loaded.policy, profiles)]
}

const loadedTests = (text: string, file: string): readonly YamlProblem[] => {
  const loaded = loadYaml(text, file, policyTestsSchema)
  return loaded.ok ? [] : loaded.problems
}

export const isYamlMark = (mark: string): boolean =>
  ['stores', 'policy', 'policy-tests'].includes(mark) || isPart(mark)

/**
 * Loads a block as the program would; the errors stand at their lines of the page. `stores`: the block of stores.yaml
 * that the page shows, where a policy is meant for it.
 */
export const yamlProblems = (fence: Fence, stores?: string): Problem[] => {
  const { file, line, mark } = fence
  const lines = filled(fence.lines)
  const placedLines = isPart(mark) ? placed(mark, lines) : lines
  const text = `${placedLines.map(each => each.text).join('\n')}\n`
  const load = mark === 'policy-tests' ? loadedTests : loadedStores
  const isPolicy = ['policy', 'in=rule', 'in=policy'].includes(mark)
  const found = isPolicy ? loadedPolicy(text, file, stores) : load(text, file)
  return found
    .filter(({ severity }) => severity === 'error')
    .map(problem => ({
      file,
      line: line + 1 + (placedLines[problem.line - 1]?.at ?? 0),
      message: `${mark}: ${problem.message}`,
    }))
}
