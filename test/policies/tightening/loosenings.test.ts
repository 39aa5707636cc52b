import { describe, expect, it } from 'vitest'
import { loosenings } from '../../../src/policies/tightening/loosenings.ts'
import { policyOf } from '../policy-text.ts'

const locked = `policy: test
version: 1
stores: [helpdesk, chat]
timezone: Europe/Stockholm
mode: notify
schedule: { cron: "15 2 * * *", misfire: skip, window: 22:00-05:00 }
approval: other-person
limits: { tickets: 500, percent: 5 }
undo: P7D
redaction: { thresholds: { PHONE: 0.6 } }
hold: { tags: [legal-hold] }
minimums: [{ category: [Billing], keep: P7Y, round-to: year-end, statute: BFL, evidence: ["tickets:subject", "tickets:issue"] }]
rules:
  - id: invoices
    category: [Billing, Invoice]
    clock: closed_at
    basis: { article: 17(3)(b), statute: BFL, justification: Vouchers., evidence: ["tickets:subject"] }
    stages:
      - { after: P90D, action: redact, entities: [CARD, IP], operator: mask }
      - { after: P24M, action: redact }
      - { after: P7Y, round-to: year-end, action: delete }
  - id: complaints
    category: Complaint
    when: { tags: [vip], not: { priority: [Low] } }
    clock: closed_at
    basis: { article: 6(1)(f), justification: Because. }
    redaction: { recall: high }
    stages:
      - { after: P36M, action: anonymise, coarsen-times: day, attachments: keep-metadata }
  - id: everything-else
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Because. }
    stages:
      - { after: P12M, action: anonymise, free-text: delete }
contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Because. }
    stages:
      - { after: P24M, action: anonymise }
`
const before = policyOf(locked)

/** Whatever is changed, as long as something is. */
const changed = (from: string, to: string): string => {
  if (!locked.includes(from)) throw new Error(`not in the policy: ${from}`)
  return locked.replace(from, to)
}
const said = (text: string): string[] => loosenings(before, policyOf(text)).map(({ message }) => message)

const tighter: readonly (readonly [string, string, string])[] = [
  ['the same in another version', 'version: 1', 'version: 2'],
  ['a store more', '[helpdesk, chat]', '[helpdesk, chat, mail]'],
  ['a stronger mode', 'mode: notify', 'mode: enforce'],
  ['a missed slot made up for', 'misfire: skip', 'misfire: once'],
  ['work at any time', ', window: 22:00-05:00', ''],
  ['a lower cap', 'tickets: 500', 'tickets: 100'],
  ['a cap written as low as the built-in one', 'percent: 5 }', 'percent: 5, deviation: 3 }'],
  ['originals kept shorter', 'undo: P7D', 'undo: P6D'],
  ['originals not kept', 'undo: P7D\n', ''],
  ['no tag that holds', 'hold: { tags: [legal-hold] }\n', ''],
  ['the tag in capitals', '[legal-hold]', '[Legal-Hold]'],
  ['no minimum', /minimums: .*\n/u.exec(locked)?.[0] ?? '', ''],
  ['a shorter minimum', 'keep: P7Y', 'keep: P6Y'],
  ['less evidence of a minimum', '["tickets:subject", "tickets:issue"]', '["tickets:subject"]'],
  ['a lower threshold', 'PHONE: 0.6', 'PHONE: 0.5'],
  ['a shorter period', 'P12M', 'P11M'],
  ['the same period in other units', 'P12M', 'P1Y'],
  ['no rounding', 'after: P7Y, round-to: year-end, action', 'after: P7Y, action'],
  ['more entities', 'entities: [CARD, IP], operator: mask', 'entities: [CARD, IP, EMAIL], operator: mask'],
  ['every entity', 'entities: [CARD, IP], operator: mask', 'operator: replace'],
  ['an operator that leaves less', 'operator: mask', 'operator: hash'],
  [
    'files that go',
    '{ after: P24M, action: redact }',
    '{ after: P24M, action: redact, attachments: delete }',
  ],
  ['coarser times', 'coarsen-times: day', 'coarsen-times: month'],
  ['coarse rows', 'coarsen-times: day', 'coarsen-times: day, rows: coarse'],
  ['no file’s entry kept', ', attachments: keep-metadata', ''],
  [
    'deletion in place of anonymising',
    '{ after: P12M, action: anonymise, free-text: delete }',
    '{ after: P12M, action: delete }',
  ],
  [
    'one more stage in between',
    '      - { after: P36M',
    '      - { after: P30M, action: redact }\n      - { after: P36M',
  ],
  ['another id', 'id: everything-else', 'id: rest'],
  ['another reason', 'justification: Vouchers.', 'justification: Vouchers and such.'],
  [
    'less evidence',
    ', evidence: ["tickets:subject"] }\n    stages',
    ', evidence: ["tickets:subject"], period: P7Y }\n    stages',
  ],
  [
    'a basis that withholds nothing',
    'article: 17(3)(b), statute: BFL, justification: Vouchers., evidence: ["tickets:subject"]',
    'article: 6(1)(f), justification: Vouchers.',
  ],
  ['people anonymised sooner', '{ after: P24M, action: anonymise }', '{ after: P23M, action: anonymise }'],
  ['a category that goes to the rule with the shortest deadline', 'category: "*"\n', 'category: [Other]\n'],
]

const looser: readonly (readonly [string, string, string, string])[] = [
  ['a store less', '[helpdesk, chat]', '[helpdesk]', 'store "chat": was covered, would be left out'],
  [
    'another zone',
    'Europe/Stockholm',
    'Europe/Helsinki',
    'timezone: was Europe/Stockholm, would be Europe/Helsinki',
  ],
  ['a weaker mode', 'mode: notify', 'mode: test', 'mode: was notify, would be test'],
  [
    'another pattern',
    '15 2 * * *',
    '15 2 1 1 *',
    'schedule: was "15 2 * * *", misfire skip, window 22:00-05:00, would be "15 2 1 1 *", misfire skip, window 22:00-05:00',
  ],
  [
    'another window',
    '22:00-05:00',
    '02:00-05:00',
    'schedule: was "15 2 * * *", misfire skip, window 22:00-05:00, would be "15 2 * * *", misfire skip, window 02:00-05:00',
  ],
  [
    'no schedule',
    /schedule: .*\n/u.exec(locked)?.[0] ?? '',
    '',
    'schedule: was "15 2 * * *", misfire skip, window 22:00-05:00, would be none',
  ],
  ['no approval', 'other-person', 'none', 'approval: was other-person, would be none'],
  ['a higher cap', 'tickets: 500', 'tickets: 501', 'cap "tickets": was 500, would be 501'],
  [
    'the built-in cap where a lower one was',
    'limits: { tickets: 500, percent: 5 }',
    'limits: { tickets: 500 }',
    'cap "percent": was 5, would be 10',
  ],
  [
    'unusual runs let pass',
    'percent: 5 }',
    'percent: 5, deviation: 4 }',
    'cap "deviation": was 3, would be 4',
  ],
  ['originals kept longer', 'undo: P7D', 'undo: P8D', 'undo: was P7D, would be P8D'],
  [
    'a tag more that holds',
    '[legal-hold]',
    '[legal-hold, vip]',
    'tag "vip": was no reason to hold, would be one',
  ],
  [
    'a longer minimum',
    'keep: P7Y',
    'keep: P8Y',
    'minimum for "Billing": was P7Y, year-end from the clock of the rule, would be P8Y, year-end from the clock of the rule',
  ],
  [
    'a minimum for more',
    'category: [Billing], keep',
    'category: [Billing, Complaint], keep',
    'minimum for "Complaint": was none, would be P7Y, year-end from the clock of the rule',
  ],
  [
    'a minimum for all',
    'category: [Billing], keep',
    'category: "*", keep',
    'minimum for every category: was none, would be P7Y, year-end from the clock of the rule',
  ],
  [
    'more evidence of a minimum',
    '["tickets:subject", "tickets:issue"]',
    '["tickets:subject", "tickets:date"]',
    'minimum for "Billing": was P7Y, year-end from the clock of the rule, would be P7Y, year-end from the clock of the rule',
  ],
  [
    'a longer period',
    'P12M, action: anonymise',
    'P13M, action: anonymise',
    'rule "everything-else", tickets of other categories: was anonymise (free-text: delete, coarsen-times: none) after P12M, would be anonymise (free-text: delete, coarsen-times: none) after P13M',
  ],
  [
    'rounding',
    'P24M, action: redact }',
    'P24M, round-to: year-end, action: redact }',
    'rule "invoices", tickets of "Invoice": was redact (operator: replace) after P24M, would be redact (entities: [CARD, IP], operator: mask) after P90D; redact (operator: replace) after P24M, year-end; delete after P7Y, year-end',
  ],
  [
    'fewer entities',
    '[CARD, IP]',
    '[CARD]',
    'rule "invoices", tickets of "Billing": was redact (entities: [CARD, IP], operator: mask) after P90D, would be redact (entities: [CARD], operator: mask) after P90D; redact (operator: replace) after P24M; delete after P7Y, year-end',
  ],
  [
    'an operator that leaves more',
    '{ after: P24M, action: redact }',
    '{ after: P24M, action: redact, operator: hash }',
    'rule "invoices", tickets of "Billing": was redact (operator: replace) after P24M, would be redact (entities: [CARD, IP], operator: mask) after P90D; redact (operator: hash) after P24M; delete after P7Y, year-end',
  ],
  [
    'texts that stay',
    ', free-text: delete',
    '',
    'rule "everything-else", tickets of other categories: was anonymise (free-text: delete, coarsen-times: none) after P12M, would be anonymise (free-text: redact, coarsen-times: none) after P12M',
  ],
  [
    'finer times',
    ', coarsen-times: day',
    '',
    'rule "complaints", tickets of "Complaint": was anonymise (free-text: redact, coarsen-times: day, attachments: keep-metadata) after P36M, would be anonymise (free-text: redact, coarsen-times: none, attachments: keep-metadata) after P36M',
  ],
  [
    'a stage less',
    '      - { after: P24M, action: redact }\n',
    '',
    'rule "invoices", tickets of "Invoice": was redact (operator: replace) after P24M, would be redact (entities: [CARD, IP], operator: mask) after P90D; delete after P7Y, year-end',
  ],
  [
    'a weaker action',
    'after: P7Y, round-to: year-end, action: delete',
    'after: P7Y, round-to: year-end, action: anonymise',
    'rule "invoices", tickets of "Invoice": was delete after P7Y, year-end, would be redact (entities: [CARD, IP], operator: mask) after P90D; redact (operator: replace) after P24M; anonymise (free-text: redact, coarsen-times: none) after P7Y, year-end',
  ],
  [
    'another clock',
    'category: "*"\n    clock: closed_at',
    'category: "*"\n    clock: last_activity_at',
    'rule "everything-else", clock for tickets of other categories: was closed_at, would be last_activity_at',
  ],
  [
    'a wider condition of a slower rule',
    'when: { tags: [vip], not: { priority: [Low] } }',
    'when: { tags: [vip] }',
    'rule "complaints", tickets of "Complaint": was anonymise (free-text: delete, coarsen-times: none) after P12M (rule "everything-else"), would be anonymise (free-text: redact, coarsen-times: day, attachments: keep-metadata) after P36M',
  ],
  [
    'a slower rule for more',
    'category: Complaint\n',
    'category: [Complaint, Praise]\n',
    'rule "complaints", tickets of "Praise": was anonymise (free-text: delete, coarsen-times: none) after P12M (rule "everything-else"), would be anonymise (free-text: redact, coarsen-times: day, attachments: keep-metadata) after P36M',
  ],
  [
    'a higher threshold',
    'PHONE: 0.6',
    'PHONE: 0.7',
    'rule "invoices", lowest score of PHONE for tickets of "Billing": was 0.6, would be 0.7',
  ],
  [
    'a rule’s own recall gone',
    '    redaction: { recall: high }\n',
    '',
    'rule "complaints", lowest score of PERSON for tickets of "Complaint": was 0.3, would be 0.5',
  ],
  [
    'a basis that withholds erasure',
    'category: "*"\n    clock: closed_at\n    basis: { article: 6(1)(f)',
    'category: "*"\n    clock: closed_at\n    basis: { article: 17(3)(e)',
    'rule "everything-else", basis for tickets of other categories: was Art. 6(1)(f), would be Art. 17(3)(e)',
  ],
  [
    'a basis that bars objection',
    'category: "*"\n    clock: closed_at\n    basis: { article: 6(1)(f)',
    'category: "*"\n    clock: closed_at\n    basis: { article: 6(1)(c)',
    'rule "everything-else", basis for tickets of other categories: was Art. 6(1)(f), would be Art. 6(1)(c)',
  ],
  [
    'all of a ticket as evidence',
    ', evidence: ["tickets:subject"] }\n    stages',
    ' }\n    stages',
    'rule "invoices", evidence for tickets of "Billing": was [tickets:subject], would be all',
  ],
  [
    'people kept longer',
    '{ after: P24M, action: anonymise }',
    '{ after: P25M, action: anonymise }',
    'rule "silent", people: was anonymise (free-text: redact, coarsen-times: none) after P24M, would be anonymise (free-text: redact, coarsen-times: none) after P25M',
  ],
  [
    'people no longer',
    locked.slice(locked.indexOf('contacts:')),
    '',
    'contacts: was rule "silent", would be none',
  ],
  [
    'no rules for tickets',
    locked.slice(locked.indexOf('rules:'), locked.indexOf('contacts:')),
    '',
    'rules: was 3, would be none',
  ],
]

describe('a policy that is locked', () => {
  it.each(tighter)('may have %s', (_, from, to) => {
    expect(said(changed(from, to))).toEqual([])
  })

  it.each(looser)('may not have %s', (_, from, to, message) => {
    expect(said(changed(from, to)).join('\n')).toContain(message)
    expect(said(changed(from, to))).not.toEqual([])
  })

  it('is looser than nothing but itself in the ways that a change is', () => {
    expect(loosenings(before, before)).toEqual([])
    expect(loosenings(policyOf(changed('undo: P7D\n', '')), before)).toMatchObject([
      { path: ['undo'], message: 'undo: was none, would be P7D' },
    ])
  })

  it('names the place in the newer file', () => {
    const after = policyOf(changed('P12M', 'P2Y'))
    const [first] = loosenings(before, after)
    expect(first?.path).toEqual(['rules', 2, 'stages'])
  })
})

describe('periods', () => {
  const rulesText = (stages: string): string =>
    `policy: t\nversion: 1\nstores: [helpdesk]\ntimezone: UTC\nrules:
  - { id: all, category: "*", clock: closed_at, basis: { article: 6(1)(f), justification: B. }, stages: [${stages}] }\n`
  const rules = (stages: string) => policyOf(rulesText(stages))
  const isTighter = (from: string, to: string): boolean => loosenings(rules(from), rules(to)).length === 0
  const del = (after: string): string => `{ after: ${after}, action: delete }`

  it.each([
    ['P1M', 'P28D', true],
    ['P1M', 'P29D', false],
    ['P31D', 'P1M', true],
    ['P30D', 'P1M', false],
    ['P62D', 'P2M', true],
    ['P61D', 'P2M', false],
    ['P12M', 'P1Y', true],
    ['P366D', 'P1Y', true],
    ['P365D', 'P1Y', false],
  ])('from %s to %s only tightens: %s', (from, to, expected) => {
    expect(isTighter(del(from), del(to))).toBe(expected)
  })

  it('of redaction are covered by redaction alone where a statutory minimum holds up the rest', () => {
    const minimum = 'minimums: [{ category: "*", keep: P7Y, statute: S }]\nrules:'
    const by = (stages: string, isKept: boolean) => {
      const text = rulesText(stages)
      return policyOf(isKept ? text.replace('rules:', minimum) : text)
    }
    const [redactFirst, deleteAtOnce] = [`{ after: P6M, action: redact }, ${del('P7Y')}`, del('P6M')]
    expect(loosenings(by(redactFirst, false), by(deleteAtOnce, false))).toEqual([])
    expect(loosenings(by(redactFirst, true), by(deleteAtOnce, false))).toEqual([])
    expect(loosenings(by(redactFirst, true), by(deleteAtOnce, true))).toHaveLength(1)
  })

  it('are not compared where two stages change places by the day', () => {
    const before = '{ after: P30D, action: redact, entities: [CARD] }, { after: P1M, action: redact }'
    expect(isTighter(before, before)).toBe(true)
    expect(isTighter(before, `${before}, ${del('P1Y')}`)).toBe(false)
  })
})
