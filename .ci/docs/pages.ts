import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What is wrong in a page, and where. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A block between lines of backticks. */
export interface Fence {
  readonly file: string
  /** Of the opening line, from 1. */
  readonly line: number
  readonly language: string
  /** What stands behind the language: how the block is checked, or why it is not. */
  readonly mark: string
  /** Without the indentation that the whole block has. */
  readonly lines: readonly string[]
}

/** What stands in single backticks in the text around the blocks. */
export interface Code {
  readonly line: number
  readonly text: string
}

export interface Page {
  readonly file: string
  readonly fences: readonly Fence[]
  /** Every line of the file; those of blocks are empty, so that numbers stay right. */
  readonly prose: readonly string[]
  readonly codes: readonly Code[]
}

const opening = /^( *)(`{3,})([^\s`]*)[ \t]*([^`]*)$/u

/** Parts a page into blocks and the rest. Throws where a block is not closed. */
const part = (file: string, text: string): Pick<Page, 'fences' | 'prose'> => {
  const fences: Fence[] = []
  const prose: string[] = []
  let open: { line: number; indent: number; ticks: string; head: string[]; lines: string[] } | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const found = opening.exec(line)
    if (open && line.trim() === open.ticks) {
      const [language = '', mark = ''] = open.head
      fences.push({ file, line: open.line, language, mark: mark.trim(), lines: open.lines })
      open = undefined
      prose.push('')
    } else if (open) {
      open.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)))
      prose.push('')
    } else if (found) {
      const [, indent = '', ticks = '', ...head] = found
      open = { line: index + 1, indent: indent.length, ticks, head, lines: [] }
      prose.push('')
    } else prose.push(line)
  }
  if (open) throw new Error(`${file}:${open.line}: this block is not closed`)
  return { fences, prose }
}

/** Code in backticks may go over the end of a line, not over that of a paragraph. */
const codesIn = (prose: readonly string[]): Code[] => {
  const text = prose.join('\n')
  return [...text.matchAll(/(?<!`)(`{1,2})(?!`)((?:(?!\n\s*\n)[\s\S])*?[^`])\1(?!`)/gu)].map(found => ({
    line: text.slice(0, found.index).split('\n').length,
    text: (found[2] ?? '').replace(/\s*\n\s*/gu, ' ').trim(),
  }))
}

export const parsePage = (file: string, text: string): Page => {
  const parted = part(file, text)
  return { file, ...parted, codes: codesIn(parted.prose) }
}

/** Files of the tree that git would keep, also those that are not added yet; paths from its root. */
export const filesOf = (root: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => file !== '')

/** README and its like, and everything under docs/. Examples of papers are not read by people as instructions. */
export const isPage = (file: string): boolean =>
  /^(?:[A-Z]+\.md|docs\/(?!examples\/).*\.md|policies\/templates\/README\.md)$/u.test(file)

export const readPage = (root: string, file: string): Page =>
  parsePage(file, readFileSync(`${root}/${file}`, 'utf8'))
