import { basis, example, head } from './policy-text.ts'

const rule = (members: string): string => `${head}rules:\n  - id: all\n${members.replace(/^/gm, '    ')}\n`
const all = `category: "*"\nclock: closed_at\nbasis: ${basis}\n`
export const stages = (...lines: string[]): string =>
  rule(`${all}stages:\n${lines.map(l => `  - ${l}`).join('\n')}`)

/** What is wrong, the policy, and what is said about it. */
export const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a missing action', stages('{ after: P1Y }'), ['p.yaml:11:9 error "action" is missing']],
  [
    'a misspelt key',
    stages('{ after: P1Y, actoin: delete }'),
    [
      'p.yaml:11:23 error unknown key "actoin", did you mean "action"? (valid: action, entities, operator, attachments, after, round-to, free-text, coarsen-times, rows)',
    ],
  ],
  [
    'a misspelt action',
    stages('{ after: P1Y, action: anonymize }'),
    ['p.yaml:11:31 error not a valid value, did you mean "anonymise"? (valid: redact, anonymise, delete)'],
  ],
  [
    'an unknown member of an action',
    stages('{ after: P1Y, action: delete, operator: mask }'),
    ['p.yaml:11:39 error unknown key "operator" (valid: action, after, round-to)'],
  ],
  [
    'an unknown entity',
    stages('{ after: P1Y, action: redact, entities: [CARD, MAIL] }'),
    [
      'p.yaml:11:56 error not a valid value, did you mean "EMAIL"? (valid: PERSON, EMAIL, IP, ID_NUMBER, PHONE, ADDRESS, IBAN, CARD, USERNAME, LOCATION, ORG, DATE, URL, OTHER)',
    ],
  ],
  [
    'years in words',
    stages('{ after: 2 years, action: delete }'),
    ['p.yaml:11:18 error not an ISO 8601 duration in years, months, weeks or days; write P2Y'],
  ],
  [
    'a duration as a number',
    stages('{ after: 30, action: delete }'),
    [
      'p.yaml:11:18 error not an ISO 8601 duration in years, months, weeks or days; write P90D, P6W, P24M or P2Y',
    ],
  ],
  [
    'hours',
    stages('{ after: PT12H, action: delete }'),
    [
      'p.yaml:11:18 error not an ISO 8601 duration in years, months, weeks or days; write P90D, P6W, P24M or P2Y',
    ],
  ],
  [
    'hours that are days',
    stages('{ after: PT48H, action: delete }'),
    ['p.yaml:11:18 error not an ISO 8601 duration in years, months, weeks or days; write P2D'],
  ],
  [
    'a list where a mapping belongs',
    example.replace(/^hold: .*$/mu, 'hold: [legal-hold]'),
    ['p.yaml:5:7 error expected a mapping: write { tags: … } (valid: tags)'],
  ],
  [
    'yes in place of true',
    `${example}locked: yes\n`,
    ['p.yaml:35:9 error expected true or false: write true'],
  ],
  [
    'durations that do not increase',
    stages('{ after: P2Y, action: redact }', '{ after: P12M, action: delete }'),
    ['p.yaml:12:18 error this stage does not come after stage 1; durations of a rule must increase'],
  ],
  [
    'a weaker later stage',
    stages('{ after: P1Y, action: anonymise }', '{ after: P2Y, action: redact }'),
    ['p.yaml:12:31 error unreachable stage: "redact" is weaker than the earlier "anonymise"'],
  ],
  ['no stages', rule(`${all}stages: []`), ['p.yaml:10:13 error at least one stage is needed']],
  [
    'a missing basis',
    rule('category: "*"\nclock: closed_at\nstages:\n  - { after: P1Y, action: delete }'),
    ['p.yaml:6:5 error "basis" is missing'],
  ],
  [
    'a basis without justification',
    rule(
      'category: "*"\nclock: closed_at\nbasis: { article: 6(1)(f) }\nstages:\n  - { after: P1Y, action: delete }',
    ),
    ['p.yaml:9:12 error "justification" is missing'],
  ],
  [
    'an unknown clock',
    rule(`category: "*"\nclock: updated_at\nbasis: ${basis}\nstages:\n  - { after: P1Y, action: delete }`),
    [
      'p.yaml:8:12 error not a valid value, did you mean "created_at"? (valid: closed_at, last_activity_at, created_at, delivered_at)',
    ],
  ],
  [
    'a category that is a mapping',
    rule(
      `category: { $ne: x }\nclock: closed_at\nbasis: ${basis}\nstages:\n  - { after: P1Y, action: delete }`,
    ),
    ['p.yaml:7:15 error expected text or a list'],
  ],
  [
    'a store operator in when',
    rule(`${all}when: { status: { $ne: null } }\nstages:\n  - { after: P1Y, action: delete }`),
    ['p.yaml:10:21 error expected text or a list'],
  ],
  [
    'a misspelt condition',
    rule(`${all}when: { not: { tag: [vip] } }\nstages:\n  - { after: P1Y, action: delete }`),
    [
      'p.yaml:10:20 error unknown key "tag", did you mean "tags"? (valid: tags, status, priority, channel, custom, age, and, or, not)',
    ],
  ],
  [
    'an empty condition',
    rule(`${all}when: {}\nstages:\n  - { after: P1Y, action: delete }`),
    ['p.yaml:10:11 error the condition is empty'],
  ],
  [
    'a bad age',
    rule(`${all}when: { age: { over: 30d } }\nstages:\n  - { after: P1Y, action: delete }`),
    ['p.yaml:10:26 error not an ISO 8601 duration; write P30D'],
  ],
  [
    'a duplicate rule id',
    example.replace('id: complaints', 'id: invoices'),
    ['p.yaml:15:9 error the rule id "invoices" is used twice'],
  ],
  [
    'an unreachable rule',
    example.replace('category: "*"', 'category: [Invoice]'),
    [
      'p.yaml:7:3 warning no rule takes every ticket ("*" without when); others fall under the rule with the shortest deadline',
      'p.yaml:23:9 error never reached: the rule "invoices" already takes every such ticket',
    ],
  ],
  [
    'an unknown store',
    example.replace('[helpdesk]', '[helpdesk, helpdsk]'),
    ['p.yaml:3:20 error unknown store "helpdsk", did you mean "helpdesk"? (valid: helpdesk)'],
  ],
  [
    'an unknown zone',
    example.replace('Europe/Stockholm', 'Europe/Stokholm'),
    ['p.yaml:4:11 error not an IANA time zone, did you mean "Europe/Stockholm"?'],
  ],
  [
    'a bad cron pattern',
    `${example}schedule: { cron: "99 2 * * *" }\n`,
    [
      'p.yaml:35:19 error not a cron pattern of five fields (minute hour day month weekday), such as "15 2 * * *"',
    ],
  ],
  [
    'a cron pattern with seconds',
    `${example}schedule: { cron: "0 15 4 * * *" }\n`,
    [
      'p.yaml:35:19 error not a cron pattern of five fields (minute hour day month weekday), such as "15 2 * * *"',
    ],
  ],
  [
    'a bad window',
    `${example}schedule: { cron: "0 22 * * *", window: 22-05 }\n`,
    ['p.yaml:35:41 error not a window; write HH:MM-HH:MM, such as 22:00-05:00'],
  ],
  [
    'a misfire policy nobody has',
    `${example}schedule: { cron: "0 22 * * *", misfire: twice }\n`,
    ['p.yaml:35:42 error not a valid value (valid: once, skip)'],
  ],
  [
    'an hour that the clock change hits',
    `${example}schedule: { cron: "15 2 * * *" }\n`,
    [
      'p.yaml:35:19 warning 01:00-03:59 is missing or double when Europe/Stockholm changes its clock; another hour is safer',
    ],
  ],
  [
    'approval by nobody',
    `${example}approval: nobody\n`,
    ['p.yaml:35:11 error not a valid value (valid: none, other-person)'],
  ],
  [
    'a percentage over 100',
    `${example}limits: { percent: 120 }\n`,
    ['p.yaml:35:20 error too large: write at most 100'],
  ],
  [
    'a misspelt member at the top',
    `${example}rule: []\n`,
    [
      'p.yaml:35:1 error unknown key "rule" (valid: policy, version, stores, timezone, mode, locked, notify, schedule, approval, limits, undo, redaction, hold, minimums, rules, contacts)',
    ],
  ],
  [
    'a contact to be redacted',
    example.replace('{ after: P24M, action: anonymise }', '{ after: P24M, action: redact }'),
    ['p.yaml:34:32 error a contact cannot be redacted (valid: anonymise, delete)'],
  ],
  [
    'no rule for everything',
    example.replace('category: "*"', 'category: Question'),
    [
      'p.yaml:7:3 warning no rule takes every ticket ("*" without when); others fall under the rule with the shortest deadline',
    ],
  ],
  ['neither rules nor contacts', head, ['p.yaml:1:1 error the policy has neither "rules" nor "contacts"']],
  ['a duplicate key', `${example}version: 2\n`, ['p.yaml:35:1 error "version" is given twice, keep one']],
  [
    'an anchor',
    example.replace('version: 1', 'version: &v 1'),
    ['p.yaml:2:13 error anchors (&) are not allowed, leave it out'],
  ],
  [
    'a merge key',
    `${example}hold2: { <<: { a: 1 } }\n`,
    ['p.yaml:35:10 error merge keys (<<) are not allowed, write the members out'],
  ],
  [
    'a tag',
    example.replace('version: 1', 'version: !!int 1'),
    ['p.yaml:2:16 error tags (!) are not allowed, leave it out'],
  ],
  [
    'a prototype key',
    `${example}__proto__: { a: 1 }\n`,
    ['p.yaml:35:1 error the key "__proto__" is not allowed'],
  ],
  [
    'two documents',
    `${example}---\n${example}`,
    ['p.yaml:35:1 error the file holds more than one document, keep one'],
  ],
  [
    'a minimum without statute',
    `${example}minimums: [{ category: Billing, keep: P7Y }]\n`,
    ['p.yaml:35:12 error "statute" is missing'],
  ],
]
