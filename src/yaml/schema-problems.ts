import type { z } from 'zod'
import { didYouMean, nearMiss } from './near-miss.ts'
import type { Parsed, Path, YamlOptions } from './parse-yaml.ts'
import { inOrder, type Problem } from './problem.ts'
import { namesAt } from './schema-names.ts'
import { typeHint } from './type-hint.ts'

type Issue = z.core.$ZodIssue
interface Source extends YamlOptions {
  readonly file: string
  readonly schema: z.ZodType
  readonly parsed: Parsed
}

const plain = (path: readonly PropertyKey[]): Path =>
  path.map(segment => (typeof segment === 'symbol' ? String(segment) : segment))

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, segment) => (typeof here === 'object' && here !== null ? Reflect.get(here, segment) : undefined),
    root,
  )

/** Where a list may be written as its one element, the schema counts an element that the file does not. */
const asWritten = (path: Path, root: unknown): Path => {
  const written: (string | number)[] = []
  for (const segment of path) {
    if (typeof segment === 'string' || Array.isArray(valueAt(root, written))) written.push(segment)
  }
  return written
}

const keysAt = (root: unknown, path: Path): string[] => {
  const value = valueAt(root, path)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

/** Issues of the branch the writer most likely meant: the one that got furthest into the value. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const deep = issue.errors.filter(branch =>
    branch.every(inner => inner.path.length > 0 || inner.code !== 'invalid_type'),
  )
  const best = [...deep].sort((a, b) => a.length - b.length)[0]
  if (!best) return [issue]
  return best.flatMap(inner => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue))
}

const expectedOf = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type') return [issue.expected]
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union') return issue.errors.flatMap(branch => branch.flatMap(expectedOf))
  return []
}

const words: Readonly<Record<string, string>> = {
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
}

const typeMessage = (issue: Issue): string =>
  `expected ${[...new Set(expectedOf(issue).map(name => words[name] ?? `"${name}"`))].join(' or ')}`

/** A key that looks like a missing one is the same mistake, and is reported at the key. */
const missing = (path: Path, source: Source): Problem => {
  const { file, parsed, schema } = source
  const name = String(path.at(-1))
  const parent = path.slice(0, -1)
  const known = namesAt(schema, parent, parsed.value)
  const written = keysAt(parsed.value, parent)
    .filter(key => !known.includes(key))
    .find(key => nearMiss(key, known) === name)
  return written === undefined
    ? { file, ...parsed.at(parent), message: `"${name}" is missing`, severity: 'error' }
    : unknownKey(written, parent, source)
}

const unknownKey = (key: string, path: Path, source: Source): Problem => {
  const { file, parsed, schema, isPrivate } = source
  const valid = namesAt(schema, path, parsed.value)
  const absent = valid.filter(name => !keysAt(parsed.value, path).includes(name))
  const message = `unknown key${isPrivate ? '' : ` "${key}"`}${didYouMean(key, absent)}`
  return { file, ...parsed.keyAt([...path, key]), message, valid, severity: 'error' }
}

const notOneOf = (path: Path, values: readonly string[], { file, parsed }: Source): Problem => {
  const written = valueAt(parsed.value, path)
  const hint = typeof written === 'string' ? didYouMean(written, values) : ''
  return { file, ...parsed.at(path), message: `not a valid value${hint}`, valid: values, severity: 'error' }
}

/** zod's own words for a number that is too small or too large; undefined for any other issue. */
const boundWords = (issue: Issue): string | undefined => {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined
  if (issue.origin !== 'number' && issue.origin !== 'int') return undefined
  return /^Too (?:small|big): expected /.test(issue.message) ? issue.message : undefined
}

const outOfBounds = (issue: Issue, path: Path, { file, parsed }: Source): Problem => {
  const at = { file, ...parsed.at(path), severity: 'error' as const }
  if (issue.code === 'too_small')
    return {
      ...at,
      message: `too small: write ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`,
    }
  if (issue.code === 'too_big')
    return {
      ...at,
      message: `too large: write ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`,
    }
  return { ...at, message: issue.message }
}

const wrongType = (
  issue: Issue,
  path: Path,
  { file, parsed, schema, isPrivate = false }: Source,
): Problem => {
  const expected = expectedOf(issue)
  const written = valueAt(parsed.value, path)
  const isEmpty = path.length === 0 && written === null
  const valid = expected.includes('object') ? namesAt(schema, path, parsed.value) : []
  // Of a file that is something else altogether nothing stands where it belongs.
  const hint = path.length === 0 ? '' : typeHint(expected, written, { isPrivate, valid })
  const message = isEmpty ? 'the file is empty' : `${typeMessage(issue)}${hint}`
  const problem = { file, ...parsed.at(path), message, severity: 'error' as const }
  return valid.length > 0 ? { ...problem, valid } : problem
}

/** False where a short form stands for the mapping: what is wrong with its one member is wrong with the value itself. */
const isMapping = (path: Path, { parsed }: Source): boolean => {
  const value = valueAt(parsed.value, path)
  return value === undefined || (typeof value === 'object' && value !== null)
}

const toProblems = (issue: Issue, source: Source): Problem[] => {
  const { file, parsed } = source
  const path = asWritten(plain(issue.path), parsed.value)
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(key, path, source))
  if (path.length > 0 && !parsed.has(path) && isMapping(path.slice(0, -1), source))
    return [missing(path, source)]
  if (issue.code === 'invalid_value') return [notOneOf(path, issue.values.map(String), source)]
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return [notOneOf(path, issue.options.map(String), source)]
  }
  if (issue.code === 'invalid_key') {
    const message = `not a valid name: ${issue.issues[0]?.message ?? issue.message}`
    return [{ file, ...parsed.keyAt(path), message, severity: 'error' }]
  }
  if (issue.message === boundWords(issue)) return [outOfBounds(issue, path, source)]
  const isType = issue.code === 'invalid_type' || issue.code === 'invalid_union'
  // zod's own words for a wrong type; a schema that has better ones keeps them.
  if (isType && issue.message.startsWith('Invalid input')) return [wrongType(issue, path, source)]
  return [{ file, ...parsed.at(path), message: issue.message, severity: 'error' }]
}

/** zod's issues as problems at the place in the file, once each, in the file's order. */
export const schemaProblems = (issues: readonly Issue[], source: Source): Problem[] => {
  const problems = issues.flatMap(flatten).flatMap(issue => toProblems(issue, source))
  const unique = new Map(problems.map(p => [`${p.line}:${p.column}:${p.message}`, p]))
  return inOrder([...unique.values()])
}
