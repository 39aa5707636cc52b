import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLedger } from '../../src/ledger/create-ledger.ts'
import { exportLines, verifyExport } from '../../src/ledger/export.ts'
import { everyKind, held, intent, moment, newKeys } from './events.ts'
import { createMemoryStore } from './memory-store.ts'

const keys = newKeys()
const lines: string[] = []

beforeAll(async () => {
  const store = createMemoryStore()
  const ledger = createLedger(store, keys, () => moment)
  await ledger.append(...everyKind)
  await ledger.checkpoint()
  await ledger.append(intent('b-2'), held('h-2'))
  await ledger.checkpoint()
  for await (const line of exportLines(store, keys.publicKey)) lines.push(line)
})

describe('an exported ledger', () => {
  it('has its entries, its checkpoints, and its public key last', () => {
    expect(lines.map(line => Object.keys(JSON.parse(line))[0])).toEqual([
      ...Array.from({ length: 9 }, () => 'entry'),
      'checkpoint',
      'checkpoint',
      'publicKey',
    ])
  })

  it('is valid by itself, and under the public key it was made with', async () => {
    const expected = { valid: true, entries: 9, checkpoints: 2, openIntents: 1, problems: [] }
    expect(await verifyExport(lines)).toEqual(expected)
    expect(await verifyExport(lines, keys.publicKey)).toEqual(expected)
  })

  it('is refused under any other key', async () => {
    const { valid, problems } = await verifyExport(lines, newKeys().publicKey)
    expect(valid).toBe(false)
    expect(problems[0]).toBe('the file names another public key than the one given')
  })

  it('made anew with a key of somebody else is refused under the right key', async () => {
    const store = createMemoryStore()
    const forger = newKeys()
    const ledger = createLedger(store, forger, () => moment)
    await ledger.append(held('forged'))
    await ledger.checkpoint()
    const forged: string[] = []
    for await (const line of exportLines(store, keys.publicKey)) forged.push(line)
    expect((await verifyExport(forged, keys.publicKey)).problems).toEqual([
      expect.stringMatching(/^checkpoint of size 1: signed with another key/),
    ])
  })

  it('cut off anywhere is refused', async () => {
    for (let length = 0; length < lines.length; length += 1)
      expect((await verifyExport(lines.slice(0, length))).valid).toBe(false)
  })

  it.each([
    ['an empty line', (line: string) => `${line} `],
    ['a second member of one name', (line: string) => line.replace('{"entry":{', '{"entry":{"seq":1,')],
    ['another member', (line: string) => line.replace('{"entry":{', '{"entry":{"note":1,')],
    ['no JSON', () => '{'],
  ])('with %s in a line is refused, and names the line', async (_, change) => {
    const changed = lines.map((line, index) => (index === 2 ? change(line) : line))
    const { valid, problems } = await verifyExport(changed)
    expect(valid).toBe(false)
    expect(problems[0]).toBe('line 3: is not a line of a ledger in canonical JSON')
  })

  it('with signs in the key or the signature that decoders pass over is refused', async () => {
    for (const part of ['"publicKey":"', '"signature":"']) {
      const changed = lines.map(line => line.replace(part, `${part}{`))
      expect(changed).not.toEqual(lines)
      expect((await verifyExport(changed)).valid).toBe(false)
    }
  })

  it('with lines in another place is refused', async () => {
    const [first = '', ...rest] = lines
    expect((await verifyExport([...rest, first])).problems[0]).toBe(
      'line 12: stands after the public key, which ends the file',
    )
    const entryAfterCheckpoint = [...lines.slice(0, 8), lines[9] ?? '', lines[8] ?? '', ...lines.slice(10)]
    expect((await verifyExport(entryAfterCheckpoint)).problems[0]).toBe(
      'line 10: an entry after the checkpoints',
    )
  })

  it('with one letter changed anywhere is refused under the public key', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(lines.length - 1),
        fc.nat(2000),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        async (index, position, letter) => {
          const line = lines[index] ?? ''
          const at = position % line.length
          const changed = line.slice(0, at) + letter + line.slice(at + 1)
          if (changed === line) return
          const all = lines.map((own, number) => (number === index ? changed : own))
          expect((await verifyExport(all, keys.publicKey)).valid).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
