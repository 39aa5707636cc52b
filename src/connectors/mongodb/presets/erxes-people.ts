import type { DataMapInput } from '../data-map.ts'
import {
  aboutRecords,
  address,
  customField,
  dropped,
  email,
  type Fields,
  handle,
  ip,
  kept,
  name,
  phone,
  quasi,
  secret,
  submissionFields,
  technical,
  text,
  token,
  url,
} from './erxes-words.ts'

type Contacts = NonNullable<DataMapInput['contacts']>
type Related = NonNullable<Contacts['related']>

/** core-api/contacts/db/definitions/customers.ts. */
const customerFields: Fields = {
  firstName: name,
  middleName: name,
  lastName: name,
  primaryEmail: email,
  'emails[]': email,
  primaryPhone: phone,
  'phones[]': phone,
  primaryAddress: address,
  'primaryAddress.*': address,
  'addresses[]': address,
  'addresses[].*': address,
  birthDate: { class: 'quasi-identifier', entity: 'DATE' },
  sex: quasi,
  position: quasi,
  department: quasi,
  avatar: { class: 'attachment', format: 'filename', entry: 'value' },
  description: text,
  code: token,
  'links.*': url,
  visitorId: token,
  'visitorContactInfo.email': email,
  'visitorContactInfo.phone': phone,
  'location.remoteAddress': ip,
  'location.hostname': url,
  'location.*': quasi,
  'deviceTokens[]': secret,
  'data.*': text,
  'propertiesData.*': text,
  ...customField('trackedData'),
  ...customField('customFieldsData'),
  // Other records of the same person, who was merged.
  'mergedIds[]': dropped,
  searchText: {
    class: 'technical',
    'derived-from': ['emails[]', 'phones[]', 'firstName', 'lastName', 'middleName', 'code'],
  },
  // Every beginning of every name, address and number. erxes makes them again when it saves the customer.
  searchTokens: { class: 'technical', blank: true },
  lastSeenAt: quasi,
  state: kept,
  status: kept,
  leadStatus: kept,
  'tagIds[]': kept,
  integrationId: technical,
  'relatedIntegrationIds[]': technical,
  clientPortalId: technical,
  ownerId: technical,
  emailValidationStatus: technical,
  phoneValidationStatus: technical,
  doNotDisturb: technical,
  isSubscribed: technical,
  hasAuthority: technical,
  processId: technical,
  'segmentIds[]': technical,
  'scopeBrandIds[]': technical,
}

/** core-modules/client-portals: a login of the customer’s own. */
const portalFields: Fields = {
  email,
  phone,
  username: handle,
  code: token,
  firstName: name,
  lastName: name,
  avatar: { class: 'attachment', format: 'filename', entry: 'value' },
  companyName: { class: 'quasi-identifier', entity: 'ORG' },
  companyRegistrationNumber: { class: 'direct-identifier', entity: 'ID_NUMBER' },
  password: secret,
  'actionCode.code': secret,
  'twoFactorDevices[].key': secret,
  'fcmTokens[]': secret,
  'fcmTokens[].token': secret,
  'refreshTokens[].token': secret,
  'refreshTokens[].deviceId': secret,
  'refreshTokens[].userAgent': quasi,
  'refreshTokens[].ipAddress': ip,
  'socialAuthProviders[].providerId': secret,
  'socialAuthProviders[].email': email,
  'socialAuthProviders[].provider': technical,
  'customFieldsData.*': text,
  'propertiesData.*': text,
  'verificationRequest.description': text,
  'verificationRequest.attachments[].name': { class: 'free-text', format: 'filename' },
  'verificationRequest.attachments[].url': { class: 'attachment', entry: 'element' },
  'verificationRequest.status': technical,
  lastLoginAt: quasi,
  type: technical,
  clientPortalId: technical,
  primaryAuthMethod: technical,
}

/** Who the customer is on a channel; `erxesApiId` or `contactsId` is the customer’s key. */
const onChannel = (collection: string, path: string, fields: Fields): Related[number] => ({
  collection,
  person: { path },
  fields: { ...fields, integrationId: technical, inboxIntegrationId: technical },
})

const profile: Fields = { userId: handle, firstName: name, lastName: name, profilePic: url }
const mailbox: Fields = { email: { ...email, unique: true }, firstName: name, lastName: name }
const number: Fields = { primaryPhone: { ...phone, unique: true }, status: technical }

const related: Related = [
  ...aboutRecords.map(({ collection, path, fields, isLog }) => ({
    collection,
    person: { path },
    fields,
    'on-edit': isLog ? ('delete' as const) : ('edit' as const),
  })),
  { collection: 'client_portal_users', person: { path: 'erxesCustomerId' }, fields: portalFields },
  onChannel('customers_facebooks', 'erxesApiId', profile),
  onChannel('instagram_customers', 'erxesApiId', profile),
  onChannel('customers_discords', 'erxesApiId', profile),
  onChannel('customers_callpros', 'erxesApiId', { phoneNumber: { ...phone, unique: true } }),
  onChannel('calls_customers', 'erxesApiId', number),
  onChannel('imap_customers', 'contactsId', mailbox),
  onChannel('mail_customers', 'contactsId', mailbox),
  { collection: 'form_submissions', person: { path: 'customerId' }, fields: submissionFields },
  { collection: 'frontline_form_submissions', person: { path: 'customerId' }, fields: submissionFields },
]

/** As erxes leaves a customer that was merged into another: in no list, and found by what leads to it. */
const placeholder: NonNullable<Contacts['placeholder']> = {
  mark: { anonymised: true },
  set: {
    anonymised: true,
    state: 'lead',
    status: 'deleted',
    firstName: '{name}',
    emails: [],
    phones: [],
    emailValidationStatus: 'unknown',
    phoneValidationStatus: 'unknown',
    sex: 0,
    doNotDisturb: 'No',
    isSubscribed: 'No',
    searchTokens: [],
  },
}

export const erxesCustomers: Contacts = {
  collection: 'customers',
  version: 'updatedAt',
  names: [
    ['firstName', 'lastName'],
    ['firstName', 'middleName', 'lastName'],
  ],
  emails: ['primaryEmail', 'emails[]', 'visitorContactInfo.email'],
  phones: ['primaryPhone', 'phones[]', 'visitorContactInfo.phone'],
  clock: {
    created_at: 'createdAt',
    last_activity_at: [{ path: 'updatedAt', 'or-later': { path: 'lastSeenAt' } }, 'lastSeenAt', 'createdAt'],
  },
  tickets: 'customerId',
  fields: customerFields,
  related,
  placeholder,
}

/** Whoever has an account works at the desk. */
export const erxesUsers: NonNullable<DataMapInput['agents']> = {
  collection: 'users',
  names: ['details.fullName', ['details.firstName', 'details.lastName']],
  emails: ['email'],
  phones: ['details.operatorPhone'],
}
