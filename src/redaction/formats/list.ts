import type { TextFormat } from '../../entities.ts'
import { email } from './email.ts'
import { filename } from './filename.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

/** Every format by its name. A new one: a file here, a line in this list, its name in `entities.ts`. */
export const formats: Readonly<Record<TextFormat, Format>> = {
  plain,
  html,
  markdown,
  email,
  json,
  filename,
}
