import type { Language } from '../languages.ts'
import type { Policy } from '../policies/policy.ts'
import { fill } from '../requests/archive/say.ts'
import type { Block, Paper } from './paper.ts'
import { beyondRules, ofThirdPersons, ruleRows } from './policy-words.ts'
import type { Speech } from './sentences.ts'
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

/** Art 30(1)(c). */
const subjectsPart = ({ kinds }: PaperSource, { words: { record } }: Speech): Block[] => [
  heading(2, record.subjectsHeading),
  list(record.subjects),
  heading(2, record.kindsHeading),
  list(kinds.map(kind => record.kinds[kind])),
]

/** Where the data lie, and with whom (Art 30(1)(d)). */
const storesPart = (source: PaperSource, { say, words: { record } }: Speech): Block[] => {
  const items = recipientItems(source)
  return [
    heading(2, record.recipientsHeading),
    items.length === 0 ? paragraph(say.words.recipientsNone) : list(items),
    {
      kind: 'table',
      caption: record.storesHeading,
      columns: [say.words.store, record.connector, record.languages, record.timezone],
      rows: source.stores.map(({ id, spec }) => [
        [id],
        [
          'preset' in spec && spec.preset !== undefined
            ? `${spec.connector}, ${spec.preset}`
            : spec.connector,
        ],
        [spec.locales.join(', ')],
        [spec.timezone],
      ]),
    },
  ]
}

const limitsTable = (policy: Policy, speech: Speech): Block => {
  const { record } = speech.words
  const rows = ruleRows(policy, speech)
  return {
    kind: 'table',
    caption: `${record.limitsHeading}: ${policy.name}`,
    columns: record.columns,
    rows: rows.map(({ id, what, happens, basis, reason }) => [[id], [what], [happens], basis, [reason]]),
  }
}

/** Art 30(1)(f), one policy. */
const policyPart = (policy: Policy, speech: Speech): Block[] => {
  const { say, words } = speech
  const { record } = words
  return [
    heading(3, `${record.policy} ${policy.name}`),
    {
      kind: 'terms',
      of: [
        [record.version, String(policy.version)],
        [record.digest, policy.digest],
        [say.words.store, policy.stores.join(', ')],
        [record.timezone, policy.timezone],
      ],
    },
    limitsTable(policy, speech),
    list(beyondRules(policy, speech)),
  ]
}

/** Art 30(1)(e). */
const transfersPart = ({ requests }: PaperSource, { say }: Speech): Block[] => [
  heading(2, say.words.transfersHeading),
  paragraph(requests.archive.transfers ?? say.words.transfersNone),
]

/** Art 30(1)(g), as far as this program goes. */
const measuresPart = (source: PaperSource, { say, words: { record } }: Speech): Block[] => [
  heading(2, record.measuresHeading),
  list([
    ...record.measures,
    fill(record.backups, { time: say.period(backupAge(source)) }),
    record.toComplete,
  ]),
]

/** The record of processing activities of customer support, after the points of GDPR Art 30(1). Pure. */
export const recordOf = (source: PaperSource, language: Language): Paper => {
  const speech = ofThirdPersons(speechIn(language))
  const { say, words } = speech
  return {
    lang: say.words.lang,
    blocks: [
      heading(1, words.record.title),
      paragraph(words.record.intro),
      controllerTerms(source, speech),
      heading(2, say.words.purpose),
      paragraph(source.requests.archive.purpose ?? words.record.purpose),
      ...subjectsPart(source, speech),
      ...storesPart(source, speech),
      ...transfersPart(source, speech),
      heading(2, words.record.limitsHeading),
      ...source.policies.flatMap(policy => policyPart(policy, speech)),
      ...measuresPart(source, speech),
    ],
  }
}
