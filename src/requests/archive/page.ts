import { escapeHtml } from '../../redaction/formats/html-text.ts'
import type {
  ArchiveContact,
  ArchiveFile,
  ArchiveHead,
  ArchiveMessage,
  ArchiveTail,
  ArchiveTicket,
} from './archive-schema.ts'
import { htmlHead } from './html-head.ts'
import { mark, rows } from './markup.ts'
import { kindsPart, processingPart, recipientsPart, rightsPart } from './page-law.ts'
import type { Saying } from './say.ts'

const style = `
article{margin:1.5rem 0}ol.messages{list-style:none;padding:0}ol.messages>li{border-left:.25rem solid #888;padding:.1rem 0 .1rem .75rem;margin:.75rem 0}
.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25rem 0}.who{margin:0;font-size:.9rem;color:#444}
@media print{body{max-width:none;margin:0;font-size:10pt}nav{display:none}article,li{break-inside:avoid-page}a{color:inherit;text-decoration:none}h2,h3,h4{break-after:avoid}}
`.trim()

export const pageHead = (head: ArchiveHead, { words, moment }: Saying): string => {
  const { type, reference, id, received } = head.request
  const title = words.title[type]
  const parts = [
    ['contact', words.contactHeading],
    ['tickets', words.ticketsHeading],
    ['law', words.processingHeading],
    ['rights', words.rightsHeading],
  ] as const
  const links = parts
    .map(([anchor, text]) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`)
    .join('')
  return `${htmlHead({ lang: words.lang, title, style, isPrivate: true })}<body>
<header>
${mark('h1', title)}
${mark('p', words.intro[type])}
${mark('p', words.hidden)}
${rows([
  [words.controller, head.controller?.name],
  [words.contact, head.controller?.contact],
  [words.request, id],
  [words.reference, reference],
  [words.received, moment(received)],
  [words.made, moment(head.made)],
])}</header>
<nav aria-labelledby="contents">
${mark('h2 id="contents"', words.contents)}
<ul>${links}</ul>
</nav>
<main>
`
}

const timeOf = (at: string | undefined, { moment }: Saying): string =>
  at === undefined ? '' : ` <time datetime="${escapeHtml(at)}">${escapeHtml(moment(at))}</time>`

const kindWord = ({ kind }: ArchiveMessage, { words }: Saying): string =>
  kind === 'message' ? '' : ` (${kind === 'note' ? words.note : words.event})`

const messageItem = (message: ArchiveMessage, say: Saying): string =>
  `<li><p class="who">${mark('strong', say.person(message.from))}${escapeHtml(kindWord(message, say))}${timeOf(message.at, say)}</p><p class="text">${escapeHtml(message.text)}</p></li>\n`

const messageList = (messages: readonly ArchiveMessage[], say: Saying, heading: string): string =>
  messages.length === 0
    ? ''
    : `${mark(heading, say.words.messages)}\n<ol class="messages">\n${messages.map(each => messageItem(each, say)).join('')}</ol>\n`

const fileItem = ({ name, from, at, path, not_included: why }: ArchiveFile, say: Saying): string => {
  const href = path?.split('/').map(encodeURIComponent).join('/')
  const named =
    href === undefined ? escapeHtml(name) : `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`
  const reason = why === undefined ? '' : ` (${escapeHtml(say.words.notIncluded[why])})`
  return `<li>${named}, ${escapeHtml(say.person(from))}${timeOf(at, say)}${reason}</li>\n`
}

const fileList = (files: readonly ArchiveFile[], say: Saying, heading: string): string =>
  files.length === 0
    ? ''
    : `${mark(heading, say.words.files)}\n<ul>\n${files.map(each => fileItem(each, say)).join('')}</ul>\n`

export const contactStart = ({ words }: Saying): string =>
  `<section>\n${mark('h2 id="contact"', words.contactHeading)}\n`

/** `accounts:email` is for programs; a person reads `email`. */
const fieldName = (field: string): string => field.split(':').slice(1).join(':') || field

export const contactArticle = (contact: ArchiveContact, say: Saying): string => {
  const { words } = say
  const secrets = contact.not_shown.map(fieldName).join(', ')
  return `<article>
${mark('h3', contact.store)}
${rows([
  [words.created, contact.created && say.moment(contact.created)],
  ...contact.details.map(({ field, value }) => [fieldName(field), String(value)] as const),
])}${secrets === '' ? '' : mark('p', `${words.notShown} ${secrets}`)}
${messageList(contact.messages, say, 'h4')}${fileList(contact.files, say, 'h4')}</article>
`
}

export const contactEnd = (found: number, { words }: Saying): string =>
  `${found === 0 ? mark('p', words.contactNone) : ''}</section>\n`

const headings = { own: 'ticketsHeading', party: 'partyHeading', mentioned: 'mentionedHeading' } as const

export const ticketsStart = (relation: ArchiveTicket['relation'], { words }: Saying): string => {
  const anchor = relation === 'own' ? ' id="tickets"' : ''
  const note = relation === 'mentioned' ? `${mark('p', words.mentionedNote)}\n` : ''
  return `<section>\n${mark(`h2${anchor}`, words[headings[relation]])}\n${note}`
}

export const ticketsEnd = (found: number, { words }: Saying): string =>
  `${found === 0 ? mark('p', words.none) : ''}</section>\n`

export const ticketArticle = (ticket: ArchiveTicket, say: Saying): string => {
  const { words, moment } = say
  return `<article>
${mark('h3', ticket.subject ?? `${words.ticket} ${ticket.id}`)}
${rows([
  [words.ticket, ticket.id],
  [words.store, ticket.store],
  [words.category, ticket.category],
  [words.status, ticket.status],
  [words.priority, ticket.priority],
  [words.channel, ticket.channel],
  [words.tags, ticket.tags.join(', ')],
  [words.created, ticket.created && moment(ticket.created)],
  [words.closed, ticket.closed && moment(ticket.closed)],
  [words.lastActivity, ticket.last_activity && moment(ticket.last_activity)],
  ...ticket.details.map(({ field, value }) => [fieldName(field), String(value)] as const),
])}${messageList(ticket.messages, say, 'h4')}${fileList(ticket.files, say, 'h4')}</article>
`
}

export const pageTail = (head: ArchiveHead, tail: ArchiveTail, say: Saying): string =>
  `${processingPart(tail.processing, say)}${kindsPart(tail.data_kinds ?? [], say)}${recipientsPart(tail, say)}${rightsPart(head, say)}</main>
</body>
</html>
`
