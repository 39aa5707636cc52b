import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDevelopmentPassage } from '../development/split.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** A text in which every person is marked; UTF-16 offsets, end exclusive. */
export interface Marked {
  /** The file it comes from, without ending. */
  readonly source: string
  readonly language: string
  readonly text: string
  readonly persons: readonly Range[]
  /** Places and firms, where the source marks them. */
  readonly places?: readonly Range[]
  readonly firms?: readonly Range[]
  /** What other recognisers find: whether there is a name in it is not taught. */
  readonly others?: readonly Range[]
}

interface Row {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Passages of `DATA/ner/*.jsonl`, see the README there; one in ten is never trained on: figures come from those. */
export const readCorpus = (data: string): { training: Marked[]; held: Marked[] } => {
  const [training, held]: [Marked[], Marked[]] = [[], []]
  const folder = join(data, 'ner')
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue
      const { id, lang, text, spans } = JSON.parse(line) as Row
      const of = (wanted: string) => spans.filter(({ type }) => type === wanted)
      ;(isDevelopmentPassage(id) ? held : training).push({
        source: file.slice(0, -'.jsonl'.length),
        language: lang,
        text,
        persons: of('PERSON'),
        places: of('LOCATION'),
        firms: of('ORG'),
      })
    }
  }
  return { training, held }
}
