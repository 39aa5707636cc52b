import type { Random } from './random.ts'
import type { Decoy, GoldSpan } from './row.ts'
import type { Slots } from './slots.ts'

export interface Template {
  readonly kind: string
  /** What is done to the letters afterwards: `nfd`, `entities`, `nbsp`, `zero-width`, `lower`, `upper`. */
  readonly changes: ReadonlySet<string>
  readonly text: string
}

/** Reads a file of templates: each begins with `--- kind +change`. */
export const templatesIn = (source: string): readonly Template[] =>
  source
    .split(/^--- /m)
    .slice(1)
    .map(part => {
      const [head = '', ...lines] = part.split('\n')
      const [kind = '', ...changes] = head.trim().split(' ')
      return { kind, changes: new Set(changes.map(change => change.slice(1))), text: lines.join('\n').trim() }
    })

interface Piece {
  readonly text: string
  readonly gold?: { readonly type: string; readonly src?: string }
  readonly decoy?: string
}

const withDigits = (text: string, random: Random): string => text.replace(/°/g, () => random.digits(1))

const pieceOf = (inner: string, slots: Slots, random: Random): Piece => {
  const bar = inner.indexOf('|')
  const [head, body] = [inner.slice(1, bar), withDigits(inner.slice(bar + 1), random)]
  switch (inner[0]) {
    case '!':
      return { text: body, decoy: head }
    case '=':
    case '~': {
      const [type = '', src] = head.split('/')
      return { text: body, gold: { type, ...(src ? { src } : {}) } }
    }
    case '?':
      return { text: random.pick(withDigits(inner.slice(1), random).split('|')) }
    default: {
      const { text, ...gold } = slots.fill(inner)
      return { text, gold }
    }
  }
}

const piecesOf = (text: string, slots: Slots, random: Random): Piece[] =>
  text
    .split(/(‹[^‹›]*›)/)
    .filter(Boolean)
    .map(part =>
      part.startsWith('‹') ? pieceOf(part.slice(1, -1), slots, random) : { text: withDigits(part, random) },
    )

const isDigital = (piece: Piece): boolean => piece.gold !== undefined && /\d/.test(piece.text)

const entity = (letter: string): string =>
  ({
    å: '&aring;',
    ä: '&auml;',
    ö: '&ouml;',
    ü: '&uuml;',
    ß: '&szlig;',
    ø: '&oslash;',
    æ: '&aelig;',
    é: '&eacute;',
    '@': '&#64;',
  })[letter] ?? `&#${letter.codePointAt(0)};`

const changed = (piece: Piece, changes: ReadonlySet<string>): Piece => {
  let { text } = piece
  if (changes.has('lower')) text = text.toLowerCase()
  if (changes.has('upper')) text = text.toUpperCase()
  if (changes.has('nfd')) text = text.normalize('NFD')
  if (changes.has('nbsp') && piece.gold) text = text.replaceAll(' ', '\u00a0')
  if (changes.has('thin') && isDigital(piece)) text = text.replaceAll(' ', '\u202f')
  if (changes.has('dash') && isDigital(piece) && piece.gold?.type !== 'EMAIL')
    text = text.replaceAll('-', '–')
  if (changes.has('zero-width') && (isDigital(piece) || piece.gold?.type === 'EMAIL'))
    text = `${text.slice(0, 4)}\u200b${text.slice(4)}`
  if (changes.has('full-width') && piece.gold?.type === 'EMAIL') text = text.replace('@', '＠')
  if (changes.has('entities')) text = text.replace(/[^\t\n -~]/gu, entity)
  if (changes.has('json')) text = JSON.stringify(text).slice(1, -1)
  const { gold } = piece
  if (!changes.has('lower') || gold?.type !== 'PERSON' || !/^(?:un)?common$/.test(gold.src ?? ''))
    return { ...piece, text }
  return { ...piece, text, gold: { type: 'PERSON', src: `${gold.src}-lower` } }
}

export interface Rendered {
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly decoys: readonly Decoy[]
}

/** The text of a template with its gold. Throws if a span is empty, or has white space at its ends. */
export const render = (template: Template, slots: Slots, random: Random): Rendered => {
  const spans: GoldSpan[] = []
  const decoys: Decoy[] = []
  let text = ''
  for (const piece of piecesOf(template.text, slots, random).map(each => changed(each, template.changes))) {
    const span = { start: text.length, end: text.length + piece.text.length }
    text += piece.text
    if (!piece.gold && piece.decoy === undefined) continue
    if (piece.text === '' || piece.text.trim() !== piece.text || /[‹›]/.test(piece.text))
      throw new Error(`${template.kind}: "${piece.text}" is no span`)
    if (piece.gold) spans.push({ ...span, ...piece.gold })
    if (piece.decoy !== undefined) decoys.push({ ...span, kind: piece.decoy })
  }
  if (/[‹›]/.test(text)) throw new Error(`${template.kind}: a slot is left open`)
  return { text, spans, decoys }
}
