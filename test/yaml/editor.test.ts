import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * What an editor offers, asked of the server that VS Code's extension for YAML runs. It is no dependency (some 20 MB): put it anywhere
 * (`npm i yaml-language-server@2`) and name its file in GALLRA_TEST_YAML_SERVER, such as
 * `/tmp/yls/node_modules/yaml-language-server/bin/yaml-language-server`.
 */
const server = process.env.GALLRA_TEST_YAML_SERVER
if (server === undefined)
  process.stderr.write(
    'NOT CHECKED: what an editor offers in policies and stores.yaml, as GALLRA_TEST_YAML_SERVER names no language server\n',
  )
const folder = new URL('../../policies/', import.meta.url)

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: {
    readonly items?: readonly unknown[]
    readonly uri?: string
    readonly diagnostics?: readonly { message: string }[]
  }
  readonly result?: unknown
}

/** The Language Server Protocol, as much of it as is needed here. */
const startServer = (file: string) => {
  const child: ChildProcess = spawn(process.execPath, [file, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const answers = new Map<number, (message: Message) => void>()
  const problems = new Map<string, readonly { message: string }[]>()
  let [held, count] = [Buffer.alloc(0), 0]
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const hear = (message: Message): void => {
    const { id, method, params } = message
    if (method === 'textDocument/publishDiagnostics')
      problems.set(params?.uri ?? '', params?.diagnostics ?? [])
    else if (id !== undefined && method !== undefined)
      send({ id, result: method === 'workspace/configuration' ? params?.items?.map(() => ({})) : null })
    else if (id !== undefined) answers.get(id)?.(message)
  }
  child.stdout?.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part])
    for (;;) {
      const end = held.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/iu.exec(held.subarray(0, Math.max(0, end)).toString())?.[1],
      )
      if (end < 0 || held.length < end + 4 + length) return
      const body = held.subarray(end + 4, end + 4 + length)
      held = held.subarray(end + 4 + length)
      hear(JSON.parse(body.toString()))
    }
  })
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise(resolve => {
      const id = ++count
      answers.set(id, ({ result }) => resolve(result))
      send({ id, method, params })
    })
  return {
    ask,
    tell: (method: string, params: object) => send({ method, params }),
    problems,
    stop: () => child.kill(),
  }
}

const policyHead = `# yaml-language-server: $schema=./policy.schema.json
policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
`
const stage = `${policyHead}rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Because. }
    stages:
      - after: P1Y
`
const storesHead = '# yaml-language-server: $schema=./stores.schema.json\n'
const store = `${storesHead}stores:\n  helpdesk:\n    connector: mongodb\n`

describe.skipIf(server === undefined)('an editor', () => {
  let running: ReturnType<typeof startServer>
  let count = 0
  beforeAll(async () => {
    running = startServer(server ?? '')
    await running.ask('initialize', { processId: process.pid, rootUri: folder.href, capabilities: {} })
    running.tell('initialized', {})
    const yaml = { schemaStore: { enable: false }, completion: true, hover: true, validate: true }
    running.tell('workspace/didChangeConfiguration', { settings: { yaml } })
  })
  afterAll(() => void running.stop())

  const open = (text: string): string => {
    const { href: uri } = new URL(`draft-${++count}.yaml`, folder)
    running.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return uri
  }
  /** What is asked at the place of the ‸. */
  const at = (written: string, what: 'completion' | 'hover'): Promise<unknown> => {
    const before = written.slice(0, written.indexOf('‸')).split('\n')
    const uri = open(written.replace('‸', ''))
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    return running.ask(`textDocument/${what}`, { textDocument: { uri }, position })
  }
  const offered = async (text: string): Promise<readonly string[]> => {
    const { items } = (await at(text, 'completion')) as { items: readonly { label: string }[] }
    return items.map(({ label }) => label)
  }

  it.each([
    ['the keys of a policy', `${policyHead}‸`, ['schedule', 'approval', 'limits', 'undo', 'hold', 'rules']],
    ['who approves', `${policyHead}approval: ‸`, ['none', 'other-person']],
    [
      'the keys of a rule',
      `${policyHead}rules:\n  - id: all\n    ‸`,
      ['category', 'when', 'basis', 'stages'],
    ],
    ['clocks', `${policyHead}rules:\n  - id: all\n    clock: ‸`, ['closed_at', 'delivered_at']],
    [
      'a basis',
      `${policyHead}rules:\n  - id: all\n    basis:\n      ‸`,
      ['article', 'statute', 'justification'],
    ],
    [
      'conditions',
      `${policyHead}rules:\n  - id: all\n    when:\n      not:\n        ‸`,
      ['tags', 'age', 'or'],
    ],
    ['actions', `${stage}        action: ‸`, ['redact', 'anonymise', 'delete']],
    [
      'what a redaction takes',
      `${stage}        action: redact\n        ‸`,
      ['entities', 'operator', 'round-to'],
    ],
    ['entities', `${stage}        action: redact\n        entities:\n          - ‸`, ['CARD', 'ID_NUMBER']],
    ['connectors', `${storesHead}stores:\n  helpdesk:\n    connector: ‸`, ['mongodb', 'zendesk']],
    ['the keys of a store', `${store}    ‸`, ['preset', 'data-map', 'locales']],
    ['presets', `${store}    preset: ‸`, ['trudesk', 'rocketchat']],
    ['locales', `${store}    locales:\n      - ‸`, ['sv-SE', 'fi-FI']],
    ['data maps', `${store}    data-map:\n      tickets:\n        ‸`, ['collection', 'clock', 'fields']],
  ])('offers %s', async (_, text, keys) => {
    expect(await offered(text)).toEqual(expect.arrayContaining(keys))
  })

  it('offers only what belongs to the action', async () => {
    expect(await offered(`${stage}        action: delete\n        ‸`)).toEqual(['round-to'])
  })

  it.each([
    ['a key', `${policyHead}appro‸val: none\n`, 'whoever planned may not approve'],
    ['a duration', `${stage.replace('after', 'aft‸er')}        action: delete\n`, 'ISO 8601 duration'],
    ['a store', `${store}    locales: [sv-SE]\n    u‸rl: x\n`, 'Where the help desk stores its data'],
  ])('says what %s means', async (_, text, words) => {
    expect(JSON.stringify(await at(text, 'hover'))).toContain(words)
  })

  it.each(['support.yaml', 'stores.yaml', 'support.test.yaml'])(
    'has nothing against %s as shipped',
    async file => {
      const uri = open(readFileSync(new URL(file, folder), 'utf8'))
      await expect.poll(() => running.problems.get(uri), { timeout: 20_000 }).toEqual([])
    },
  )

  it('marks what is wrong', async () => {
    const uri = open(`${policyHead}aproval: none\n`)
    await expect
      .poll(
        () =>
          running.problems
            .get(uri)
            ?.map(({ message }) => message)
            .join(),
        { timeout: 20_000 },
      )
      .toContain('aproval')
  })
})

/** Also where no server is at hand: the line at the head of every file leads to a schema that is there. */
it.each([
  ...['support.yaml', 'stores.yaml', 'support.test.yaml'],
  ...['se', 'no', 'dk', 'fi', 'nl', 'de'].map(country => `templates/${country}.yaml`),
])('%s names its schema', file => {
  const url = new URL(file, folder)
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(readFileSync(url, 'utf8')) ?? []
  expect(JSON.parse(readFileSync(new URL(schema, url), 'utf8'))).toHaveProperty('$schema')
})
