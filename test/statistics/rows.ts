import { mulberry32 } from '../../src/demo/mulberry32.ts'

/** A ticket as the desk of these tests stores it. */
export interface Row {
  readonly id: string
  readonly createdAt: Date
  readonly firstReplyAt?: Date
  readonly closedAt?: Date
  readonly kind?: string
  readonly via?: string
  readonly prio?: string
  readonly state: string
  readonly agent?: string
  readonly customer?: string
  readonly country?: string
  readonly reopens?: number
  readonly score?: number
  /** Was the promised time kept? */
  readonly inTime?: boolean
  readonly messages: number
}

const minute = 60_000

/** Closed long ago, answered after a quarter of an hour and closed after a day, by somebody of their own. */
export const row = (number: number, more: Partial<Row> = {}): Row => {
  const createdAt = more.createdAt ?? new Date('2024-03-12T09:00:00Z')
  return {
    id: `case-${String(number).padStart(5, '0')}`,
    createdAt,
    firstReplyAt: new Date(+createdAt + 15 * minute),
    closedAt: new Date(+createdAt + 1440 * minute),
    kind: 'Complaint',
    via: 'email',
    prio: 'Normal',
    state: 'closed',
    agent: `agent-${number % 4}`,
    customer: `customer-${number}`,
    country: 'SE',
    reopens: 0,
    score: 1 + (number % 5),
    inTime: number % 3 > 0,
    messages: 2,
    ...more,
  }
}

/** So many of a kind, numbered on from `from`, with ratings and times that differ. */
export const rowsOf = (n: number, from: number, more: Partial<Row> = {}): Row[] =>
  Array.from({ length: n }, (_, index) => {
    const createdAt = new Date(+(more.createdAt ?? new Date('2024-03-12T09:00:00Z')) + index * 7 * minute)
    const { closedAt, firstReplyAt, ...rest } = row(from + index, { ...more, createdAt })
    return {
      ...rest,
      firstReplyAt: new Date(+createdAt + (10 + (index % 11)) * minute),
      closedAt: new Date(+createdAt + (900 + 37 * (index % 13)) * minute),
    }
  })

const pick = <T>(random: () => number, values: readonly T[], skew = 1): T => {
  const at = Math.floor(random() ** skew * values.length)
  return values[at] as T
}

interface Shape {
  readonly rows: number
  readonly seed: number
  /** First days of months, `2024-01`; the months between them stay empty. */
  readonly months?: readonly string[]
  /** 1: all kinds alike; more: the first ones far more often. */
  readonly skew?: number
  /** The share of one customer, from 0 to 1. */
  readonly giant?: number
}

const someMonths = ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-06', '2024-10']

/**
 * Tickets of a desk as they come, the same for the same seed: skewed to a few kinds and one country, with missing replies, kinds
 * and scores, reopenings, clocks that ran backwards, open ones, and one customer who writes all the time where it is asked for.
 */
export const inventRows = ({ rows, seed, months = someMonths, skew = 2.2, giant = 0 }: Shape): Row[] => {
  const random = mulberry32(seed)
  return Array.from({ length: rows }, (_, number) => {
    const first = Date.parse(`${pick(random, months, 1.3)}-01T00:00:00Z`)
    // From the last evening before it, which is the first of the month in Stockholm.
    const createdAt = new Date(first - 30 * minute + Math.floor(random() * 27 * 1440) * minute)
    const reply = random()
    const closing = Math.floor(random() ** 3 * 30_000)
    const isOpen = random() < 0.06
    return {
      id: `case-${String(number).padStart(5, '0')}`,
      createdAt,
      ...(reply < 0.2
        ? {}
        : { firstReplyAt: new Date(+createdAt + Math.floor((reply - 0.25) * 2000 * minute)) }),
      ...(isOpen
        ? {}
        : { closedAt: new Date(+createdAt + closing * minute + Math.floor(random() * minute)) }),
      ...(random() < 0.03 ? {} : { kind: pick(random, ['Complaint', 'Billing', 'Question', 'Rare'], skew) }),
      ...(random() < 0.03 ? {} : { via: pick(random, ['email', 'chat', 'phone', 'fax'], skew) }),
      prio: pick(random, ['Normal', 'High'], skew),
      state: isOpen ? 'open' : 'closed',
      ...(random() < 0.1 ? {} : { agent: `agent-${Math.floor(random() * 6)}` }),
      customer: random() < giant ? 'customer-0' : `customer-${Math.floor(random() * rows)}`,
      country: pick(random, ['SE', 'NO', 'DK', 'FI', 'NL', 'DE'], 3),
      reopens: pick(random, [0, 0, 0, 1, 3], 1),
      ...(random() < 0.5 ? {} : { score: 1 + Math.floor(random() * 5) }),
      ...(random() < 0.3 ? {} : { inTime: random() < 0.8 }),
      messages: Math.floor(random() * 4),
    }
  })
}

/** Each size of a group that matters: none, one, one fewer than k, k, and one more, each in a month and channel of its own. */
export const rowsAround = (k: number): Row[] =>
  [0, 1, k - 1, k, k + 1].flatMap((n, index) =>
    ['email', 'chat'].flatMap((via, other) =>
      rowsOf(n, 1000 * index + 500 * other, {
        via,
        createdAt: new Date(Date.UTC(2024, index, 10, 9)),
        kind: index % 2 === 0 ? 'Billing' : 'Complaint',
      }),
    ),
  )
