import { placeholderSpans } from '../shields.ts'
import type { Encode, Format } from './format.ts'
import { createBuilder, type Mapped, slice } from './mapped.ts'
import { withoutPercent } from './percent.ts'

/** Endings that say what a file is. `.se` and `.com` are not among them: a file may be called after an address. */
const ending =
  /(?:\.(?:pdf|png|jpe?g|gif|webp|svg|bmp|tiff?|hei[cf]|avif|docx?|dotx?|xlsx?|xlsm|pptx?|od[tsp]|rtf|txt|md|csv|tsv|zip|rar|7z|gz|tar|tgz|eml|msg|mbox|ics|vcf|html?|xml|json|ya?ml|log|mp[34]|m4[av]|wav|ogg|mov|avi|mkv|webm|key|pages|numbers|p7s|asc|bak|exe|dmg|apk|ps1|sql|db))+$/iu

/** Looked for in the last units only: a long name of nothing but endings must not take for ever. */
const endingOf = (name: string): string => ending.exec(name.slice(-40))?.[0] ?? ''

/** Where a person sees a new word. */
const seam =
  /[\s_.+~,;()@-]|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu

/** `anna_berg-passport`, `AnnaBergPassport` as `anna berg passport`; what we wrote ourselves stays in one piece. */
const asWords = (name: Mapped): Mapped => {
  const builder = createBuilder()
  const ours = placeholderSpans(name.text)
  let [done, next] = [0, 0]
  for (const { 0: sign, index } of name.text.matchAll(seam)) {
    while ((ours[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    if ((ours[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    builder.copy(name, done, index)
    done = index + sign.length
    if (sign) builder.mean(' ', name, index, done)
    else if (builder.last !== ' ') builder.gap(' ')
  }
  builder.copy(name, done, name.text.length)
  return builder.build()
}

/** A slash would make a folder. The next reading decodes it. */
const encodeName =
  (outer: Encode): Encode =>
  value =>
    outer(value.replace(/[/\\\0]/gu, encodeURIComponent))

/**
 * Name or path of a file, read twice: as it is written, for addresses and numbers, and its name as words. Folders
 * are read only as they are written; endings that tell what a file is are not read at all.
 */
export const filename: Format = {
  name: 'filename',
  open: (text, outer) => {
    const read = withoutPercent(text)
    const stem = slice(read, 0, read.text.length - endingOf(read.text).length)
    const folder = Math.max(stem.text.lastIndexOf('/'), stem.text.lastIndexOf('\\')) + 1
    return {
      sections: [stem, asWords(slice(stem, folder, stem.text.length))],
      encode: encodeName(outer),
      places: [],
    }
  },
}
