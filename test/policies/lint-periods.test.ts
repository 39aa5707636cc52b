import { describe, expect, it } from 'vitest'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { checkAgainstStores } from '../../src/policies/check-stores.ts'
import { loadPolicy } from '../../src/policies/load.ts'
import { countriesOf, gapsOf, knownLocales } from '../../src/redaction/locales.ts'
import { nationalRecognisers } from '../../src/redaction/recognisers/national.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { head, policyOf } from './policy-text.ts'

const problemsOf = (text: string): string[] => {
  const loaded = loadPolicy(text, 'p.yaml', ['helpdesk'])
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}

interface RuleOf {
  readonly id: string
  readonly category?: string
  readonly basis?: string
  readonly when?: string
  readonly stage?: string
}

const ruleText = ({
  id,
  category = '"*"',
  basis = 'article: 6(1)(f)',
  when,
  stage = 'after: P1Y, action: delete',
}: RuleOf): string =>
  `  - id: ${id}
    category: ${category}
${when === undefined ? '' : `    when: ${when}\n`}    clock: closed_at
    basis: { ${basis}, justification: Because. }
    stages:
      - { ${stage} }
`

const policy = (rules: readonly RuleOf[], more = ''): string =>
  `${head}${more}rules:\n${rules.map(ruleText).join('')}`
const minimums = (line: string): string => `minimums:\n  - { ${line}, statute: BFL 7:2 }\n`
const seven = minimums('category: [Invoice], keep: P7Y, round-to: year-end')

describe('a period that is shorter than a statute', () => {
  it('waits for it, and is told of', () => {
    expect(problemsOf(policy([{ id: 'all' }], seven))).toEqual([
      'p.yaml:13:18 warning shorter than the statute: minimums[0] (BFL 7:2) keeps some of these tickets longer, and "delete" waits for it. Give those categories a rule of their own, with the statute\'s period',
    ])
  })

  it.each([
    [
      'they have a rule of their own',
      [
        { id: 'invoices', category: 'Invoice', stage: 'after: P7Y, round-to: year-end, action: delete' },
        { id: 'all' },
      ],
    ],
    [
      'the rule is for others',
      [
        { id: 'all', category: 'Question' },
        { id: 'rest', category: '"*"', stage: 'after: P8Y, round-to: year-end, action: delete' },
      ],
    ],
    ['it only redacts', [{ id: 'all', stage: 'after: P1Y, action: redact' }]],
  ])('is none where %s', (_, rules) => {
    expect(problemsOf(policy(rules, seven))).toEqual([])
  })

  it('is told of where the rule before has a condition, and not where the clock is another', () => {
    const invoices = {
      id: 'invoices',
      category: 'Invoice',
      when: '{ tags: [paid] }',
      stage: 'after: P8Y, action: delete',
    }
    expect(problemsOf(policy([invoices, { id: 'all' }], seven))).toHaveLength(1)
    const delivered = minimums('category: [Invoice], keep: P7Y, clock: delivered_at')
    expect(problemsOf(policy([{ id: 'all' }], delivered))).toEqual([])
  })

  it('is refused where the rule names the statute with its period', () => {
    const basis = 'article: 17(3)(b), statute: BFL 7:2, period: P7Y'
    expect(problemsOf(policy([{ id: 'all', basis, stage: 'after: P24M, action: anonymise' }]))).toEqual([
      'p.yaml:11:18 error shorter than the statute: BFL 7:2 demands a longer period. Write that period here',
    ])
    expect(
      problemsOf(policy([{ id: 'all', basis, stage: 'after: P7Y, round-to: year-end, action: delete' }])),
    ).toEqual([])
  })
})

describe('a period that is longer than its reason', () => {
  it.each([
    [
      'article: 6(1)(f), period: P12M',
      'after: P36M, action: anonymise',
      /:11:18 error longer than its reason: the basis of "all"/u,
    ],
    [
      'article: 6(1)(f), period: P12M',
      'after: P1M, action: redact',
      /:11:7 error kept for ever: the basis gives a period/u,
    ],
  ])('with %s is refused', (basis, stage, message) => {
    expect(problemsOf(policy([{ id: 'all', basis, stage }]))).toEqual([expect.stringMatching(message)])
  })

  it('is fine when a year and twelve months are the same, and shorter for a reason that is none of the law', () => {
    const basis = 'article: 6(1)(f), period: P12M'
    expect(problemsOf(policy([{ id: 'all', basis, stage: 'after: P1Y, action: delete' }]))).toEqual([])
    expect(problemsOf(policy([{ id: 'all', basis, stage: 'after: P6M, action: delete' }]))).toEqual([])
  })
})

describe('rules beside one another, and caps', () => {
  it('tells of a category that an earlier rule takes', () => {
    const rules = [
      { id: 'a', category: '[Invoice, Billing]' },
      { id: 'b', category: '[Billing, Order]' },
      { id: 'all' },
    ]
    expect(problemsOf(policy(rules))).toEqual([
      'p.yaml:13:15 warning overlap: the rule "a" takes every ticket of "Billing", so this rule gets none of them. Name the category in one of the two',
    ])
  })

  it.each([
    ['approval: none\nlimits: { tickets: 100000, percent: 100 }\n', 1],
    ['approval: none\nlimits: { tickets: 100000 }\n', 1],
    ['approval: none\nlimits: { tickets: 1000, percent: 100 }\n', 0],
    ['approval: none\nlimits: { tickets: 100000, percent: 10 }\n', 0],
    ['approval: none\n', 0],
    ['limits: { tickets: 100000, percent: 100 }\n', 0],
  ])('looks at who approves: %j', (more, count) => {
    expect(problemsOf(policy([{ id: 'all' }], more))).toHaveLength(count)
  })

  it('names categories of the desk that no rule names, and which rule takes them', () => {
    const capabilities = ['redact-text', 'rewrite', 'relink', 'hard-delete', 'contacts'] as const
    const rules = [{ id: 'invoices', category: 'Invoice' }, { id: 'all' }]
    const check = (each: readonly RuleOf[]) =>
      checkAgainstStores(policyOf(policy(each)), [
        { id: 'helpdesk', capabilities, categories: ['Invoice', 'Order', 'Bug'] },
      ]).map(formatProblem)
    expect(check(rules)).toEqual([
      'p.yaml:6:3 warning no rule names the categories "Order", "Bug": the rule "all" takes them',
    ])
    expect(check([{ id: 'invoices', category: 'Invoice' }])).toEqual([
      expect.stringContaining('the rule with the shortest deadline takes them'),
    ])
    expect(check([{ id: 'some', category: '[Invoice, Order, Bug]' }])).toEqual([])
  })
})

describe('a locale for which less is found', () => {
  it('is warned of where the store names it', () => {
    const stores = `stores:
  helpdesk: { connector: mongodb, preset: trudesk, url: mongodb://127.0.0.1/x, locales: [sv-SE, pl-PL, en-US], timezone: Europe/Stockholm }
`
    const loaded = loadStores(stores, 's.yaml', () => ({ problem: 'none' }))
    if ('problems' in loaded) throw new Error('the file is right')
    expect(loaded.warnings.map(formatProblem)).toEqual([
      expect.stringMatching(/^s\.yaml:2:\d+ warning no text in this language taught the name finder/u),
      expect.stringMatching(/^s\.yaml:2:\d+ warning there is no recogniser for the personal numbers/u),
    ])
  })

  it('is told as the recognisers are', () => {
    const known = new Set(nationalRecognisers.flatMap(({ countries = [] }) => countries))
    const without = knownLocales.filter(locale => countriesOf([locale]).every(country => !known.has(country)))
    expect(knownLocales.filter(locale => gapsOf(locale).includes('numbers'))).toEqual(without)
  })
})

describe('a ticket that goes at once', () => {
  const atOnce = (stage: string): string[] => problemsOf(policy([{ id: 'all', stage }]))

  it('is told of: it was hardly meant', () => {
    expect(atOnce('after: P0D, action: delete')).toEqual([
      'p.yaml:11:18 warning at once: "delete" is due the moment that closed_at says, before anybody can answer once more. Write the period that is meant, P1D or longer',
    ])
  })

  it.each([
    'after: P0D, action: redact',
    'after: P1D, action: delete',
    'after: P0D, round-to: year-end, action: delete',
  ])('is not seen in %s', stage => expect(atOnce(stage)).toEqual([]))
})

describe('a category with a comma', () => {
  const named = (category: string): string[] => problemsOf(policy([{ id: 'some', category }, { id: 'all' }]))

  it('is told of where it may have been meant as several', () => {
    expect(named('Billing, Invoice')).toEqual([
      'p.yaml:7:15 warning one category with a comma in its name: for several write [Billing, Invoice], for this one ["Billing, Invoice"]',
    ])
  })

  it.each(['[Billing, Invoice]', '["Billing, Invoice"]', 'Billing'])('is not seen in %s', category =>
    expect(named(category)).toEqual([]),
  )
})
