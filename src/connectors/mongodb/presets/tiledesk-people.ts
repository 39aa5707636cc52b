import type { DataMapInput } from '../data-map.ts'
import { ip, key, leadFields, projectUserFields, technical, text } from './tiledesk-words.ts'

type Contacts = NonNullable<DataMapInput['contacts']>

/** Payloads of webhooks and of WhatsApp, in full: nothing in them is worth anything without the person. */
export const logFields: Contacts['fields'] = {
  jsonRequest: { class: 'free-text', format: 'json' },
  body: { class: 'free-text', format: 'json' },
  response: text,
  err: text,
  'json_message.*': text,
  error: text,
  event: technical,
  target: technical,
}

const isGone = { 'on-edit': 'delete', 'on-delete': 'delete' } as const

const related: Contacts['related'] = [
  {
    collection: 'project_users',
    person: { path: 'uuid_user', references: 'lead_id' },
    fields: projectUserFields,
  },
  {
    collection: 'events',
    person: {
      path: 'project_user',
      references: 'lead_id',
      through: { collection: 'project_users', path: 'uuid_user' },
    },
    fields: { 'attributes.*': text, name: technical },
    ...isGone,
  },
  {
    collection: 'projects',
    person: { path: 'bannedUsers[].id', references: 'lead_id' },
    at: 'bannedUsers[]',
    fields: { id: key, ip },
    'on-edit': 'delete',
    'on-delete': 'cut',
  },
  // Where a signed-in app or browser is pushed to (chat21-http-server).
  {
    collection: 'chat21:instances',
    person: { path: 'user_id', references: 'lead_id' },
    fields: { user_id: key, instance_id: { class: 'secret' }, 'device_model.*': text, device_model: text },
    ...isGone,
  },
  // They name nobody but by the number.
  {
    collection: 'messagelogs',
    person: { path: 'json_message.to', references: 'lead_id' },
    fields: logFields,
    ...isGone,
  },
  // A webhook that was told of the lead.
  {
    collection: 'subscriptionlogs',
    person: { path: 'jsonRequest', json: 'payload._id' },
    fields: logFields,
    ...isGone,
  },
]

/** As Tiledesk leaves a lead that was deleted (status 1000): in no list, and found by the requests that lead to it. */
const placeholder: NonNullable<Contacts['placeholder']> = {
  mark: { anonymised: true },
  set: { anonymised: true, lead_id: '{name}', fullname: '{name}', status: 1000, createdBy: 'system' },
}

export const tiledeskLeads: Contacts = {
  collection: 'leads',
  version: ['updatedAt', '__v'],
  names: ['fullname'],
  emails: ['email'],
  phones: ['phone', 'lead_id'],
  usernames: ['lead_id'],
  keys: ['lead_id'],
  clock: { created_at: ['createdAt', '_id'], last_activity_at: ['updatedAt', 'createdAt', '_id'] },
  tickets: 'lead',
  fields: { ...leadFields, updatedAt: technical },
  related,
  placeholder,
}

/** Whoever has an account works at the desk. */
export const tiledeskUsers: NonNullable<DataMapInput['agents']> = {
  collection: 'users',
  names: [['firstname', 'lastname']],
  emails: ['email'],
  phones: ['phone'],
}
