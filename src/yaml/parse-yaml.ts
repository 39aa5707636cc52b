import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { type Position, type Problem, positionAt } from './problem.ts'
import { syntaxProblem } from './syntax-problem.ts'

export type Path = readonly (string | number)[]

/** A parsed file whose values still know where they were written. */
export interface Parsed {
  readonly value: unknown
  readonly has: (path: Path) => boolean
  /** Where the value stands; of a value that is missing, the nearest thing around it. */
  readonly at: (path: Path) => Position
  /** Where the key of this value stands. */
  readonly keyAt: (path: Path) => Position
}

const maxBytes = 256 * 1024
/** Counted in maps, lists and the pairs between; whatever walks the value later may recurse. */
const maxDepth = 100
/** These set or shadow what every object inherits. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

export interface YamlOptions {
  /** Keys and values may be personal: no message repeats one. */
  readonly isPrivate?: boolean
}

interface Report {
  (offset: number, message: string): void
  readonly isPrivate: boolean
}

const checkKeys = (map: unknown, report: Report): void => {
  if (!isMap(map)) return
  const seen = new Set<string>()
  for (const { key } of map.items) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : (map.range?.[0] ?? 0)
    if (!isScalar(key)) {
      report(offset, 'a key must be a plain word')
      continue
    }
    const name = String(key.value)
    if (seen.has(name))
      report(
        offset,
        report.isPrivate ? 'a key is given twice, keep one' : `"${name}" is given twice, keep one`,
      )
    if (refusedKeys.has(name)) report(offset, `the key "${name}" is not allowed`)
    if (name === '<<') report(offset, 'merge keys (<<) are not allowed, write the members out')
    seen.add(name)
  }
}

/** “*” as a word processor writes it: to YAML these signs are part of the value. */
const wrapped = /^[“”„‟«»‘’‚]([^“”„‟«»‘’‚"]*)[“”„‟«»‘’‚]$/u

const checkQuotes = (node: Node, report: Report): void => {
  if (report.isPrivate || !isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return
  const inside = wrapped.exec(node.value)?.[1]
  if (inside !== undefined)
    report(
      node.range?.[0] ?? 0,
      `these are no quotes to YAML, and would be part of the value: write "${inside}"`,
    )
}

/** Aliases and merges make small files explode; tags construct what the schema did not ask for. */
const checkNode = (node: Node, report: Report): void => {
  const offset = node.range?.[0] ?? 0
  if (isAlias(node)) report(offset, 'aliases (*) are not allowed, write the value out')
  else if (node.anchor !== undefined) report(offset, 'anchors (&) are not allowed, leave it out')
  if (node.tag !== undefined) report(offset, 'tags (!) are not allowed, leave it out')
  checkKeys(node, report)
  checkQuotes(node, report)
}

const valueIn = (node: unknown, segment: string | number): { key?: Node; value?: unknown } => {
  if (isSeq(node)) return { value: node.items[Number(segment)] }
  if (!isMap(node)) return {}
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
  return pair && isNode(pair.key) ? { key: pair.key, value: pair.value } : {}
}

const startOf = (node: unknown): number | undefined => {
  if (isPair(node)) return startOf(node.key)
  return isNode(node) ? node.range?.[0] : undefined
}

const locate = (root: unknown, path: Path) => {
  let node = root
  let offset = startOf(root) ?? 0
  let keyOffset = offset
  for (const segment of path) {
    const { key, value } = valueIn(node, segment)
    if (key === undefined && value === undefined) return { found: false, offset, keyOffset: offset }
    keyOffset = startOf(key) ?? startOf(value) ?? offset
    offset = startOf(value) ?? keyOffset
    node = value
  }
  return { found: true, offset, keyOffset }
}

const parsed = (contents: unknown, value: unknown, position: (offset: number) => Position): Parsed => ({
  value,
  has: path => locate(contents, path).found,
  at: path => position(locate(contents, path).offset),
  keyAt: path => position(locate(contents, path).keyOffset),
})

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message

/** The library's own words may hold a piece of the file, its codes do not: `BAD_INDENT`. */
const saidOf = ({ code, message }: YAMLError, isPrivate: boolean): string => {
  if (code === 'MULTIPLE_DOCS') return 'the file holds more than one document, keep one'
  return isPrivate ? `not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}` : firstLine(message)
}

/** The first alone where it can be explained: the library's next ones are its consequences. */
const tellSyntax = (text: string, document: Document, report: Report): void => {
  const errors = document.errors.filter(({ code }) => code !== 'MULTIPLE_DOCS')
  const first = errors.reduce<YAMLError | undefined>(
    (best, each) => (best === undefined || each.pos[0] < best.pos[0] ? each : best),
    undefined,
  )
  const told = first && !report.isPrivate ? syntaxProblem(text, document, first) : undefined
  if (told) report(told.offset, told.message)
  else for (const error of document.errors.slice(0, 20)) report(error.pos[0], saidOf(error, report.isPrivate))
}

/** What a decoder puts in the place of bytes that are no UTF-8, and what two bytes a letter (UTF-16) look like. */
const undecoded = /[\ufffd\0]/u

const notUtf8 = 'not text in UTF-8: save the file in that encoding'

/**
 * Reads one YAML document and refuses what a configuration file has no use for: more than 256 kB, several
 * documents, duplicate keys, anchors, aliases, merge keys, tags, keys that reach into prototypes.
 */
export const parseYaml = (
  written: string,
  file: string,
  { isPrivate = false }: YamlOptions = {},
): { parsed: Parsed } | { problems: Problem[] } => {
  // A byte order mark is no column of the first line.
  const text = written.replace(/^\ufeff/u, '')
  const problems: Problem[] = []
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return line === 0 ? { line: 1, column: 1 } : { line, column: col }
  }
  const tell = (offset: number, message: string): void => {
    problems.push({ file, ...position(offset), message, severity: 'error' })
  }
  const report: Report = Object.assign(tell, { isPrivate })
  if (Buffer.byteLength(text) > maxBytes) {
    report(0, 'the file is larger than 256 kB')
    return { problems }
  }
  const odd = text.search(undecoded)
  if (odd >= 0) {
    // Counted apart: the parser has not seen the lines yet.
    problems.push({ file, ...positionAt(text, odd), message: notUtf8, severity: 'error' })
    return { problems }
  }
  try {
    // Duplicate keys are looked for here: the library's own check takes quadratic time.
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false })
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError('too deep')
    if (document.errors.length > 0) tellSyntax(text, document, report)
    if (problems.length === 0)
      visit(document, {
        Node: (_, node, path) => {
          if (path.length > maxDepth) throw new RangeError('too deep')
          checkNode(node, report)
        },
      })
    if (problems.length > 0) return { problems }
    return { parsed: parsed(document.contents, document.toJS(), position) }
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    report(0, 'the file is nested too deeply')
    return { problems }
  }
}
