import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, languages } from '../../languages.ts'
import { didYouMean } from '../../yaml/near-miss.ts'
import { inOrder, type Problem, positionAt } from '../../yaml/problem.ts'
import type { Overrides } from './languages.ts'
import { type AnswerKey, isLetter, namesIn, placeholders, required } from './words.ts'

export interface LoadedOverrides {
  readonly overrides: Overrides
  /** What is wrong is not used: the shipped words stand in for it. */
  readonly problems: readonly Problem[]
}

/** No letter is longer, and a file put there by mistake is not read into memory. */
const mostBytes = 20_000

const isKey = (key: string): key is AnswerKey => placeholders.has(key)

/** Everything wrong in one text: names that are none, braces left open, what has to be said and is not. */
export const problemsIn = (key: AnswerKey, text: string, file: string): Problem[] => {
  const valid = placeholders.get(key) ?? []
  const problem = (at: number, message: string): Problem => ({
    file,
    ...positionAt(text, at),
    message,
    valid: valid.map(name => `{${name}}`),
    severity: 'error',
  })
  const names = namesIn(text)
  const unknown = names
    .filter(({ name }) => !valid.includes(name))
    .map(({ name, at }) => problem(at, `unknown placeholder "{${name}}"${didYouMean(name, valid)}`))
  const bare = text.replace(/\{[^{}\n]{0,60}\}/g, found => ' '.repeat(found.length))
  const open = [...bare.matchAll(/[{}]/g)].map(({ index }) =>
    problem(index, 'a brace that belongs to no placeholder'),
  )
  const missing = (required[key] ?? [])
    .filter(name => !names.some(each => each.name === name))
    .map(name => problem(0, `this text must say {${name}}`))
  const [subject = '', next, ...body] = text.split(/\r?\n/)
  const shapeless =
    isLetter(key) && (subject.trim() === '' || next?.trim() !== '' || body.join('').trim() === '')
      ? [problem(0, 'a letter is its subject on the first line, an empty line, and the text')]
      : []
  const empty = text.trim() === '' ? [problem(0, 'this text is empty')] : []
  return empty.length > 0 ? empty : inOrder([...shapeless, ...missing, ...unknown, ...open])
}

interface Read {
  readonly file: string
  readonly language: Language
  readonly name: string
}

const atTop = (file: string, message: string, valid: readonly string[] = []): Problem => ({
  file,
  line: 1,
  column: 1,
  message,
  valid,
  severity: 'error',
})

type Loaded = { readonly key: AnswerKey; readonly text: string } | { readonly problems: readonly Problem[] }

const load = async ({ file, name }: Read): Promise<Loaded> => {
  const key = name.slice(0, -'.txt'.length)
  const known = [...placeholders.keys()]
  if (!name.endsWith('.txt'))
    return { problems: [atTop(file, 'this file is not read: its name must end in .txt')] }
  if (!isKey(key)) return { problems: [atTop(file, `unknown text "${key}"${didYouMean(key, known)}`, known)] }
  try {
    if ((await stat(file)).size > mostBytes)
      return { problems: [atTop(file, `longer than ${mostBytes} bytes`)] }
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').trimEnd()
    const problems = problemsIn(key, text, file)
    return problems.length > 0 ? { problems } : { key, text }
  } catch {
    return { problems: [atTop(file, 'this file cannot be read')] }
  }
}

const namesOf = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    names => names.filter(name => !name.startsWith('.')).sort(),
    () => [],
  )

/**
 * Reads an installation's own words from `answers/<lang>/<key>.txt` beside stores.yaml. A folder that is not there
 * holds none. A wrong placeholder is an error that names the file, the place and what would be valid.
 */
export const loadOverrides = async (configFolder: string): Promise<LoadedOverrides> => {
  const folder = join(configFolder, 'answers')
  const problems: Problem[] = []
  const overrides: Partial<Record<Language, Partial<Record<AnswerKey, string>>>> = {}
  for (const name of await namesOf(folder)) {
    const language = languages.find(known => known === name)
    if (!language) {
      problems.push(atTop(join(folder, name), `unknown language "${name}"`, languages))
      continue
    }
    for (const file of await namesOf(join(folder, name))) {
      const loaded = await load({ file: join(folder, name, file), language, name: file })
      if ('problems' in loaded) problems.push(...loaded.problems)
      else overrides[language] = { ...overrides[language], [loaded.key]: loaded.text }
    }
  }
  return { overrides, problems }
}
