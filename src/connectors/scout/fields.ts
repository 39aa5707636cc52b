import { type DocumentKey, documentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { customerOf, idOf } from './facts.ts'
import type { ConversationJson, CustomerJson, PersonJson, ThreadJson } from './schema.ts'

export const conversationKey = (id: number): DocumentKey => documentKey(`conversations/${id}`)
export const threadKey = (id: number): DocumentKey => documentKey(`threads/${id}`)
export const customerKey = (id: number): DocumentKey => documentKey(`customers/${id}`)

type Of = Omit<Parameters<typeof field>[0], 'document' | 'path' | 'value' | 'fixed'>

/** Nothing is changed for good at these desks: every place is one that no call reaches. */
const at = (document: DocumentKey, path: string, value: unknown, of: Of): Field[] =>
  typeof value === 'string' && value !== '' ? [field({ ...of, document, path, value, fixed: true })] : []

const text: Of = { class: 'free-text' }
const mail: Of = { class: 'direct-identifier', entity: 'EMAIL' }
const named: Of = { class: 'direct-identifier', entity: 'PERSON' }

const addresses = (document: DocumentKey, path: string, values: readonly string[] | null | undefined) =>
  (values ?? []).flatMap((value, index) => at(document, `${path}.${index}`, value, mail))

/** As a copy of who they are stands in whatever names them. */
const personFields = (
  document: DocumentKey,
  path: string,
  person: PersonJson | null | undefined,
): Field[] => {
  if (!person || person.type === 'user') return []
  return [
    ...(['first', 'last', 'firstName', 'lastName'] as const).flatMap(name =>
      at(document, `${path}.${name}`, person[name], named),
    ),
    ...at(document, `${path}.email`, person.email, mail),
  ]
}

const threadFields = (thread: ThreadJson): Field[] => {
  const document = threadKey(thread.id)
  const files = thread._embedded?.attachments ?? []
  return [
    ...at(document, 'body', thread.body, { ...text, format: 'html' }),
    ...personFields(document, 'createdBy', thread.createdBy),
    ...personFields(document, 'customer', thread.customer),
    ...(['to', 'cc', 'bcc'] as const).flatMap(path => addresses(document, path, thread[path])),
    ...files.flatMap(file =>
      at(document, `_embedded.attachments.${file.id}`, file.filename ?? file.fileName, {
        class: 'attachment',
      }),
    ),
  ]
}

/** Every value of a conversation that is personal, or counts. */
export const conversationFields = (
  conversation: ConversationJson,
  threads: readonly ThreadJson[],
): Field[] => {
  const document = conversationKey(conversation.id)
  const customer = customerOf(conversation)
  const path = conversation.primaryCustomer ? 'primaryCustomer' : 'customer'
  const person = customer?.id ? { id: idOf(customer.id), agent: false } : undefined
  return [
    ...at(document, 'subject', conversation.subject, text),
    ...at(document, 'preview', conversation.preview, text),
    field({ document, path: 'status', class: 'statistic', value: conversation.status }),
    ...(person ? at(document, `${path}.id`, person.id, { class: 'link', person }) : []),
    ...personFields(document, path, customer),
    ...(['cc', 'bcc'] as const).flatMap(each => addresses(document, each, conversation[each])),
    ...(conversation.customFields ?? []).flatMap(each =>
      at(document, `customFields.${each.id}`, each.value, text),
    ),
    ...threads.flatMap(threadFields),
  ]
}

const detail: readonly (readonly ['emails' | 'phones' | 'chats' | 'social_profiles' | 'websites', Of])[] = [
  ['emails', mail],
  ['phones', { class: 'direct-identifier', entity: 'PHONE' }],
  ['chats', { class: 'direct-identifier', entity: 'USERNAME' }],
  ['social_profiles', { class: 'direct-identifier', entity: 'USERNAME' }],
  ['websites', { class: 'direct-identifier', entity: 'URL' }],
]

/** Of a person: what the desk's own record says of them. */
export const customerFields = (customer: CustomerJson): Field[] => {
  const document = customerKey(customer.id)
  return [
    ...at(document, 'firstName', customer.firstName, named),
    ...at(document, 'lastName', customer.lastName, named),
    ...(['organization', 'jobTitle', 'location', 'background'] as const).flatMap(path =>
      at(document, path, customer[path], text),
    ),
    ...detail.flatMap(([path, of]) =>
      (customer._embedded?.[path] ?? []).flatMap(({ value }, index) =>
        at(document, `_embedded.${path}.${index}`, value, of),
      ),
    ),
  ]
}
