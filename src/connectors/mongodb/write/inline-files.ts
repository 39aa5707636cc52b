import type { Document } from 'mongodb'
import type { FieldSpec } from '../data-map.ts'
import { type Path, placesOf } from '../paths.ts'
import type { SourceDocument } from '../source.ts'
import { fieldsOf } from './field-spec.ts'

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const patterns = new Map<string, RegExp>()

/** A link that begins with the prefix, with or without the desk's own address in front. */
const linkPattern = (prefix: string): RegExp => {
  const known = patterns.get(prefix)
  if (known) return known
  const made = new RegExp(`(?:https?://[^\\s"'<>()/]+)?(${quoted(prefix)}[^\\s"'<>()]*)`, 'giu')
  patterns.set(prefix, made)
  return made
}

const decoded = (link: string): string => {
  const plain = link.replaceAll('&amp;', '&')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

interface InlineLink {
  /** As the text writes it. */
  readonly written: string
  /** As the disk spells it. */
  readonly path: string
}

/** Links in a text to stored files. */
export const linksIn = (text: string, prefix: string): InlineLink[] =>
  [...text.matchAll(linkPattern(prefix))].map(([, written = '']) => ({ written, path: decoded(written) }))

export const withoutLinks = (text: string, prefix: string): string => text.replace(linkPattern(prefix), '')

interface InlineText {
  readonly path: Path
  readonly text: string
  readonly spec: FieldSpec & { readonly 'inline-files': string }
}

/** Texts of a document whose links lead to stored files. */
export const inlineTexts = (parts: readonly SourceDocument[], document: Document): InlineText[] =>
  parts.flatMap(part =>
    fieldsOf(part).flatMap(({ pattern, spec }) => {
      const prefix = spec['inline-files']
      if (prefix === undefined) return []
      return placesOf(document, pattern).flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ path, text: value, spec: { ...spec, 'inline-files': prefix } }] : [],
      )
    }),
  )
