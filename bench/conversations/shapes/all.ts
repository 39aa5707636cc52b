import { chat } from './chat.ts'
import { html, json, log, markdown } from './data.ts'
import { form, invoice, table } from './form.ts'
import { mail } from './mail.ts'
import type { Shape } from './shape.ts'
import { internal, nobody, short } from './short.ts'
import { callNote, voicemail } from './spoken.ts'
import { mailWithHeaders, thread } from './thread.ts'

/** Every form a document can take. */
export const shapes: readonly Shape[] = [
  ...[mail, chat, voicemail, callNote, form, invoice, table],
  ...[thread, mailWithHeaders, json, log, html, markdown],
  ...[short, nobody, internal],
]
