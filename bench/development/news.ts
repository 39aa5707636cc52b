import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages, type Row } from './row.ts'
import { isDevelopmentPassage } from './split.ts'

const passage = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
})

/** The development part of the annotated text in `folder`/ner: names only, as only they are annotated with care. */
export const newsRows = (folder: string): Row[] =>
  readdirSync(join(folder, 'ner'))
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name =>
      readFileSync(join(folder, 'ner', name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => passage.parse(JSON.parse(line)))
        .filter(({ id }) => isDevelopmentPassage(id))
        .map(row => ({
          ...row,
          set: 'news',
          kind: name.replace('.jsonl', ''),
          scope: ['PERSON'],
          decoys: [],
        })),
    )
