import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { answerFor } from '../../../src/requests/answers/answer-for.ts'
import { loadOverrides } from '../../../src/requests/answers/load-overrides.ts'
import { formatProblem } from '../../../src/yaml/problem.ts'

const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-answers-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'answers', name)), { recursive: true })
    await writeFile(join(folder, 'answers', name), text)
  }
  return folder
}

test('no folder holds no words', async () => {
  expect(await loadOverrides(await mkdtemp(join(tmpdir(), 'gallra-answers-')))).toEqual({
    overrides: {},
    problems: [],
  })
})

test('own words stand for the shipped ones, in their language alone', async () => {
  const folder = await folderWith({
    'sv/revoked.txt': 'Ärende {number}\r\n\r\nÅterkallad: {type}.\r\n',
    'sv/greeting.txt': 'Hallå!',
  })
  const { overrides, problems } = await loadOverrides(folder)
  expect(problems).toEqual([])
  const house = { timezone: 'Europe/Stockholm', overrides }
  const values = { number: 'A-1', type: 'access' } as const
  expect(answerFor('revoked', 'sv', values, house)).toEqual({
    subject: 'Ärende A-1',
    text: 'Hallå!\n\nÅterkallad: tillgång till personuppgifter.\n\nMed vänlig hälsning\n',
  })
  expect(answerFor('revoked', 'da', values, house).subject).toBe('Din anmodning A-1 er trukket tilbage')
})

test.each([
  [
    'a placeholder that is none',
    'sv/revoked.txt',
    'A\n\nB {nummber}',
    '3:3 error unknown placeholder "{nummber}", did you mean "number"? (valid: {number}, {type})',
  ],
  [
    'one of another letter',
    'sv/revoked.txt',
    'A\n\n{code}',
    '3:1 error unknown placeholder "{code}" (valid: {number}, {type})',
  ],
  [
    'an open brace',
    'sv/revoked.txt',
    'A\n\nB {number',
    '3:3 error a brace that belongs to no placeholder (valid: {number}, {type})',
  ],
  [
    'what has to be said',
    'sv/identity-asked.txt',
    'A\n\nB',
    '1:1 error this text must say {code} (valid: {number}, {type}, {code}, {minutes})',
  ],
  [
    'a letter without a subject',
    'de/revoked.txt',
    'only one line',
    '1:1 error a letter is its subject on the first line, an empty line, and the text (valid: {number}, {type})',
  ],
  ['an empty text', 'de/greeting.txt', ' \n', '1:1 error this text is empty'],
  [
    'an unknown language',
    'xx/revoked.txt',
    'A\n\nB',
    '1:1 error unknown language "xx" (valid: sv, nb, da, fi, nl, de, en)',
  ],
  ['another ending', 'de/revoked.md', 'A\n\nB', '1:1 error this file is not read: its name must end in .txt'],
])('%s is told of with its place', async (_, name, text, told) => {
  const folder = await folderWith({ [name]: text })
  const { overrides, problems } = await loadOverrides(folder)
  expect(problems).toHaveLength(1)
  const file = name.startsWith('xx') ? 'xx' : name
  expect(problems.map(formatProblem)).toEqual([`${join(folder, 'answers', file)}:${told}`])
  expect(overrides).toEqual({})
})

test('an unknown text is told of with the one that was meant', async () => {
  const folder = await folderWith({ 'nl/recieved.txt': 'x', 'nl/reciept.txt': 'x' })
  const { problems } = await loadOverrides(folder)
  expect(problems.map(({ message }) => message)).toEqual([
    'unknown text "reciept", did you mean "receipt"?',
    expect.stringContaining('unknown text "recieved"'),
  ])
})
