import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/languages.ts'
import { noticeOf } from '../../src/notices/notice.ts'
import { toMarkdown } from '../../src/notices/to-markdown.ts'
import { example, head } from '../policies/policy-text.ts'
import { sourceOf } from './source-of.ts'

const policy = (stages: string, more = ''): string => `${head}rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Because. ${more}}
    stages:
${stages.replace(/^/gmu, '      ')}
`

/** With ordinary spaces: numbers are bound to their units by ones that do not break. */
const noticeIn = (language: Language, policies: readonly string[], requests = ''): string =>
  toMarkdown(noticeOf(sourceOf(policies, requests), language)).replaceAll('\u00a0', ' ')

/** Written by hand: one and several, as each language says them. */
const periods: Readonly<Record<Language, readonly string[]>> = {
  sv: ['1 dag', '30 dagar', '1 vecka', '1 månad', '24 månader', '1 år', '7 år', '1 år och 6 månader'],
  nb: ['1 dag', '30 dager', '1 uke', '1 måned', '24 måneder', '1 år', '7 år', '1 år og 6 måneder'],
  da: ['1 dag', '30 dage', '1 uge', '1 måned', '24 måneder', '1 år', '7 år', '1 år og 6 måneder'],
  fi: [
    ...['1 päivä', '30 päivää', '1 viikko', '1 kuukausi', '24 kuukautta', '1 vuosi', '7 vuotta'],
    '1 vuosi ja 6 kuukautta',
  ],
  nl: ['1 dag', '30 dagen', '1 week', '1 maand', '24 maanden', '1 jaar', '7 jaar', '1 jaar en 6 maanden'],
  de: ['1 Tag', '30 Tage', '1 Woche', '1 Monat', '24 Monate', '1 Jahr', '7 Jahre', '1 Jahr und 6 Monate'],
  en: [...['1 day', '30 days', '1 week', '1 month', '24 months', '1 year', '7 years'], '1 year and 6 months'],
}
const durations = ['P1D', 'P30D', 'P1W', 'P1M', 'P24M', 'P1Y', 'P7Y', 'P1Y6M']

const ended: Readonly<Record<Language, (time: string) => string>> = {
  sv: time => `Raderas ${time} efter att ärendet avslutades.`,
  nb: time => `Slettes ${time} etter at saken ble lukket.`,
  da: time => `Slettes ${time} efter, at sagen blev lukket.`,
  fi: time => `Poistetaan, kun on kulunut ${time} siitä, kun tapaus suljettiin.`,
  nl: time => `Verwijderd ${time} nadat het ticket is gesloten.`,
  de: time => `${time} ab Abschluss des Vorgangs: danach wird gelöscht.`,
  en: time => `Deleted ${time} after the ticket was closed.`,
}

const grounds: Readonly<Record<Language, string>> = {
  sv: 'Berättigat intresse (artikel 6.1 f i dataskyddsförordningen)',
  nb: 'Berettiget interesse (personvernforordningen artikkel 6 nr. 1 bokstav f)',
  da: 'Legitim interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra f)',
  fi: 'Oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
  nl: 'Gerechtvaardigd belang (artikel 6, lid 1, onder f, AVG)',
  de: 'Berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO)',
  en: 'Legitimate interest (Article 6(1)(f) GDPR)',
}

describe.each(languages)('a notice in %s', language => {
  it('tells every period as the language says it, from one to several', () => {
    for (const [index, duration] of durations.entries()) {
      const text = noticeIn(language, [policy(`- { after: ${duration}, action: delete }`)])
      expect(text).toContain(ended[language](periods[language][index] ?? ''))
    }
  })

  it('names the ground with its article', () => {
    expect(noticeIn(language, [example])).toContain(grounds[language])
  })

  it('has a row for each rule in its order, and what becomes of texts', () => {
    const rows = noticeIn(language, [example])
      .split('\n')
      .filter(line => line.startsWith('|'))
    expect(rows).toHaveLength(2 + 3 + 1)
    expect(rows[2]).toContain('Billing, Invoice')
    expect(rows[2]).toContain('Bokföringslagen 7:2')
    expect(rows[3]).toContain('vip')
    expect(new Set(rows).size).toBe(rows.length)
  })

  it('takes the reason in the own language where the policy has it', () => {
    const told = `told: { ${language}: Own words. }`
    const text = noticeIn(language, [policy('- { after: P1Y, action: delete }', `, ${told}`)])
    expect(text).toContain('Own words.')
    expect(text).not.toContain('Because.')
  })

  it('leaves no placeholder, and says nothing in English that is not', () => {
    const text = noticeIn(language, [example])
    expect(text).not.toMatch(/[{}]|undefined/u)
    if (language !== 'en') expect(text).not.toMatch(/\b(the|ticket was|deleted|removed)\b/u)
  })
})

describe('a notice', () => {
  it('is the same bytes for the same YAML', () => {
    const twice = [1, 2].map(() => toMarkdown(noticeOf(sourceOf([example]), 'fi')))
    expect(twice[0]).toBe(twice[1])
  })

  it('says who answers, how they are reached, and where to complain', () => {
    const text = noticeIn(
      'en',
      [example],
      '  controller: { name: Example AB, contact: privacy@example.com, dpo: dpo@example.com }',
    )
    expect(text).toContain('- **Controller:** Example AB\n- **Contact:** privacy@example.com')
    expect(text).toContain('- **Data protection officer:** dpo@example.com')
    expect(text).toContain('Integritetsskyddsmyndigheten')
    expect(noticeIn('en', [example])).toContain('- **Controller:** not declared')
  })

  it('tells of what takes longer: minimums, originals for undo, backups', () => {
    const more = `minimums: [{ category: [Billing], keep: P7Y, round-to: year-end, statute: Law 1 }]\nundo: P14D\n`
    const text = noticeIn('en', [`${example}${more}`], '  backups-max-age: 35')
    expect(text).toContain(
      'Billing: Kept for at least 7 years: Law 1. Counted to the end of the calendar year.',
    )
    expect(text).toContain('For up to 14 days after a change the original is kept encrypted')
    expect(text).toContain('In backup copies data can remain for up to 35 days.')
    expect(noticeIn('en', [example])).not.toContain('kept encrypted')
  })

  it('says for tickets that no rule takes what is done with them: the shortest end', () => {
    const partial = example.replace('category: "*"', 'category: Question')
    expect(noticeIn('en', [partial])).toMatch(/\| All other tickets \| Made anonymous 12 months after/u)
  })

  it('says conditions in words', () => {
    const when =
      'when: { not: { tags: [vip, press] }, age: { over: P30D }, or: [{ status: open }, { custom: { plan: gold } }] }'
    const text = noticeIn('en', [example.replace(/when: .*/u, when)])
    expect(text).toContain(
      'Complaint, Warranty (more than 30 days after it was created; (Status: open or plan: gold); not (Tags: vip or press))',
    )
  })

  it('tells of consent that it may be withdrawn, where something rests on it', () => {
    expect(noticeIn('en', [example])).not.toContain('withdraw it')
    expect(noticeIn('en', [example.replaceAll('6(1)(f)', '6(1)(a)')])).toContain('withdraw it at any time')
  })

  it('tells desks apart where there are several policies', () => {
    const other = example.replace('policy: test', 'policy: other').replace('[helpdesk]', '[chat]')
    expect(noticeIn('en', [example, other])).toMatch(/### Help desk: helpdesk[\s\S]+### Help desk: chat/u)
  })
})
