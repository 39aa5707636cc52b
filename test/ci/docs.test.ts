import { describe, expect, it } from 'vitest'
import { commandProblem, definition, wrongCommands } from '../../.ci/docs/commands.ts'
import { difference, withBound } from '../../.ci/docs/compare.ts'
import { anchorsOf, brokenLinks } from '../../.ci/docs/links.ts'
import { isLoadable, loadProblems } from '../../.ci/docs/other-snippets.ts'
import { parsePage } from '../../.ci/docs/pages.ts'
import { missingPaths } from '../../.ci/docs/paths.ts'
import { isRun, runPage } from '../../.ci/docs/run-fences.ts'
import { commandsIn } from '../../.ci/docs/words.ts'
import { isYamlMark, yamlProblems } from '../../.ci/docs/yaml-snippets.ts'

const block = (head: string, ...lines: string[]) => {
  const [fence] = parsePage('p.md', ['# A', '', `\`\`\`${head}`, ...lines, '```'].join('\n')).fences
  if (!fence) throw new Error('no block was read')
  return fence
}

describe('a page', () => {
  it('is parted into blocks, text and code, with their lines', () => {
    const page = parsePage('p.md', 'One `a\nb` two\n\n  ```yaml stores\n  x:\n    y\n  ```\n`c`')
    expect(page.fences).toEqual([
      { file: 'p.md', line: 4, language: 'yaml', mark: 'stores', lines: ['x:', '  y'] },
    ])
    expect(page.codes).toEqual([
      { line: 1, text: 'a b' },
      { line: 8, text: 'c' },
    ])
  })

  it('with a block that is not closed is refused', () => {
    expect(() => parsePage('p.md', 'a\n```sh\nls')).toThrow('p.md:2: this block is not closed')
  })
})

describe('links', () => {
  const page = parsePage(
    'help/p.md',
    '# Ärenden & `plan`\n# A\n# A\n[ok](#ärenden--plan) [ok](#a-1) [ok](../README.md) [no](#b) [no](q.md) [web](https://x.example/y)',
  )
  const tree = {
    files: new Set(['README.md', 'help/p.md']),
    folders: new Set(['help']),
    anchors: new Map([['help/p.md', anchorsOf(page)]]),
  }

  it('lead to files and headings that are there', () => {
    expect(brokenLinks(page, tree)).toEqual([
      { file: 'help/p.md', line: 4, message: expect.stringContaining('no heading #b in help/p.md') },
      { file: 'help/p.md', line: 4, message: 'no file help/q.md' },
    ])
  })
})

it.each([
  ['`src/a.ts`', []],
  ['`src/NAME.ts`', []],
  ['`src/b.ts`', ['no file src/b.ts']],
  ['`src/*.ts`', []],
  ['`a.ts` and `c.ts`', ['no module is called c.ts']],
  ['```sh not-run: test/x.test.ts does\nls\n```', ['no file test/x.test.ts']],
])('of the files in %s, what is not there: %j', (text, messages) => {
  const found = missingPaths(parsePage('p.md', text), ['src/a.ts'])
  expect(found.map(({ message }) => message)).toEqual(messages)
})

describe('commands', () => {
  const program = definition()
  const problemOf = (line: string): string | undefined =>
    commandsIn(line)
      .map(words => commandProblem(program, new Set(['gallra', 'demo', 'test']), words))
      .find(each => each !== undefined)

  it.each([
    'gallra plan --now 2027-01-01',
    'npm run -s gallra -- ledger export p.jsonl && npm run -s gallra -- ledger verify p.jsonl',
    'npm test',
    'gallra hold add|release|list',
    'gallra init --country se',
    'gallra requests list [--open|--overdue]   # gallra nothing',
    'gallra approve PLAN --as "Anna Andersson"',
    'gallra VERB …',
    'docker compose exec retention gallra plan',
    'NO_COLOR=1 gallra runs | head',
  ])('%s is one', line => expect(problemOf(line)).toBeUndefined())

  it.each([
    ['gallra paln', 'gallra has no "paln", did you mean "plan"?'],
    ['gallra plan --nwo 1', 'gallra plan has no option --nwo, did you mean "--now"?'],
    ['gallra hold add|free', 'gallra hold has no "free"'],
    ['gallra approve PLAN OTHER', 'gallra approve takes 1 argument, here are 2'],
    ['npm run -s gallra -- runs && npm run gallra -- rnus', 'gallra has no "rnus"'],
    ['npm run tset', 'package.json has no script "tset", did you mean "test"?'],
  ])('%s is none', (line, message) => expect(problemOf(line)).toContain(message))

  it('are looked for in blocks and in the text, verbs with an option also without the name', () => {
    const page = parsePage(
      'p.md',
      '`plan --nwo` `test --x` is\n\n```console run\n$ gallra rnus\ngallra paln\n```',
    )
    expect(
      wrongCommands(page, program, new Set()).map(({ line, message }) => [line, message.split(' (')[0]]),
    ).toEqual([
      [1, 'gallra plan has no option --nwo, did you mean "--now"?'],
      [1, 'gallra test has no option --x'],
      [4, 'gallra has no "rnus", did you mean "runs"?'],
    ])
  })
})

describe('blocks that are loaded', () => {
  it.each([
    block('yaml in=store', 'teams: { First: [a] }'),
    block(
      'yaml in=rule',
      'stages:',
      '  - { after: P1Y, action: redact }',
      '  - { after: P7Y, action: delete }',
    ),
    block('yaml in=data-map', '      search: [{ index: chats }]'),
    block('yaml stores', 'stores:', '  desk:', '    # …', '    limits: { reads-per-second: 5 }'),
  ])('$mark is right', fence => {
    expect(isYamlMark(fence.mark)).toBe(true)
    expect(yamlProblems(fence)).toEqual([])
  })

  it.each([
    [block('yaml in=store', 'teams: { First: [a] }', 'presset: x'), 5, 'unknown key "presset"'],
    [
      block('yaml in=rule', 'stages:', '  - { after: 1 year, action: redact }'),
      5,
      'not an ISO 8601 duration',
    ],
    [block('yaml stores', 'stores:', '  desk:', '    # …', '    limit: 1'), 7, 'unknown key "limit"'],
    [block('yaml policy-tests', 'tests: a', 'cases: 1'), 5, 'expected a list'],
  ])('%j is told at line %i', (fence, line, message) => {
    expect(yamlProblems(fence)).toContainEqual({
      file: 'p.md',
      line,
      message: expect.stringContaining(message),
    })
  })

  it.each([
    [block('json', '{"a":1}'), []],
    [block('json', '{a:1}'), [expect.any(String)]],
    [block('json request', '{"request":{"type":"erasur"}}'), [expect.stringContaining('type')]],
    [
      block('csv requests', 'type,wrong', 'erasure,1'),
      [expect.stringContaining('column 2 has no known name')],
    ],
  ])('%j: %j', (fence, messages) => {
    expect(isLoadable(fence)).toBe(true)
    expect(loadProblems(fence).map(({ message }) => message)).toEqual(messages)
  })
})

describe('what a command prints against what is shown', () => {
  const [shownId, id, otherId] = [
    '2026-11-30-8c3a72eb7ccf',
    '2027-01-01-000000000000',
    '2027-01-01-111111111111',
  ]

  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a …'], ['a b c']],
    [
      ['a', '…', 'c'],
      ['a', 'b', 'b', 'c', 'c'],
    ],
    [['…'], []],
    [
      [`Plan ${shownId}`, shownId],
      [`Plan ${id}`, id],
    ],
  ])('%j agrees with %j', (shown, came) => expect(difference(shown, came, new Map())).toBeUndefined())

  it.each([
    [['a', 'b'], ['a', 'c'], 1],
    [['a'], ['a', 'b'], 0],
    [['a', 'b'], ['a'], 1],
    [['a', '…', 'd', 'e'], ['a', 'b', 'd', 'f'], 3],
    [[`Plan ${shownId}`, shownId], [`Plan ${id}`, otherId], 1],
    [['3 tickets'], ['4 tickets'], 0],
  ])('%j does not with %j: line %i', (shown, came, at) =>
    expect(difference(shown, came, new Map())?.at).toBe(at),
  )

  it('what came is typed from then on', () => {
    const bound = new Map<string, string>()
    difference([`Plan ${shownId}`], [`Plan ${id}`], bound)
    expect(withBound(`gallra apply ${shownId}`, bound)).toBe(`gallra apply ${id}`)
  })

  it('numbers are free where that is said, words are not', () => {
    const shown = ['desk   12  (3.5 %)', '─────', 'sum 1 002']
    expect(difference(shown, ['desk 9000  (100.0 %)', '─', 'sum 7'], new Map(), true)).toBeUndefined()
    expect(difference(shown, ['dusk 12 (3.5 %)', '─', 'sum 7'], new Map(), true)?.at).toBe(0)
  })
})

describe('blocks that are run', () => {
  const root = new URL('../..', import.meta.url).pathname

  it('go one after the other in one shell, and what is shown must come', async () => {
    const fences = [
      block('sh run', 'export WORD=abc', 'mkdir new && cd new', 'echo not looked at'),
      block('console run', '$ echo $WORD; ls', 'abc', '$ cat ../package.json | wc -l', '0'),
      block('console run exit=3', '$ (exit 3)'),
    ]
    expect(fences.every(isRun)).toBe(true)
    expect(await runPage(root, fences)).toEqual([])
  })

  it.each([
    [block('console run', '$ echo a', 'b'), 5, 'shown is "b"; what came:\n    a'],
    [block('console run', '$ echo a', 'a', '$ false'), 6, 'ended with 1, not 0'],
    [block('sh run', '# a word first', 'exit 7'), 5, 'did not end'],
  ])('%j: line %i', async (fence, line, message) => {
    expect(await runPage(root, [fence])).toEqual([
      { file: 'p.md', line, message: expect.stringContaining(message) },
    ])
  })
})
