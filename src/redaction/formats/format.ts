import type { TextFormat } from '../../entities.ts'
import type { Span } from '../shields.ts'
import type { Mapped } from './mapped.ts'

/** A replacement as it must stand in the source. */
export type Encode = (value: string) => string

/** A range of the source where replacements are written in a way of its own. */
export interface Place extends Span {
  readonly encode: Encode
}

/** What a format shows of a text. */
export interface View {
  /** The running text, then what stands beside it (attributes, comments, links): each is read for itself. */
  readonly sections: readonly Mapped[]
  /** Holds wherever no place says otherwise. */
  readonly encode: Encode
  /** In order and apart. */
  readonly places: readonly Place[]
}

/**
 * How texts of one kind are read and edited. `open` is given a text that may itself have been read out of another
 * (HTML in a JSON string), and how that one writes what it holds.
 */
export interface Format {
  readonly name: TextFormat
  open(text: Mapped, outer: Encode): View
}

/** Places of a range within which another format has its own. */
export const placesOver = (span: Span, encode: Encode, inner: readonly Place[]): Place[] => {
  const places: Place[] = []
  let done = span.start
  for (const place of inner) {
    if (place.start > done) places.push({ start: done, end: place.start, encode })
    places.push(place)
    done = place.end
  }
  if (span.end > done) places.push({ start: done, end: span.end, encode })
  return places
}
