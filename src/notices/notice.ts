import type { Language } from '../languages.ts'
import { writeDuration } from '../policies/durations.ts'
import type { Policy } from '../policies/policy.ts'
import { authorityOf } from '../requests/answers/authorities.ts'
import { fill } from '../requests/archive/say.ts'
import type { Block, Paper } from './paper.ts'
import { contactRows, ticketRows } from './rules.ts'
import { minimumText, type Speech } from './sentences.ts'
import {
  backupAge,
  controllerTerms,
  heading,
  list,
  type PaperSource,
  paragraph,
  recipientItems,
  speechIn,
} from './source.ts'

const rulesTable = (policy: Policy, speech: Speech): Block => {
  const { say, words } = speech
  const rows = [...ticketRows(policy, speech), ...contactRows(policy, say.words.ofContact, speech)]
  return {
    kind: 'table',
    caption: `${words.notice.rulesHeading}: ${policy.stores.join(', ')}`,
    columns: words.notice.columns,
    rows: rows.map(({ what, happens, basis, told }) => [[what], [happens], [...basis, `. ${told}`]]),
  }
}

/** Several policies are told apart by their desks. */
const rulesPart = ({ policies }: PaperSource, speech: Speech): Block[] =>
  policies.flatMap(policy => [
    ...(policies.length > 1 ? [heading(3, `${speech.say.words.store}: ${policy.stores.join(', ')}`)] : []),
    rulesTable(policy, speech),
  ])

const isConsent = ({ rules, contacts }: Policy): boolean =>
  [...rules, ...contacts].some(({ basis }) => /\b6\s*\(1\)\s*\(a\)/u.test(basis.article))

const exceptions = (source: PaperSource, speech: Speech): string[] => {
  const { say, words } = speech
  const undo = source.policies.flatMap(policy =>
    policy.undo ? [say.period(writeDuration(policy.undo))] : [],
  )
  return [
    words.notice.open,
    words.notice.holds,
    ...source.policies.flatMap(({ minimums }) => minimums.map(each => minimumText(each, speech))),
    ...[...new Set(undo)].map(time => fill(words.notice.undo, { time })),
    fill(words.notice.backups, { time: say.period(backupAge(source)) }),
    ...(source.policies.some(isConsent) ? [words.notice.withdraw] : []),
  ]
}

const rightsPart = (source: PaperSource, { say }: Speech): Block[] => {
  const authority = authorityOf(source.requests) ?? say.words.anyAuthority
  return [
    heading(2, say.words.rightsHeading),
    list([...say.words.rights, fill(say.words.complaint, { authority })]),
  ]
}

const meaningPart = ({ words }: Speech): Block[] => {
  const { redact, anonymise, delete: deleted } = words.notice.meanings
  return [heading(2, words.notice.meaningHeading), list([redact, anonymise, deleted])]
}

const recipientsPart = (source: PaperSource, { say, words }: Speech): Block[] => {
  const items = recipientItems(source)
  return [
    heading(2, words.notice.recipientsHeading),
    items.length === 0 ? paragraph(say.words.recipientsNone) : list(items),
  ]
}

/** How long data are kept, and why, for the people they are about: GDPR Art 13(2)(a) to (d), 14(2)(a). Pure. */
export const noticeOf = (source: PaperSource, language: Language): Paper => {
  const speech = speechIn(language)
  const { say, words } = speech
  const made = source.policies.map(({ name, version }) => `${name} ${version}`).join(', ')
  return {
    lang: say.words.lang,
    blocks: [
      heading(1, words.notice.title),
      paragraph(words.notice.intro),
      controllerTerms(source, speech),
      heading(2, say.words.kindsHeading),
      list(source.kinds.map(kind => say.words.kinds[kind])),
      heading(2, words.notice.rulesHeading),
      paragraph(words.notice.firstFits),
      ...rulesPart(source, speech),
      ...meaningPart(speech),
      heading(2, words.notice.exceptionsHeading),
      list(exceptions(source, speech)),
      ...recipientsPart(source, speech),
      ...rightsPart(source, speech),
      paragraph(fill(words.notice.madeFrom, { policies: made })),
    ],
  }
}
