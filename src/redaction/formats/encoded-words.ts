import { isUnbroken, type Mapped, rewriteMapped } from './mapped.ts'
import { bytesOf } from './percent.ts'

/** RFC 2047: `=?utf-8?Q?Anna_=C3=85berg?=`, at most 75 characters a word by the standard, longer ones are met. */
const word = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/giu
/** White space between two such words is not shown. */
const between = /\?=[ \t]*(?:\r?\n[ \t]+)?(?==\?[\w*-]{1,60}\?[bq]\?)/giu

const decoderFor = (charset: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(charset)
  } catch {
    return undefined
  }
}

const bytesIn = (encoding: string, content: string): Uint8Array =>
  encoding.toLowerCase() === 'b'
    ? Uint8Array.from(Buffer.from(content, 'base64'))
    : Uint8Array.from(
        (content.match(/=[0-9a-f]{2}|[\s\S]/giu) ?? []).flatMap(unit =>
          unit.length === 3 ? bytesOf(unit, 3) : [...new TextEncoder().encode(unit === '_' ? ' ' : unit)],
        ),
      )

/** Words as they are read; each stands for the whole of its code, so an edit takes all of it. */
export const withoutEncodedWords = (input: Mapped): Mapped => {
  if (!input.text.includes('=?')) return input
  const close = rewriteMapped(input, between, ({ 0: gap, index }, builder) => {
    builder.copy(input, index, index + gap.slice(0, 2).length)
    return true
  })
  return rewriteMapped(
    close,
    word,
    ({ 0: whole, 1: charset = '', 2: encoding = '', 3: content = '', index }, builder) => {
      const decoder = decoderFor(charset)
      const end = index + whole.length
      if (!decoder || !isUnbroken(close, index, end)) return false
      builder.mean(decoder.decode(bytesIn(encoding, content)), close, index, end)
      return true
    },
  )
}
