import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml'

/** Where the mistake was made, which is seldom where the parser noticed it, and what to write in its place. */
export interface SyntaxProblem {
  readonly offset: number
  readonly message: string
}

const lineAt = (text: string, offset: number): { start: number; line: string } => {
  // At a line's own break the line before it is meant.
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, line: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '') }
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** Columns in which what stands above begins: a line's first sign, and what follows its dashes. */
const columnsAbove = (text: string, start: number): number[] =>
  text
    .slice(0, start)
    .split('\n')
    .reverse()
    .filter(line => /^ *[^\s#]/.test(line))
    .slice(0, 40)
    .flatMap(line => {
      const dashes = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0
      return dashes === indentOf(line) ? [dashes] : [indentOf(line), dashes]
    })

const nearest = (columns: readonly number[], to: number): number | undefined =>
  columns.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - to) < Math.abs(best - to) ? each : best),
    undefined,
  )

const badIndent = (text: string, start: number, line: string): SyntaxProblem => {
  const written = indentOf(line)
  const meant = nearest(columnsAbove(text, start), written)
  const hint = meant === undefined || meant === written ? '' : `, perhaps ${meant}`
  const offset = start + written
  return { offset, message: `indented by ${written} spaces, unlike the lines it belongs to${hint}` }
}

/** The quotation mark or bracket that the file never closes. */
const opener = (document: Document, before: number, fits: (node: Node) => boolean): number | undefined => {
  let found: number | undefined
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0]
      if (at !== undefined && at <= before && fits(node)) found = at
    },
  })
  return found
}

const isQuoted = (node: Node): boolean => isScalar(node) && /^QUOTE/.test(node.type ?? '')
const isFlow = (node: Node): boolean => isCollection(node) && node.flow === true
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"', "'": "'" }

const unclosed = (text: string, document: Document, error: YAMLError): SyntaxProblem | undefined => {
  const offset = opener(document, error.pos[0], /quote/.test(error.message) ? isQuoted : isFlow)
  const sign = offset === undefined ? undefined : text[offset]
  if (offset === undefined || sign === undefined || closing[sign] === undefined) return undefined
  const comment = /\s#/.test(lineAt(text, offset).line) ? '; what follows " #" is a comment' : ''
  return { offset, message: `this ${sign} is never closed: write ${closing[sign]} where it ends${comment}` }
}

/** Signs that tell of a mistake by themselves, whatever the parser made of them. */
const bySign = (start: number, line: string): SyntaxProblem | undefined => {
  if (/^(<{7}|={7}|>{7})/.test(line))
    return { offset: start, message: 'a conflict of Git stands here: choose one side and take the signs out' }
  const tab = /^ *(?=\t)/.exec(line)
  if (tab) return { offset: start + tab[0].length, message: 'indented with a tab: YAML takes spaces only' }
  const odd = /^ *(?=[\u00a0\u2000-\u200b\u202f\u3000])/u.exec(line)
  return odd
    ? { offset: start + odd[0].length, message: 'a space that is none for YAML: write it with the space bar' }
    : undefined
}

const quote = 'put the value into quotes'

/** `{ after: P1Y action: delete }`: what stands after the value is the next key of the mapping. */
const colonInside = (text: string, offset: number): SyntaxProblem => {
  const { start, line } = lineAt(text, offset)
  const rest = line.slice(offset - start)
  const [, value, key] = /^([^\s,{}[\]"':]+) +([a-z][a-z_-]*): /u.exec(rest) ?? []
  const isFlow = /[{,] *[\w-]+: +$/u.test(line.slice(0, offset - start))
  return value !== undefined && isFlow
    ? { offset: offset + value.length, message: `a comma is missing before "${key}"` }
    : { offset, message: `": " stands inside a value: ${quote}` }
}

/** What the codes of the library mean to somebody who edits a policy. */
const byCode = (text: string, document: Document, error: YAMLError): SyntaxProblem | undefined => {
  const offset = error.pos[0]
  const { start, line } = lineAt(text, offset)
  switch (error.code) {
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return /closing|flow/i.test(error.message)
        ? unclosed(text, document, error)
        : badIndent(text, start, line)
    case 'UNEXPECTED_TOKEN':
      return /indicator/.test(error.message) ? badIndent(text, start, line) : undefined
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        offset: start + indentOf(line),
        message: 'this is neither "key: value" nor an element after "- "; a space follows the colon',
      }
    case 'BAD_ALIAS':
      return { offset, message: `a value that begins with * or & means something else to YAML: ${quote}` }
    case 'BAD_SCALAR_START':
      return { offset, message: `a value cannot begin with this sign: ${quote}` }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colonInside(text, offset)
    default:
      return undefined
  }
}

/**
 * The first mistake of a file that is no YAML: those after it are mostly its consequences. Undefined when nothing better
 * can be said than the library does.
 */
export const syntaxProblem = (
  text: string,
  document: Document,
  error: YAMLError,
): SyntaxProblem | undefined => {
  const { start, line } = lineAt(text, error.pos[0])
  return bySign(start, line) ?? byCode(text, document, error)
}
