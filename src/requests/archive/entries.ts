import { byteOrderMark } from '../../csv.ts'
import {
  type ArchiveContact,
  type ArchiveHead,
  type ArchiveTail,
  type ArchiveTicket,
  archiveSchemaText,
} from './archive-schema.ts'
import { messageLines, messagesHead, ticketLine, ticketsHead } from './csv.ts'
import {
  contactArticle,
  contactEnd,
  contactStart,
  pageHead,
  pageTail,
  ticketArticle,
  ticketsEnd,
  ticketsStart,
} from './page.ts'
import type { Saying } from './say.ts'
import { createZip, type ZipEntry } from './zip.ts'

/** The documents of an archive, all written at once from what is read once. */
export interface Entries {
  beginContacts(): void
  contact(contact: ArchiveContact): void
  beginTickets(relation: ArchiveTicket['relation']): void
  ticket(ticket: ArchiveTicket): void
  endTickets(): void
  /** After the last ticket, before the first file. */
  finish(tail: ArchiveTail): void
  file(path: string): ZipEntry
  close(): void
  drain(): readonly Uint8Array[]
}

const readme = (head: ArchiveHead, { words }: Saying): string =>
  [words.title[head.request.type], words.intro[head.request.type], ...words.readme, words.hidden]
    .map(paragraph => `${paragraph}\r\n`)
    .join('\r\n')

/** Members of an object without its last brace, so that more can follow. */
const opened = (value: object): string => JSON.stringify(value, null, 1).slice(0, -2)

/** A list written one by one. */
const listIn = (entry: ZipEntry, name: string) => {
  let count = 0
  return {
    begin: () => entry.write(`,\n "${name}": [`),
    add(value: object) {
      entry.write(`${count++ === 0 ? '' : ','}\n  ${JSON.stringify(value)}`)
    },
    end: () => entry.write('\n ]'),
  }
}

export const createEntries = (head: ArchiveHead, say: Saying, day: Date): Entries => {
  const zip = createZip(day)
  const whole = (name: string, text: string): void => {
    const entry = zip.entry(name, 'deflated')
    entry.write(text)
    entry.end()
  }
  whole('README.txt', readme(head, say))
  whole('schema.json', archiveSchemaText())
  const [data, tickets, messages, page] = ['data.json', 'tickets.csv', 'messages.csv', 'index.html'].map(
    name => zip.entry(name, 'deflated'),
  ) as [ZipEntry, ZipEntry, ZipEntry, ZipEntry]
  const [contactList, ticketList] = [listIn(data, 'contacts'), listIn(data, 'tickets')]
  let [contacts, found, sections] = [0, 0, 0]
  data.write(opened(head))
  tickets.write(byteOrderMark + ticketsHead)
  messages.write(byteOrderMark + messagesHead)
  page.write(pageHead(head, say))
  return {
    beginContacts() {
      contactList.begin()
      page.write(contactStart(say))
    },
    contact(contact) {
      contacts += 1
      contactList.add(contact)
      page.write(contactArticle(contact, say))
    },
    beginTickets(relation) {
      if (sections++ === 0) {
        contactList.end()
        ticketList.begin()
        page.write(contactEnd(contacts, say))
      }
      found = 0
      page.write(ticketsStart(relation, say))
    },
    ticket(ticket) {
      found += 1
      ticketList.add(ticket)
      tickets.write(ticketLine(ticket))
      messages.write(messageLines(ticket))
      page.write(ticketArticle(ticket, say))
    },
    endTickets: () => page.write(ticketsEnd(found, say)),
    finish(tail) {
      ticketList.end()
      data.write(`,\n${opened(tail).slice(2)}\n}\n`)
      page.write(pageTail(head, tail, say))
      for (const entry of [data, tickets, messages, page]) entry.end()
    },
    file: path => zip.entry(path, 'stored'),
    close: () => zip.end(),
    drain: () => zip.drain(),
  }
}
