import fc from 'fast-check'
import { z } from 'zod'
import { scanLines } from '../../../src/cli/scan-lines.ts'
import { entities, textFormats } from '../../../src/entities.ts'
import { listen } from '../../cli/told.ts'
import { echoes, inProportion, planted } from '../promises.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'
import { oddTexts } from '../texts.ts'

const span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int(),
  type: z.enum(entities),
  score: z.number().min(0).max(1),
})
const answer = z.strictObject({ id: z.union([z.string(), z.number()]), spans: z.array(span) })
const line = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() })

/**
 * Spans lie inside their text, in order, and cut no letter in two. Two may share a piece where something encoded is
 * read both ways (`%40Anna Berg`).
 */
const faultIn = (text: string, spans: readonly z.infer<typeof span>[]): string | undefined => {
  let last = 0
  for (const { start, end } of spans) {
    if (start < last || end <= start || end > text.length) return `a span from ${start} to ${end}`
    last = start
    for (const at of [start, end]) {
      const cut = /[\ud800-\udbff]/u.test(text[at - 1] ?? '') && /[\udc00-\udfff]/u.test(text[at] ?? '')
      if (cut) return `a span cuts a letter at ${at}`
    }
  }
  return undefined
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const attempt = async (input: string): Promise<void> => {
  let [heard, code] = [{ stdout: '', stderr: '' }, -1]
  await inProportion(input.length, async () => {
    const call = listen({ input })
    heard = call.heard
    code = await scanLines(call.io, {})
  })
  const { stdout: out, stderr: err } = heard
  if (echoes(err)) throw new Error('stderr repeats the input')
  const lines = Buffer.from(input)
    .toString()
    .split('\n')
    .map(each => line.safeParse(asJson(each.trim())))
  const good = lines.flatMap(each => (each.success ? [each.data] : []))
  const told = out
    .split('\n')
    .slice(0, -1)
    .map(each => answer.parse(JSON.parse(each)))
  if ((code === 2) !== (err !== '') || (code !== 0 && code !== 2)) throw new Error(`exit ${code}`)
  let from = 0
  for (const { id, spans } of told) {
    // Lines that are refused for their other members have no answer, and two lines may have one id.
    const faults = good
      .slice(from)
      .map(each => (each.id === id ? (faultIn(each.text, spans) ?? 'none') : 'another'))
    const at = faults.indexOf('none')
    if (at < 0) throw new Error(`an answer to no line: ${faults.join()}`)
    from += at + 1
  }
}

const bases = [
  { id: 1, text: `Hej, jag heter ${planted} Lindqvist, 070-174 06 05`, lang: 'sv' },
  { id: 'a', text: `<p>asa.${planted}@example.se</p>`, format: 'html', known: [planted] },
  { id: 2, text: '{"a":["anna@x.se"]}', format: 'json' },
]

/** JSON lines of anybody on stdin. */
export const scan = defineTarget<string>({
  name: 'scan',
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.record({
            id: fc.nat(),
            text: oddTexts,
            format: fc.constantFrom(undefined, ...textFormats),
            known: fc.option(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 2 }), {
              nil: undefined,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map(all => all.map(each => JSON.stringify(each)).join('\n')),
    },
    fc.array(spoilt(bases, 2), { maxLength: 3 }).map(all => all.map(each => JSON.stringify(each)).join('\n')),
    mangled([bases.map(each => JSON.stringify(each)).join('\n')]),
  ),
  open: async () => ({ attempt }),
})
