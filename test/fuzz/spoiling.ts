// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import fc from 'fast-check'
import { planted } from './promises.ts'

/** Scalars that careless code trips over. */
export const oddScalars: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\0',
    '\n',
    '\r\n',
    '\u001b[2J',
    '\u202e',
    '\ud800',
    '\u2028',
    'é',
    '👩‍💻',
    '__proto__',
    'constructor',
  ],
  ...[
    'prototype',
    'toString',
    '$where',
    '$x',
    'a.$b',
    'a..b',
    '.',
    'a.',
    '[]',
    'a[]',
    '*',
    'a.*',
    'a.*.b',
    '0',
    '-1',
  ],
  ...[
    '{{',
    '${X}',
    '${file:/etc/passwd}',
    '${',
    '../../../etc/passwd',
    '/',
    '\\',
    'file:///etc/passwd',
    'null',
    '~',
  ],
  ...[
    'P1Y',
    'P0D',
    'P-1Y',
    'P99999999999999999Y',
    'PT1H',
    'P1Y1M1W1D',
    '1e400',
    'NaN',
    '2026-02-30',
    '24:00-00:00',
  ],
  ...[
    '* * * * *',
    '0 0 31 2 *',
    '*/0 * * * *',
    '59 23 29 2 0',
    'Europe/Stockholm',
    'Mars/Olympus',
    'sv-SE',
    'xx',
  ],
  ...[
    '(a+)+$',
    '(?<=x)',
    '[',
    'x{1000}',
    '\\p{L}+',
    '.*.*.*=',
    planted,
    `${planted}@example.se`,
    'x'.repeat(3000),
  ],
  ...[0, -0, -1, 1, 1.5, 1e308, -1e308, 2 ** 53, 5e-324, true, false, null],
]

const odd = fc.constantFrom(...oddScalars)
const oddKeys = oddScalars.filter(each => typeof each === 'string')

/** A value of any shape, of odd things. JSON. */
export const oddValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: odd },
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...oddKeys, '$ne', '$gt', '$function'), tie('value')), { maxLength: 3 })
      .map(pairs => {
        // `Object.fromEntries` makes own members, `__proto__` too, as parsers do.
        return Object.fromEntries(pairs)
      }),
  ),
})).value

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const sites = (value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((inner, index) => sites(inner, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => sites(inner, [...path, key]))
      : []),
]

export type Spoil =
  | { readonly do: 'replace'; readonly at: number; readonly value: unknown }
  | { readonly do: 'remove' | 'double'; readonly at: number }
  | { readonly do: 'add'; readonly at: number; readonly key: string; readonly value: unknown }

const at = fc.nat({ max: 5000 })

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  fc.record({ do: fc.constant('replace' as const), at, value: oddValues }),
  fc.record({ do: fc.constantFrom('remove' as const, 'double' as const), at }),
  fc.record({ do: fc.constant('add' as const), at, key: fc.constantFrom(...oddKeys), value: oddValues }),
)

const apply = (root: Json, spoil: Spoil): Json => {
  const all = sites(root)
  const path = all[spoil.at % all.length] ?? []
  const change = (value: Json, rest: readonly (string | number)[]): Json => {
    const [step, ...more] = rest
    if (step === undefined) {
      if (spoil.do === 'replace') return spoil.value as Json
      if (spoil.do === 'add' && typeof value === 'object' && value !== null && !Array.isArray(value))
        return Object.fromEntries([...Object.entries(value), [spoil.key, spoil.value as Json]])
      if (spoil.do === 'double' && Array.isArray(value)) return [...value, ...value]
      return value
    }
    if (Array.isArray(value)) {
      const isGone = spoil.do === 'remove' && more.length === 0
      return value.flatMap((inner, index) => (index !== step ? [inner] : isGone ? [] : [change(inner, more)]))
    }
    const isGone = spoil.do === 'remove' && more.length === 0
    return Object.fromEntries(
      Object.entries(value as Record<string, Json>).flatMap(([key, inner]) =>
        key !== step ? [[key, inner]] : isGone ? [] : [[key, change(inner, more)]],
      ),
    )
  }
  return change(root, path)
}

/** A document that was right, with some places of it spoilt. */
export const spoilt = (bases: readonly unknown[], most = 4): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...bases), fc.array(spoils, { maxLength: most }))
    .map(([base, all]) => all.reduce<Json>(apply, base as Json))

type Cut = { readonly from: number; readonly length: number; readonly put: string }

const cuts: fc.Arbitrary<Cut> = fc.record({
  from: fc.nat({ max: 20_000 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 200 })),
  put: fc.oneof(
    fc.constantFrom(
      '',
      ...oddKeys,
      '&a ',
      '*a',
      '<<: *a',
      '!!js/function ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '|',
      '>',
      '#',
      '---\n',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
})

/** A text that was right, with pieces of it cut out and others put in. */
export const mangled = (bases: readonly string[], most = 4): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...bases), fc.array(cuts, { maxLength: most })).map(([base, all]) =>
    all.reduce((text, { from, length, put }) => {
      const start = text.length === 0 ? 0 : from % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + length)
    }, base),
  )
