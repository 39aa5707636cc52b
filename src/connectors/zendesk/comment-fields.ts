import type { Entity } from '../../entities.ts'
import type { DocumentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { commentKey, link, type People, redactedFile, textAt } from './keys.ts'
import { isAllBlack } from './marks.ts'
import type { CommentJson } from './schema.ts'

/** What the desk notes of where a message came from; no call changes it. */
const origins: readonly { readonly path: string; readonly entity: Entity }[] = [
  { path: 'via.source.from.address', entity: 'EMAIL' },
  { path: 'via.source.from.name', entity: 'PERSON' },
  { path: 'via.source.from.phone', entity: 'PHONE' },
  { path: 'via.source.from.formatted_phone', entity: 'PHONE' },
  { path: 'via.source.from.username', entity: 'USERNAME' },
  { path: 'metadata.system.ip_address', entity: 'IP' },
]

export const originsOf = (document: DocumentKey, json: unknown): Field[] =>
  origins.flatMap(({ path, entity }) => {
    const value = textAt(json, path.split('.'))
    return value === undefined
      ? []
      : [field({ document, path, class: 'direct-identifier', entity, value, fixed: true })]
  })

/** Of a call: numbers, the desk's own among them, and what was said. Without HTML there is nothing to put marks into. */
const unmarkable = ['data.from', 'data.to', 'data.transcription_text'] as const

const unmarkableFields = (document: DocumentKey, comment: CommentJson): Field[] => {
  const paths = comment.html_body ? unmarkable : [...unmarkable, comment.plain_body ? 'plain_body' : 'body']
  return paths.flatMap(path => {
    const value = textAt(comment, path.split('.'))
    return value === undefined ? [] : [field({ document, path, class: 'free-text', value, fixed: true })]
  })
}

/** What one message holds. */
export const commentFields = (comment: CommentJson, people: People): Field[] => {
  const document = commentKey(comment.id)
  const files = (comment.attachments ?? []).flatMap(({ file_name, content_url }, index) => {
    if (file_name === redactedFile) return []
    const path = `attachments.${index}`
    return [
      ...(content_url
        ? [field({ document, path: `${path}.content_url`, class: 'attachment', value: content_url })]
        : []),
      ...(file_name
        ? [field({ document, path: `${path}.file_name`, class: 'free-text', value: file_name })]
        : []),
    ]
  })
  return [
    ...link(document, 'author_id', { id: comment.author_id, people }),
    ...(comment.html_body && !isAllBlack(comment.html_body)
      ? [field({ document, path: 'html_body', class: 'free-text', value: comment.html_body, format: 'html' })]
      : []),
    ...unmarkableFields(document, comment),
    ...originsOf(document, comment),
    ...files,
  ]
}
