import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLists, readLists, writeLists } from '../../src/connectors/store-lists.ts'
import { formatProblem } from '../../src/yaml/problem.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-lists-'))
})
afterAll(() => rm(folder, { recursive: true }))

const fileOf = (name: string): string => join(folder, name, 'helpdesk.yaml')

const phrases = (count: number): string[] => Array.from({ length: count }, (_, at) => `Falkensten ${at} AB`)

describe('the list file of a store', () => {
  it('gives back what was written, whatever is in the words', async () => {
    const file = fileOf('new')
    const lists = {
      allow: ['Anna "soffan"', 'a: b # c', 'Ödla\u2028', '- x'],
      deny: { PERSON: ["O'Neill", '{Falk}'] },
    }
    await writeLists(file, lists)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const read = await readLists(file)
    expect(read.deny).toEqual(lists.deny)
    // White space around a phrase counts for nothing.
    expect(read.allow).toEqual(lists.allow.map(phrase => phrase.trim()).sort())
  })

  it.each([
    ['is larger than what is read', { allow: phrases(18_000), deny: {} }, /larger than 256 kB/u],
    [
      'has more entries than are read',
      { allow: phrases(20_001).map((_, at) => `A${at}`), deny: {} },
      /at most 20000/u,
    ],
    ['holds a phrase that is too short', { allow: ['x'], deny: {} }, /at least two characters/u],
    [
      'holds a phrase that is too long',
      { allow: [], deny: { OTHER: ['y'.repeat(201)] } },
      /at most 200 characters/u,
    ],
    ['lets a word stay and go', { allow: ['Falkensten'], deny: { PERSON: ['FALKENSTEN'] } }, /"allow" too/u],
  ])('stays as it was when the new one %s', async (name, lists, said) => {
    const file = fileOf(name)
    await writeLists(file, { allow: ['Anna sofa'], deny: {} })
    const before = await readFile(file, 'utf8')
    const failure = await writeLists(file, lists).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringMatching(said) })
    expect(String(failure)).toMatch(/is left as it was/u)
    expect(String(failure)).not.toMatch(/falkensten|yyy/iu)
    expect(await readFile(file, 'utf8')).toBe(before)
    expect(await readdir(dirname(file))).toEqual(['helpdesk.yaml'])
  })

  it.each([
    ['an unknown key', 'Falkensten: [x]\nallow: []\n'],
    ['a key that is nearly right', 'alow: [Falkensten]\n'],
    ['an entity that is none', 'deny: { Falkensten: [Anna] }\n'],
    ['a key twice', 'deny:\n  Falkensten: []\n  Falkensten: []\n'],
    ['a value of the wrong kind', 'allow: Falkensten\n'],
    ['a list in a list', 'allow: [[Falkensten]]\n'],
    ['a phrase with a star in it', 'allow: ["Falk*ensten"]\n'],
    ['a tag', 'allow: [!Falkensten x]\n'],
    ['an anchor', 'allow: [&Falkensten x]\n'],
    ['an alias', 'allow: [*Falkensten ]\n'],
    ['an escape that is none', 'allow: ["\\Falkensten"]\n'],
    ['an escape of too few digits', 'allow: ["\\uFalkensten"]\n'],
    ['what stands behind a value', 'allow: "Anna" Falkensten\n'],
    ['a list that does not close', 'allow: [Falkensten\n'],
    ['a text that does not close', 'allow: ["Falkensten]\n'],
    ['a colon in a phrase', 'allow: [Falkensten: Anna: x]\n'],
    ['a phrase without its dash', 'allow:\n  - Anna\n  Falkensten\n'],
    ['a head of a block', 'allow:\n  - |Falkensten\n    x\n'],
    ['another document', 'allow: []\n--- Falkensten\n'],
    ['a word alone', 'Falkensten\n'],
    ['a tab', 'allow:\n\t- Falkensten\n'],
  ])('is refused for %s without repeating it', async (name, text) => {
    const file = fileOf('refused')
    await writeLists(file, { allow: [], deny: {} })
    await writeFile(file, text)
    const loaded = await loadLists(file)
    const told = 'problems' in loaded ? loaded.problems.map(formatProblem) : []
    expect(told, name).not.toEqual([])
    expect(told.join('\n')).not.toMatch(/falk|ensten|anna/iu)
    for (const each of told) expect(each).toMatch(/helpdesk\.yaml:\d+:\d+ error \S/u)
  })
})
