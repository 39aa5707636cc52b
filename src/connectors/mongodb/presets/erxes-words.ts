import type { DataMapInput } from '../data-map.ts'

export type Fields = DataMapInput['tickets']['fields']
export type Copies = NonNullable<DataMapInput['copies']>
type Spec = Fields[string]

export const technical: Spec = { class: 'technical' }
export const kept: Spec = { class: 'statistic' }
export const text: Spec = { class: 'free-text' }
export const html: Spec = { class: 'free-text', format: 'html' }
/** What erxes' own editor writes: blocks in JSON; mails and widgets write plain words there. */
export const blocks: Spec = { class: 'free-text', format: 'json' }
export const quasi: Spec = { class: 'quasi-identifier' }
export const dropped: Spec = { class: 'quasi-identifier', 'on-anonymise': 'drop' }
export const link: Spec = { class: 'link' }
export const secret: Spec = { class: 'secret' }
export const name: Spec = { class: 'direct-identifier', entity: 'PERSON' }
export const email: Spec = { class: 'direct-identifier', entity: 'EMAIL' }
export const phone: Spec = { class: 'direct-identifier', entity: 'PHONE' }
export const ip: Spec = { class: 'direct-identifier', entity: 'IP' }
export const url: Spec = { class: 'direct-identifier', entity: 'URL' }
export const address: Spec = { class: 'direct-identifier', entity: 'ADDRESS' }
/** A visitor's number in the widget, that of a code: nobody's name, and one person's. */
export const token: Spec = { class: 'direct-identifier' }
/** Who somebody is on Facebook, Instagram or Discord: one record for each. */
export const handle: Spec = { class: 'direct-identifier', entity: 'USERNAME', unique: true }

/** Whoever wrote from the client portal is `cp:` and the customer’s key; anybody else is a colleague. */
export const author: Spec = { class: 'direct-identifier', 'in-key': '^cp:(?<OTHER>.+)$' }

/** core-modules/common: what is kept of a file is what it was called and how it is called in the storage. */
export const attachments: Fields = {
  'attachments[].name': { class: 'free-text', format: 'filename' },
  'attachments[].url': { class: 'attachment', entry: 'element' },
  'attachments[].type': technical,
  'attachments[].size': technical,
  'attachments[].duration': technical,
}

/** core-modules/common: a field that the organisation has made itself. */
export const customField = (at: string): Fields => ({
  [`${at}[].field`]: technical,
  [`${at}[].value`]: text,
  [`${at}[].value.*`]: text,
  [`${at}[].stringValue`]: text,
  [`${at}[].numberValue`]: quasi,
  [`${at}[].dateValue`]: quasi,
})

const isGone = { 'on-edit': 'delete', 'on-delete': 'delete' } as const

/** services/logs: the whole document, or what was changed in it. */
const logFields: Fields = {
  'payload.*': text,
  'payload.collectionName': technical,
  'payload.collectionType': technical,
  'payload.mongooseName': technical,
  'payload.dbName': technical,
  docId: technical,
  action: technical,
  source: technical,
  status: technical,
  contentType: technical,
  processId: technical,
  userId: technical,
}

/** core-modules/logs: who did what to the record, with names and old values. */
const activityFields: Fields = {
  'target.*': text,
  'context.*': text,
  'changes.*': text,
  'metadata.*': text,
  'action.description': text,
  'action.type': technical,
  'actor.*': technical,
  actorType: technical,
  targetType: technical,
  contextType: technical,
  activityType: technical,
}

/** core-modules/automations: the record as it was when an automation took it up. */
const executionFields: Fields = {
  'target.*': text,
  'actions[].result.*': text,
  'actions[].actionConfig.*': text,
  'actions[].actionId': technical,
  'actions[].actionType': technical,
  'actions[].nextActionId': technical,
  'inputs.*': text,
  'objToCheck.*': text,
  'triggerConfig.*': technical,
  description: text,
  status: technical,
  triggerType: technical,
}

const notificationFields: Fields = {
  title: text,
  message: text,
  'metadata.*': text,
  contentType: technical,
  type: technical,
  kind: technical,
  action: technical,
  priority: technical,
  priorityLevel: technical,
}

/** core-api/relations: two records, and of what kind each is. Only that of a person is a link. */
export const relationFields: Fields = {
  'entities[].contentId': { class: 'link', only: { contentType: 'core:customer' } },
  'entities[].contentType': technical,
}

export const noteFields: Fields = { content: html, contentType: technical, createdUserId: technical }

/** core-api/forms and frontline_api/form: one answer each. */
export const submissionFields: Fields = {
  value: text,
  'value.*': text,
  customerId: link,
  contentType: technical,
  formId: technical,
  formFieldId: technical,
  groupId: technical,
}

type About = { readonly collection: string; readonly path: string; readonly fields: Fields }

/** What is kept beside a record of any kind, and where it says of which. Logs go with the first change. */
export const aboutRecords: readonly (About & { readonly isLog: boolean })[] = [
  { collection: 'logs:logs', path: 'docId', fields: logFields, isLog: true },
  { collection: 'activity_logs', path: 'targetId', fields: activityFields, isLog: true },
  { collection: 'automations_executions', path: 'targetId', fields: executionFields, isLog: true },
  { collection: 'notifications', path: 'contentTypeId', fields: notificationFields, isLog: false },
  { collection: 'internal_notes', path: 'contentTypeId', fields: noteFields, isLog: false },
  { collection: 'frontline_form_submissions', path: 'contentTypeId', fields: submissionFields, isLog: false },
  { collection: 'relations', path: 'entities[].contentId', fields: relationFields, isLog: false },
]

/** The same of a ticket or a conversation. */
export const aboutTicket: Copies = aboutRecords.map(({ collection, path, fields, isLog }) => ({
  collection,
  ticket: { path },
  of: 'none',
  fields,
  ...(isLog ? isGone : {}),
}))

/** Changes of what hangs on the record are logged by its own key. */
export const logsOf = (collection: string, path: string): Copies[number] => ({
  collection: 'logs:logs',
  ticket: { path: 'docId', through: { collection, path } },
  of: 'none',
  fields: logFields,
  ...isGone,
})
