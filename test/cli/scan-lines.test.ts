import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import { listen, tell } from './told.ts'

const address = 'anna.berg@post.example'

interface Line {
  readonly id: string | number
  readonly spans: readonly { start: number; end: number; type: string; score: number }[]
}

const scan = async (input: string, args: readonly string[] = ['--jsonl']): Promise<readonly Line[]> => {
  const { code, stdout, stderr } = await tell(['scan', ...args], { input })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout.trim() === ''
    ? []
    : stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
}

/** What the spans of the type cover in the text: right only when offsets count what JavaScript counts. */
const covered = (text: string, [line]: readonly Line[], type: string): string[] =>
  (line?.spans ?? []).filter(span => span.type === type).map(({ start, end }) => text.slice(start, end))

const lineOf = (text: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ id: 'a', text, ...more })

describe('scan', () => {
  it('answers each line with its id, in order', async () => {
    const input = [
      { id: 'a', text: `Write to ${address}.` },
      { id: 7, text: 'Nothing here.' },
      { id: 'c', text: address },
    ]
    const lines = await scan(input.map(line => JSON.stringify(line)).join('\n'))
    expect(lines.map(({ id }) => id)).toEqual(['a', 7, 'c'])
    expect(lines[0]?.spans).toEqual([{ start: 9, end: 31, type: 'EMAIL', score: expect.any(Number) }])
    expect(lines[1]?.spans).toEqual([])
    expect(lines[2]?.spans).toMatchObject([{ start: 0, end: address.length }])
  })

  it.each([
    ['an emoji', `🙂🙂 ${address}`],
    ['an emoji of several signs', `👩‍👩‍👧‍👦 ${address}`],
    ['a combining accent', `Re\u0301ne\u0301 ${address}`],
    ['a line separator that JSON leaves as it is', `Hej\u2028${address}\u2029hej`],
    ['a sign beyond the first plane inside words', `𝔸𝔹 𠮷 ${address} 🙂`],
    ['line ends inside the text', `Hej\r\n\r\n${address}\r\n`],
  ])('counts offsets in UTF-16 units after %s', async (_, text) => {
    expect(covered(text, await scan(lineOf(text)), 'EMAIL')).toEqual([address])
  })

  it('takes lines that end with CRLF, empty lines, and the mark that Windows puts first', async () => {
    const lines = await scan(`\ufeff${lineOf(address)}\r\n\r\n   \n\n${lineOf(address)}\r\n`)
    expect(lines).toHaveLength(2)
    for (const { spans } of lines) expect(spans).toMatchObject([{ start: 0, end: address.length }])
  })

  it('says nothing for nothing', async () => {
    expect(await scan('')).toEqual([])
    expect(await scan('\n\n')).toEqual([])
    expect(await scan(lineOf(''))).toEqual([{ id: 'a', spans: [] }])
  })

  it('gives offsets of the source, whatever the format hides', async () => {
    const html = `<p title="x">Mail: <b>anna.berg</b>@post.example &amp; 🙂 ${address}</p>`
    expect(covered(html, await scan(lineOf(html, { format: 'html' })), 'EMAIL')).toEqual([
      'anna.berg</b>@post.example',
      address,
    ])
    const mail = `From: Anna <${address}>\r\nSubject: Hej\r\n\r\nHej från ${address}`
    expect(covered(mail, await scan(lineOf(mail, { format: 'email' })), 'EMAIL')).toEqual([address, address])
    const json = JSON.stringify({ 'e-post': address, rows: [{ note: `Skriv till ${address}` }] })
    expect(covered(json, await scan(lineOf(json, { format: 'json' })), 'EMAIL')).toEqual([address, address])
  })

  it('sees by itself what is HTML and what is JSON, unless the line says otherwise', async () => {
    const broken = 'Jag heter <b>Anna</b> Berg, mejl anna.berg<wbr>@post.example'
    expect(covered(broken, await scan(lineOf(broken)), 'EMAIL')).toEqual(['anna.berg<wbr>@post.example'])
    expect(covered(broken, await scan(lineOf(broken, { format: 'plain' })), 'EMAIL')).toEqual([])
    const json = '{"mail":"anna.berg\\u0040post.example","text":"🙂 \\"anna@post.example\\""}'
    expect(covered(json, await scan(lineOf(json)), 'EMAIL')).toEqual([
      'anna.berg\\u0040post.example',
      'anna@post.example',
    ])
    const mail = 'Anna Berg <anna.berg@post.example> skrev: a < b & c'
    expect(covered(mail, await scan(lineOf(mail)), 'EMAIL')).toEqual([address])
  })

  it('looks for the countries it is told to', async () => {
    const text = 'Personnummer 19811218-9876'
    expect(covered(text, await scan(lineOf(text), ['--locales', 'sv-SE, en-GB']), 'ID_NUMBER')).toEqual([
      '19811218-9876',
    ])
    const { code, stderr } = await tell(['scan', '--locales', 'sv-SX'], { input: lineOf('x') })
    expect(code).toBe(2)
    expect(stderr).toMatch(/"sv-SX" is not known; valid: sv-SE/u)
  })

  it('is one document under --json', async () => {
    const { stdout } = await tell(['scan', '--json'], { input: `${lineOf(address)}\n${lineOf('x')}` })
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a', spans: [{ end: address.length }] }, { spans: [] }])
    expect((await tell(['scan', '--json'], { input: '' })).stdout).toBe('[]\n')
    expect(await scan(`${lineOf('x')}\n${lineOf('y')}`, ['--jsonl', '--json'])).toHaveLength(2)
  })

  it.each([
    ['no JSON', `{"id":"a","text":"${address}"`, /^gallra: stdin:3: not JSON; a line is/u],
    ['a bare text', address, /stdin:3: not JSON/u],
    ['an array', `["${address}"]`, /stdin:3: "the line" is missing or of the wrong kind/u],
    ['no id', `{"text":"${address}"}`, /stdin:3: "id" is missing or of the wrong kind/u],
    ['no text', `{"id":"${address}"}`, /stdin:3: "text" is missing/u],
    ['a text that is none', `{"id":"a","text":{"x":"${address}"}}`, /stdin:3: "text" is missing/u],
    [
      'an unknown format',
      `{"id":"a","text":"x","format":"${address}"}`,
      /stdin:3: "format" is .*\(valid: plain, html, markdown, email, json, filename\)/u,
    ],
    ['a language that is none', `{"id":"a","text":"${address}","lang":5}`, /stdin:3: "lang" is/u],
  ])('refuses %s with the number of the line and none of its content', async (_, line, said) => {
    const input = `${lineOf('fine')}\n\n${line}\n${lineOf('fine too')}`
    const { code, stdout, stderr } = await tell(['scan', '--jsonl'], { input })
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
    expect(stderr).not.toContain('anna')
    expect(stdout).toBe('{"id":"a","spans":[]}\n{"id":"a","spans":[]}\n')
  })

  it('tells of every bad line, and answers the others', async () => {
    const { code, stdout, stderr } = await tell(['scan'], { input: `x\n${lineOf('x')}\n[]\n` })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '{"id":"a","spans":[]}\n' })
    expect(stderr.match(/stdin:\d/gu)).toEqual(['stdin:1', 'stdin:3'])
  })

  it('finds the people it is told of, in any of their spellings', async () => {
    const text = 'ring wiveka på kontoret, inte zorvalds bror'
    const known = ['Wiveka Zorvald']
    expect(covered(text, await scan(lineOf(text, { known })), 'PERSON')).toEqual(['wiveka', 'zorvalds'])
    expect(covered(text, await scan(lineOf(text)), 'PERSON')).toEqual(['wiveka'])
    const { code, stderr } = await tell(['scan'], { input: lineOf(text, { known: 'Wiveka Zorvald' }) })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/stdin:1: "known" is/u) })
  })

  it('without the model that --names thorough wants, says so once and finds what it finds', async () => {
    vi.stubEnv('GALLRA_MODEL_DIR', '/nonexistent')
    const input = [lineOf('ring Rose igår'), lineOf(`Anna Berg, ${address}`)].join('\n')
    const plain = await tell(['scan'], { input })
    const { code, stdout, stderr } = await tell(['scan', '--names', 'thorough'], { input })
    vi.unstubAllEnvs()
    expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout })
    expect(stderr).toMatch(/^gallra: names: thorough is wanted, [^\n]* \[MODEL_MISSING\]\n$/u)
  })

  it('stops between two lines when it is told to', async () => {
    const stop = new AbortController()
    const { io, heard } = listen({ signal: stop.signal })
    async function* lines(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${lineOf('x')}\n`)
      while (heard.stdout === '') await sleep(1)
      stop.abort()
      yield Buffer.from(`${lineOf('y')}\n`)
    }
    expect(await runProgram(['scan'], { ...io, stdin: Readable.from(lines()) })).toBe(130)
    expect(heard.stdout).toBe('{"id":"a","spans":[]}\n')
  })
})
