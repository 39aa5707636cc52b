import { describe, expect, it } from 'vitest'
import { type Judged, type Review, reviewSchema, reviewText } from '../../src/review/review-file.ts'
import { extended, settleVerdicts } from '../../src/review/verdicts.ts'
import { documentKey, recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type { StoreRecord } from '../../src/tickets/record.ts'
import { loadYaml } from '../../src/yaml/load-yaml.ts'

const text = 'Vår Anna sofa, <b>nr</b> 4711, och Falkensten'

const record: StoreRecord = {
  kind: 'contact',
  store: storeId('helpdesk'),
  id: recordId('r1'),
  stamp: stamp('s1'),
  facts: { agent: false, openTickets: 0, ticketTags: [], clocks: {} },
  fields: [
    {
      document: documentKey('d1'),
      path: 'body',
      pattern: 'body',
      class: 'free-text',
      format: 'html',
      value: text,
      rules: {},
    },
  ],
  participants: [],
  source: undefined,
}

const judged = (value: string, more: Partial<Judged>): Judged => ({
  id: 'abcd1234',
  entity: 'PERSON',
  score: 0.5,
  taken: true,
  language: 'sv',
  times: 1,
  shown: 'A***',
  context: '',
  ...more,
  at: {
    record: 'r1',
    stamp: 's1',
    document: 'd1',
    path: 'body',
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
    ...more.at,
  },
})

const settle = (findings: readonly Judged[], missed: Review['missed'] = []) =>
  settleVerdicts({ store: 'helpdesk', findings: [...findings], missed }, new Map([['r1', record]]))

describe('a verdict', () => {
  it.each([
    ['none: nothing', judged('Anna', {}), []],
    [
      'nobody’s, with its phrase',
      judged('Anna', { verdict: false, phrase: 'anna SOFA' }),
      [{ list: 'allow', phrase: 'anna SOFA' }],
    ],
    [
      'nobody’s, no name',
      judged('4711', { entity: 'PHONE', verdict: 'false' }),
      [{ list: 'allow', phrase: '4711' }],
    ],
    [
      'nobody’s, as readers see it',
      judged('<b>nr</b> 4711', { entity: 'PHONE', verdict: false }),
      [{ list: 'allow', phrase: 'nr 4711' }],
    ],
    [
      'missed',
      judged('Falkensten', { verdict: 'missed', taken: false }),
      [{ list: 'deny', entity: 'PERSON', phrase: 'Falkensten' }],
    ],
  ])('%s', (_, finding, additions) => {
    expect(settle([finding])).toEqual({ additions, changed: 0, problems: [] })
  })

  it.each([
    [
      'a name alone is not allowed everywhere',
      judged('Anna', { verdict: false }),
      /a name alone would stay in every text/u,
    ],
    ['the phrase must hold it', judged('Anna', { verdict: false, phrase: 'Karin sofa' }), /does not hold/u],
    ['what is taken is not missed', judged('Anna', { verdict: 'missed' }), /is taken already/u],
  ])('is refused: %s', (_, finding, message) => {
    const { additions, problems } = settle([judged('Anna', {}), finding])
    expect(additions).toEqual([])
    expect(problems).toEqual([{ path: ['findings', 1, 'verdict'], message: expect.stringMatching(message) }])
  })

  it.each([
    ['whose ticket has changed', { stamp: 's0' }],
    ['whose ticket is gone', { record: 'r2' }],
    ['whose field is gone', { path: 'subject' }],
    ['that points past the end', { end: 1000 }],
  ])('%s is left out', (_, at) => {
    const finding = judged('Falkensten', { verdict: 'missed', taken: false })
    expect(settle([{ ...finding, at: { ...finding.at, ...at } }])).toMatchObject({
      additions: [],
      changed: 1,
    })
  })

  it('on what nothing found is the reviewer’s own words', () => {
    const missed = [{ entity: 'OTHER' as const, phrase: 'Projekt Örn' }]
    expect(settle([], missed).additions).toEqual([{ list: 'deny', entity: 'OTHER', phrase: 'Projekt Örn' }])
  })
})

it('lists hold each phrase once, where the latest verdict put it', () => {
  const lists = { allow: ['Anna sofa', 'Örn'], deny: { PERSON: ['Falk'], OTHER: ['K-1'] } }
  expect(
    extended(lists, [
      { list: 'deny', entity: 'PERSON', phrase: 'örn' },
      { list: 'allow', phrase: 'falk' },
      { list: 'allow', phrase: 'ANNA SOFA' },
    ]),
  ).toEqual({ allow: ['falk', 'ANNA SOFA'], deny: { PERSON: ['örn'], OTHER: ['K-1'] } })
})

it('a review file comes back as it was written', () => {
  const { verdict: _, phrase: __, ...rest } = judged('Anna', { context: 'x: ⟦A***⟧ #1 "x"' })
  const loaded = loadYaml(reviewText('helpdesk', [{ ...rest, by: 'names' }]), 'r.yaml', reviewSchema)
  expect(loaded).toMatchObject({
    ok: true,
    value: { store: 'helpdesk', findings: [{ ...rest, verdict: null }], missed: [] },
  })
})
