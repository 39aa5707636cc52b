import type { TextFormat } from '../../entities.ts'
import type { OpenedText } from '../conversation.ts'
import type { Span } from '../shields.ts'
import { countBegun } from '../spans.ts'
import type { Place, View } from './format.ts'
import { formats } from './list.ts'
import { createBuilder, type Mapped, sourceRanges, whole } from './mapped.ts'
import { mayBeEncoded, shadowsOf } from './shadows.ts'

const sameRange = (start: number, end: number): readonly Span[] => (start < end ? [{ start, end }] : [])
const asWritten = (value: string): string => value

/** Sections stand apart by an empty line, so that no sentence runs from one into the next. */
const joined = (sections: readonly Mapped[]): Mapped => {
  const [only] = sections
  if (only && sections.length === 1) return only
  const builder = createBuilder()
  for (const [index, section] of sections.entries()) {
    if (index > 0) builder.gap(builder.last === '\n' ? '\n' : '\n\n')
    builder.copy(section, 0, section.text.length)
  }
  return builder.build()
}

const placeAt = (places: readonly Place[], at: number): Place | undefined => {
  const place = places[countBegun(places, at) - 1]
  return place && at < place.end ? place : undefined
}

const openView = ({ sections, encode, places }: View): OpenedText => {
  const read = joined(sections)
  const all = joined([read, ...shadowsOf(read)])
  return {
    visible: all.text,
    toSource: (start, end) => sourceRanges(all, start, end),
    encode: (value, at) => (placeAt(places, at)?.encode ?? encode)(value),
  }
}

/** Most texts are as they seem: nothing to decode, each unit where it stands. */
const openAsWritten = (text: string): OpenedText => ({
  visible: text,
  toSource: sameRange,
  encode: asWritten,
})

/**
 * What a reader sees of a stored text, and the way back into its source. Linear in the length of the text, never
 * throws: malformed HTML is read as browsers do, JSON that is none as plain text.
 */
export const openFormat = (text: string, format: TextFormat): OpenedText =>
  format === 'plain' && !mayBeEncoded(text)
    ? openAsWritten(text)
    : openView(formats[format].open(whole(text), asWritten))
