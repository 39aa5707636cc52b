import type { DataMapInput } from '../data-map.ts'
import { trudesk } from './trudesk.ts'
import { trudeskContacts } from './trudesk-people.ts'

/*
 * The living fork of Trudesk (ernstbe/trudesk-ernstbe and trudesk-thw, src/models, src/controllers/api/v2): what it adds to
 * 1.2.11. A map of its own, so that desks without it are asked for nothing that they do not have.
 */

type Fields = DataMapInput['tickets']['fields']

const person = { class: 'link' } as const
const kept = { class: 'statistic' } as const
const technical = { class: 'technical' } as const
const text = { class: 'free-text' } as const

const ticketFields: Fields = {
  ...trudesk.tickets.fields,
  'additionalAssignees[]': person,
  'history[].description': {
    class: 'free-text',
    templates: ['{PERSON} was set as assignee', 'Additional assignees set: {PERSON}'],
  },
  // Whatever the app that opened the ticket noted of it.
  'metadata.*': text,
  'checklist[].title': { class: 'free-text', required: true },
  'checklist[].completed': kept,
  'checklist[].completedBy': person,
  'checklist[].completedAt': kept,
  'linkedTickets[].ticket': technical,
  'linkedTickets[].linkType': technical,
}

/** A file with a name and nothing else: without the file the entry is worth nothing. */
const documentFields: Fields = {
  name: { class: 'free-text', format: 'filename', required: true },
  description: text,
  originalFilename: { class: 'free-text', format: 'filename', required: true },
  filename: {
    class: 'attachment',
    format: 'filename',
    entry: 'document',
    folder: 'public/uploads/documents',
    shared: ['placeholder.dat'],
    required: true,
  },
  uploadedBy: { class: 'link', required: true },
  category: technical,
  mimetype: technical,
  linkedAsset: technical,
  linkedTicket: technical,
  createdAt: kept,
  updatedAt: technical,
}

const bugReportFields: Fields = {
  title: { class: 'free-text', required: true, 'max-length': 200 },
  description: { class: 'free-text', 'max-length': 5000 },
  // Page, browser, the last lines of its console.
  'context.*': text,
  reportedBy: person,
  resolved: technical,
  createdAt: kept,
  resolvedAt: kept,
}

export const trudeskErnstbe: DataMapInput = {
  ...trudesk,
  tickets: { ...trudesk.tickets, fields: ticketFields },
  messages: { collection: 'documents', ticket: { path: 'linkedTicket' }, fields: documentFields },
  contacts: {
    ...trudeskContacts,
    related: [
      ...(trudeskContacts.related ?? []),
      { collection: 'documents', person: { path: 'uploadedBy' }, fields: documentFields },
      { collection: 'bugreports', person: { path: 'reportedBy' }, fields: bugReportFields },
    ],
  },
  ignore: [...(trudesk.ignore ?? []), 'assets', 'recurringtasks', 'tickettemplates'],
}
