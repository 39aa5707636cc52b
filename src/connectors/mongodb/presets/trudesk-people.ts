import type { DataMapInput } from '../data-map.ts'

type Contacts = NonNullable<DataMapInput['contacts']>

/** `applyMaxShortTextLength` in src/helpers/utils, applied to user name, full name and title on every save. */
const cutAt = 25

const person = { class: 'link' } as const
const technical = { class: 'technical' } as const

const accountFields: Contacts['fields'] = {
  username: {
    class: 'direct-identifier',
    entity: 'USERNAME',
    unique: true,
    required: true,
    'max-length': cutAt,
  },
  // Not unique by an index, but the dashboard counts requesters by it, and equal names would run together.
  fullname: {
    class: 'direct-identifier',
    entity: 'PERSON',
    unique: true,
    required: true,
    'max-length': cutAt,
  },
  email: { class: 'direct-identifier', entity: 'EMAIL', unique: true, required: true },
  workNumber: { class: 'direct-identifier', entity: 'PHONE' },
  mobileNumber: { class: 'direct-identifier', entity: 'PHONE' },
  companyName: { class: 'quasi-identifier', entity: 'ORG' },
  title: { class: 'quasi-identifier', entity: 'OTHER' },
  facebookUrl: { class: 'direct-identifier', entity: 'URL' },
  linkedinUrl: { class: 'direct-identifier', entity: 'URL' },
  twitterUrl: { class: 'direct-identifier', entity: 'URL' },
  image: {
    class: 'attachment',
    format: 'filename',
    entry: 'value',
    folder: 'public/uploads/users',
    shared: ['defaultProfile.jpg'],
  },
  password: { class: 'secret', required: true },
  tOTPKey: { class: 'secret' },
  accessToken: { class: 'secret' },
  resetPassHash: { class: 'secret' },
  resetL2AuthHash: { class: 'secret' },
  'iOSDeviceTokens[]': { class: 'secret' },
  lastOnline: { class: 'quasi-identifier', entity: 'DATE' },
  'preferences.timezone': { class: 'quasi-identifier', entity: 'LOCATION' },
  role: technical,
  deleted: technical,
}

const related: Contacts['related'] = [
  {
    collection: 'groups',
    person: { path: 'members' },
    personal: true,
    fields: {
      name: { class: 'direct-identifier', entity: 'EMAIL', unique: true, required: true },
      'members[]': person,
      'sendMailTo[]': person,
    },
    'on-edit': 'edit',
    'on-delete': 'delete',
  },
  {
    collection: 'sessions',
    person: { path: 'session', json: 'passport.user' },
    fields: { session: { class: 'secret' } },
    'on-edit': 'delete',
    'on-delete': 'delete',
  },
  {
    collection: 'conversations',
    person: { path: 'participants' },
    fields: { title: { class: 'free-text' }, 'participants[]': person, 'userMeta[].userId': person },
    'on-edit': 'edit',
    'on-delete': 'delete',
  },
  {
    collection: 'messages',
    person: { path: 'conversation', through: { collection: 'conversations', path: 'participants' } },
    fields: { body: { class: 'free-text', required: true, 'max-length': 2000 }, owner: person },
    'on-edit': 'edit',
    'on-delete': 'delete',
  },
]

/** A member that Trudesk's schemas do not have: mongoose neither reads nor drops it. */
const mark = { anonymised: true }

/**
 * Deleted, as Trudesk itself leaves an account that still owns tickets: in no list and without a sign-in, but found
 * by the ticket view, which shows the owner's name, address and role.
 */
const placeholderAccount = {
  mark,
  set: {
    ...mark,
    username: '{name}',
    fullname: '{name}',
    email: '{email}',
    password: '{secret}',
    role: '{ordinary-role}',
    hasL2Auth: false,
    deleted: true,
    'preferences.tourCompleted': false,
    'preferences.autoRefreshTicketGrid': true,
    'preferences.keyboardShortcuts': true,
    'preferences.openChatWindows': [],
    __v: 0,
  },
}

/** Public like the groups it stands for, so that the same agents go on seeing the ticket. */
const placeholderGroup = {
  mark,
  set: { ...mark, name: '{name}', members: [], sendMailTo: [], public: true, __v: 0 },
}

export const trudeskContacts: Contacts = {
  collection: 'accounts',
  version: ['lastOnline', '__v'],
  agent: {
    path: 'role',
    lookup: { collection: 'roles', path: 'grants', 'any-of': ['agent:*', 'admin:*'] },
  },
  names: ['fullname'],
  emails: ['email'],
  phones: ['workNumber', 'mobileNumber'],
  usernames: ['username'],
  'cut-at': cutAt,
  clock: { created_at: '_id', last_activity_at: ['lastOnline', '_id'] },
  tickets: 'owner',
  fields: accountFields,
  related,
  placeholder: placeholderAccount,
}

export const trudeskGroups: NonNullable<DataMapInput['groups']> = {
  collection: 'groups',
  // Mail and the public form make a group for each requester and call it by the address.
  personal: [{ path: 'name', contains: '@' }],
  name: 'name',
  members: 'members',
  placeholder: placeholderGroup,
}
