import type { DataMapInput } from '../data-map.ts'
import { email, kept, link, name, phone, quasi, technical, text, username } from './rocketchat-message.ts'

type Contacts = NonNullable<DataMapInput['contacts']>

/** packages/core-typings/src/ILivechatVisitor. */
const visitorFields: Contacts['fields'] = {
  name,
  username: { ...username, unique: true, required: true },
  // Whoever has it goes on as the visitor.
  token: { class: 'secret', required: true },
  'phone[].phoneNumber': phone,
  'visitorEmails[].address': email,
  ip: { class: 'direct-identifier', entity: 'IP' },
  userAgent: quasi,
  host: quasi,
  'livechatData.*': text,
  'externalIds[].entityId': username,
  'externalIds.*': text,
  'externalIds[].source': technical,
  'contactManager.*': technical,
  'lastAgent.*': technical,
  'lastChat._id': technical,
  'lastChat.ts': kept,
  ts: kept,
  status: technical,
  department: technical,
  'activity[]': kept,
  disabled: technical,
}

/** packages/core-typings/src/ILivechatContact: one for each person since 7.0, with the visitors the person came as. */
const contactFields: Contacts['fields'] = {
  name: { ...name, required: true },
  'emails[].address': email,
  'phones[].phoneNumber': phone,
  'customFields.*': text,
  'conflictingFields[].value': text,
  'channels[].value': { class: 'direct-identifier' },
  'channels[].visitor.visitorId': link,
  // The organisation's own number.
  'channels[].details.destination': technical,
  'importIds[]': quasi,
  contactManager: technical,
  'activity[]': kept,
}

/** As Rocket.Chat leaves a visitor that was removed (disableById): in no list, and nobody's. */
const placeholder: NonNullable<Contacts['placeholder']> = {
  mark: { anonymised: true },
  set: { anonymised: true, disabled: true, username: '{name}', token: '{secret}' },
}

export const rocketchatVisitors: Contacts = {
  collection: 'rocketchat_livechat_visitor',
  version: ['lastChat.ts', 'status'],
  filter: { disabled: null },
  names: ['name'],
  emails: ['visitorEmails[].address'],
  phones: ['phone[].phoneNumber'],
  usernames: ['username'],
  clock: { created_at: 'ts', last_activity_at: ['lastChat.ts', 'ts'] },
  tickets: 'v._id',
  fields: visitorFields,
  related: [
    {
      collection: 'rocketchat_livechat_contact',
      person: { path: 'channels[].visitor.visitorId' },
      fields: contactFields,
      'on-edit': 'edit',
      'on-delete': 'delete',
    },
  ],
  placeholder,
}

/** Agents, managers, bots: whoever is no visitor has an account. */
export const rocketchatUsers: NonNullable<DataMapInput['agents']> = {
  collection: 'users',
  names: ['name'],
  emails: ['emails[].address'],
  usernames: ['username'],
}
