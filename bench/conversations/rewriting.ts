import type { Marked } from './template.ts'

/** Puts pieces one after the other, with their marks. */
export function joined(pieces: readonly (Marked | string)[], between = ''): Marked {
  let text = ''
  const spans: Marked['spans'][number][] = []
  const decoys: Marked['decoys'][number][] = []
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += between
    const shift = text.length
    if (typeof piece === 'string') text += piece
    else {
      text += piece.text
      for (const each of piece.spans)
        spans.push({ ...each, start: each.start + shift, end: each.end + shift })
      for (const each of piece.decoys)
        decoys.push({ ...each, start: each.start + shift, end: each.end + shift })
    }
  }
  return { text, spans, decoys }
}

/** Writes every UTF-16 unit anew (with nothing, one or several) and moves the marks along. */
export function rewritten(
  piece: Marked,
  write: (unit: string, at: number, marked: boolean) => string,
): Marked {
  const inside = new Uint8Array(piece.text.length)
  for (const { start, end } of piece.spans) inside.fill(1, start, end)
  const places = new Uint32Array(piece.text.length + 1)
  let text = ''
  for (let at = 0; at < piece.text.length; at++) {
    places[at] = text.length
    text += write(piece.text.charAt(at), at, inside[at] === 1)
  }
  places[piece.text.length] = text.length
  const move = <M extends { start: number; end: number }>(mark: M): M => ({
    ...mark,
    start: places[mark.start] ?? 0,
    end: places[mark.end] ?? 0,
  })
  return { text, spans: piece.spans.map(move), decoys: piece.decoys.map(move) }
}

/** `prefix` before every line, as a quoting mail program does. */
export function quoted(piece: Marked, prefix: string): Marked {
  const lines = rewritten(piece, unit => (unit === '\n' ? `\n${prefix}` : unit))
  return joined([prefix, lines])
}

/** All in lower case where that keeps the lengths, as most people on a telephone write. */
export function lowerCased(piece: Marked): Marked {
  return rewritten(piece, unit => {
    const lower = unit.toLowerCase()
    return lower.length === 1 ? lower : unit
  })
}

export function upperCased(piece: Marked): Marked {
  return rewritten(piece, unit => {
    const upper = unit.toUpperCase()
    return upper.length === 1 ? upper : unit
  })
}

const folds = new Map(
  Object.entries({ å: 'a', ä: 'a', ö: 'o', ø: 'o', æ: 'a', ü: 'u', Å: 'A', Ä: 'A', Ö: 'O', é: 'e' }),
)

/** Typed on a keyboard without the language's own letters. */
export function withoutAccents(piece: Marked): Marked {
  return rewritten(piece, unit => folds.get(unit) ?? unit)
}

/** What a transcript leaves of punctuation: nothing outside of what is marked. */
export function withoutPunctuation(piece: Marked): Marked {
  return rewritten(piece, (unit, _, marked) => (!marked && '.,!?:;"()…–'.includes(unit) ? '' : unit))
}
