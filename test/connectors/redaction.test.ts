import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadStores } from '../../src/connectors/stores-file.ts'
import { formatProblem } from '../../src/yaml/problem.ts'
import { storeWith } from './stores-text.ts'

const textOf = (redaction: string): string =>
  storeWith(`preset: trudesk\nurl: mongodb://127.0.0.1/desk\n${redaction}`)

const load = (redaction: string) => loadStores(textOf(redaction), 's.yaml', () => ({ value: '' }))

const problemsOf = (redaction: string): string[] => {
  const loaded = load(redaction)
  return ('problems' in loaded ? loaded.problems : loaded.warnings).map(formatProblem)
}

const custom = (lines: string): string => `redaction:
  custom:
    - name: customer-number
      entity: ID_NUMBER
${lines.replaceAll(/^/gm, '      ')}`

const examples = "examples: { finds: ['kundnr ⟦K-12345⟧'], ignores: ['modell K-1'] }"

describe('what a store says of redaction', () => {
  it('may be nothing', () => {
    const loaded = load('')
    expect(loaded).toMatchObject({ stores: [{ spec: { redaction: { allow: [], deny: {}, custom: [] } } }] })
  })

  it('may want names read thoroughly', () => {
    const loaded = load('redaction: { names: thorough }')
    expect(loaded).toMatchObject({ stores: [{ spec: { redaction: { names: 'thorough' } } }], warnings: [] })
  })

  it('comes with its defaults', () => {
    const loaded = load(
      `redaction:\n  allow: [Anna sofa]\n  deny: { PERSON: [Falkensten] }\n${custom(`pattern: 'K-\\d{5}'\n${examples}`).replace('redaction:\n', '')}`,
    )
    expect(loaded).toMatchObject({
      stores: [
        {
          spec: {
            redaction: {
              allow: ['Anna sofa'],
              deny: { PERSON: ['Falkensten'] },
              custom: [{ name: 'customer-number', score: 0.9, 'score-alone': 0.4 }],
            },
          },
        },
      ],
      warnings: [],
    })
  })

  it.each([
    [
      'redaction: { alow: [x] }',
      /^s\.yaml:8:18 error unknown key "alow", did you mean "allow"\? \(valid: allow, deny, custom, names\)$/u,
    ],
    [
      'redaction: { deny: { PRSON: [Falk] } }',
      /^s\.yaml:8:26 error unknown key "PRSON", did you mean "PERSON"\? \(valid: PERSON, /u,
    ],
    ['redaction: { names: thorogh }', /^s\.yaml:8:25 error not a valid value, did you mean "thorough"\?/u],
    ['redaction: { allow: [a] }', /^s\.yaml:8:26 error at least two characters are needed$/u],
    ['redaction: { allow: ["a*b c"] }', /^s\.yaml:8:26 error a "\*" may only stand at the end/u],
    [
      'redaction: { allow: [falk], deny: { PERSON: [Örn, Falk] } }',
      /^s\.yaml:8:55 error this stands under "allow" too; keep one of the two$/u,
    ],
    [
      custom(`pattern: 'K-\\d+'\n${examples}`),
      /^s\.yaml:12:20 error "\+" repeats without end; write how often/u,
    ],
    [custom(`pattern: '(?=K)K-1'\n${examples}`), /^s\.yaml:12:20 error not a pattern in RE2 syntax/u],
    [custom("pattern: 'K-\\d{5}'"), /^s\.yaml:10:11 error "examples" is missing$/u],
    [
      custom("pattern: 'K-\\d{5}'\nexamples: { finds: ['⟦K-12345⟧'] }"),
      /^s\.yaml:13:21 error "ignores" is missing$/u,
    ],
    [
      custom("pattern: 'K-\\d{5}'\nexamples: { finds: ['K-12345'], ignores: [x] }"),
      /^s\.yaml:13:31 error the part to be found must stand between ⟦ and ⟧/u,
    ],
    [
      custom(`pattern: 'K-\\d{4}'\n${examples}`),
      /^s\.yaml:13:31 error what stands between ⟦ and ⟧ is not what is found: nothing is found$/u,
    ],
    [
      custom(`pattern: 'K-\\d{1,5}'\n${examples}`),
      /^s\.yaml:13:62 error nothing should be found here, but "K-1" is found$/u,
    ],
    [
      custom(`pattern: 'K-\\d{5}'\ncheck: lun\n${examples}`),
      /^s\.yaml:13:18 error not a valid value, did you mean "luhn"\? \(valid: luhn, mod97, iban, mod11, mod11-10, elfproef\)$/u,
    ],
    [
      custom(`pattern: 'K-\\d{5}'\nentity: X\n${examples}`),
      /^s\.yaml:13:11 error "entity" is given twice, keep one$/u,
    ],
    [
      custom(`pattern: 'K-\\d{5}'\nlocales: [nb-NO]\n${examples}`),
      /^s\.yaml:13:20 warning never used: the store has none of these locales; it has sv-SE$/u,
    ],
  ])('%s', (text, message) => {
    expect(problemsOf(text)[0]).toMatch(message)
  })

  it('names each recogniser once', () => {
    const one = custom(`pattern: 'K-\\d{5}'\n${examples}`)
    const two = one.replace('redaction:\n  custom:\n', '')
    expect(problemsOf(`${one}\n${two}`)).toEqual([
      's.yaml:14:17 error the name "customer-number" is used twice',
    ])
  })
})

it('docs/detection.md shows what loads', () => {
  const [, yaml = ''] = /```yaml[^\n]*\n([\s\S]*?)```/u.exec(readFileSync('docs/detection.md', 'utf8')) ?? []
  const store =
    'connector: mongodb, preset: trudesk, url: "mongodb://127.0.0.1/desk", timezone: Europe/Stockholm'
  const text = yaml.replace(
    '    # ...\n',
    `${store.replaceAll(/^|, /g, '\n    ')}\n    locales: [sv-SE]\n`.slice(1),
  )
  const loaded = loadStores(text, 's.yaml', () => ({ value: '' }))
  expect(loaded).toMatchObject({
    stores: [{ spec: { redaction: { custom: [{ name: 'customer-number' }] } } }],
  })
})
