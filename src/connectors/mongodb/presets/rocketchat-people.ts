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
  // Custom fields: a customer's number says nothing, and is nobody else's.
  'livechatData.*': quasi,
  'externalIds[].entityId': username,
  'externalIds[].userId': username,
  'externalIds[].username': username,
  'externalIds.*': quasi,
  'externalIds[].source': technical,
  'externalIds[].appId': technical,
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
  'customFields.*': quasi,
  'conflictingFields[].value': quasi,
  'channels[].value': { class: 'direct-identifier' },
  'channels[].visitor.visitorId': link,
  // `destination`: the organisation's own number.
  'channels[].details.*': technical,
  'channels[].details.label': text,
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
