import { describe, expect, it } from 'vitest'
import { requestId } from '../../src/requests/model.ts'
import {
  createRecognition,
  keysInText,
  keysOfPerson,
  type Suppressed,
  suppressionOf,
} from '../../src/requests/suppression.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'

const digest = (purpose: string, value: string): string => `${purpose} ${value.length} ${value}`
/** Of two generations: what the second made, and what only the first did. */
const keys = {
  digest,
  digests: (purpose: string, value: string) => [digest(purpose, value), `old ${digest(purpose, value)}`],
}
const nobody = { emails: [], phones: [], names: [], usernames: [] }
const asa = {
  emails: ['asa.lindqvist@example.se'],
  phones: ['070-174 06 05'],
  names: ['Åsa Maria Lindqvist'],
  usernames: ['asa.l'],
}

/** What of the person a text is recognised by. */
const seen = (text: string, person = asa): string[] => {
  const known = new Set(keysOfPerson(person).map(({ key }) => key))
  return keysInText(text)
    .filter(({ key }) => known.has(key))
    .map(({ kind }) => kind)
}

describe('a person is recognised in a text', () => {
  it.each([
    ['by the address', 'Skriv till asa.lindqvist@example.se.', ['email']],
    ['in other letters, with a tag', '<Asa.lindqvist+shop@EXAMPLE.se>', ['email']],
    ['in a link', '<a href="mailto:asa.lindqvist@example.se?subject=x">', ['email']],
    ['in a query', 'https://x.example/?mail=asa.lindqvist%40example.se&b=1', ['email']],
    ['by the number', 'Ring 070-174 06 05 i dag', ['phone']],
    ['with its country', 'Ring +46 70 174 06 05 i dag', ['phone']],
    ['with its country and a zero', '+46 (0)70 174 06 05', ['phone']],
    ['without any sign', 'tel=46701740605;', ['phone']],
    ['by the name', 'Hej Åsa Maria Lindqvist!', ['name']],
    ['by the name as it is used', 'Hälsningar, Åsa Lindqvist', ['name']],
    ['turned around', 'Lindqvist, Åsa', ['name']],
    ['without its accents', 'ASA LINDQVIST', ['name']],
    ['not by one name', 'Åsa och Maria var här. Lindqvist ringde.', []],
    ['not by another', 'Åsa Lindgren, asa.lindgren@example.se, 070-174 06 06', []],
    ['not across sentences', 'Det sa Åsa! Lindqvist svarade.', []],
    ['not by words in small letters', 'åsa lindqvist', []],
  ])('%s', (_, text, kinds) => expect([...new Set(seen(text))]).toEqual(kinds))

  it('with a small word inside the name', () => {
    const person = { ...nobody, names: ['Anna von Essen'] }
    expect(seen('Ring Anna von Essen', person)).toContain('name')
  })

  it.each([
    ['letters', 'a'.repeat(50_000)],
    ['digits', '1'.repeat(50_000)],
    ['capitals', 'Anna '.repeat(10_000)],
    ['addresses', 'a@'.repeat(25_000)],
    ['dots', `a@${'.'.repeat(50_000)}`],
    ['brackets', '1('.repeat(25_000)],
  ])('in time that grows with the length alone: %s', (_, text) => {
    const timed = (of: string): number => {
      const begun = process.cpuUsage()
      keysInText(of)
      const { user } = process.cpuUsage(begun)
      return user
    }
    timed(text)
    // Ten times as long may take ten times as long, and some more for an unquiet machine.
    expect(timed(text)).toBeLessThan(40 * Math.max(timed(text.slice(0, 5000)), 5000))
  })
})

describe('a record', () => {
  it('is recognised by what is telling, and only weakly by names and short numbers', () => {
    const all = keysOfPerson({ ...asa, phones: ['12 34 56 78'], usernames: ['anna', 'asa.lindqvist'] })
    const weak = (kind: string) => [...new Set(all.filter(each => each.kind === kind).map(each => each.weak))]
    expect(weak('email')).toEqual([false])
    expect(weak('name')).toEqual([true])
    expect(all.filter(({ key }) => key === 'phone:12345678')).toMatchObject([{ weak: true }])
    // `anna` could be anybody's login.
    expect(all.filter(({ kind }) => kind === 'username').map(({ value }) => value)).toEqual(['asa.lindqvist'])
  })

  it('is digested once for each spelling, with its kind', () => {
    expect(suppressionOf(keys, { ...nobody, emails: ['a@x.example', 'A@x.example'] })).toEqual([
      'suppression 17 email:a@x.example',
    ])
  })
})

describe('recognition', () => {
  const entry = (request: string, day: number): Suppressed => ({
    digest: keys.digest('suppression', 'email:asa.lindqvist@example.se'),
    store: storeId('desk'),
    request: requestId(request),
    contact: recordId(`contact of ${request}`),
    erasedAt: new Date(Date.UTC(2026, 10, day)),
    until: new Date('2027-01-01'),
  })
  const stream = async function* (entries: Suppressed[]) {
    yield* entries
  }

  it('says who it was, by the last erasure, whatever the order', async () => {
    const [first, second] = [entry('r1', 1), entry('r2', 2)]
    const accounts = { ...second, contact: recordId('another') }
    for (const entries of [
      [first, second, accounts],
      [second, accounts, first],
    ]) {
      const recognition = await createRecognition(keys, stream(entries))
      const hits = recognition.find(keysInText('asa.lindqvist@example.se'))
      expect(hits.map(({ suppressed }) => suppressed)).toEqual([second, accounts])
    }
  })

  it('knows who was remembered under an earlier generation of keys, and by the last erasure of all', async () => {
    const old = { ...entry('r1', 1), digest: `old ${entry('r1', 1).digest}` }
    for (const [entries, expected] of [
      [[old], [old]],
      [[old, entry('r2', 2)], [entry('r2', 2)]],
      [[entry('r2', 2), old], [entry('r2', 2)]],
    ] as const) {
      const hits = (await createRecognition(keys, stream([...entries]))).find(
        keysInText('asa.lindqvist@example.se'),
      )
      expect(hits.map(({ suppressed }) => suppressed)).toEqual(expected)
    }
  })

  it('of nobody finds nobody', async () => {
    const recognition = await createRecognition(keys, stream([]))
    expect(recognition.isEmpty).toBe(true)
    expect(recognition.find(keysInText('asa.lindqvist@example.se'))).toEqual([])
  })
})
