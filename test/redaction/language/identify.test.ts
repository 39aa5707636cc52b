import { describe, expect, it } from 'vitest'
import { identifyLanguage, type Language, languages } from '../../../src/redaction/language/identify.ts'
import { createLanguageReader } from '../../../src/redaction/language/per-message.ts'
import { prepare } from '../../../src/redaction/prepare.ts'

const told = (text: string): string | undefined => identifyLanguage(text, languages)?.language

const messages: readonly (readonly [Language, string])[] = [
  ['sv', 'Hej Anna, min beställning har inte kommit än'],
  ['sv', 'Kan ni ringa mig? Tack på förhand /Björn'],
  ['nb', 'Hei, jeg har ikke mottatt pakken ennå'],
  ['nb', 'Takk for hjelpen, nå virker det igjen'],
  ['nb', 'Kan dere ringe meg i morgen? Hilsen Kari'],
  ['da', 'Hej, jeg har ikke modtaget pakken endnu'],
  ['da', 'Tak for hjælpen, nu virker det igen'],
  ['da', 'Kan I ringe til mig i morgen? Hilsen Mette'],
  ['fi', 'Puhelin ei toimi, voitteko soittaa?'],
  ['fi', 'Hei Ville, kiitos avusta! Terveisin Päivi'],
  ['nl', 'Ik heb mijn pakket nog niet ontvangen'],
  ['nl', 'Kunt u mij terugbellen? Groeten, Daan'],
  ['de', 'Mein Paket ist noch nicht angekommen'],
  ['de', 'Können Sie mich zurückrufen? LG Jürgen'],
  ['en', 'My parcel has not arrived yet, please help'],
  ['en', 'Could someone call me back? Thanks, John'],
  ['other', 'Bonjour, je ne trouve pas ma commande'],
  ['other', 'Dzień dobry, nie mogę się zalogować'],
  ['other', 'Здравствуйте, где мой заказ?'],
]

describe('identifyLanguage', () => {
  it.each(messages)('knows %s: %s', (language, text) => expect(told(text)).toBe(language))

  it.each([
    [
      'names of another language',
      'da',
      'Hej Matthias Müller og Jukka Virtanen, jeg har ikke fået varen fra Jan de Vries',
    ],
    [
      'a mail quoted before the answer',
      'sv',
      '> Hello, where is my order?\n> It has not arrived and I am sad\nHej, den skickades igår',
    ],
    ['tags and references', 'fi', '<div class="the message of the day">Puhelin&nbsp;ei&nbsp;toimi</div><br>'],
    [
      'addresses and paths',
      'nl',
      'https://example.org/this/is/the/way/to/the/order.html werkt niet meer bij ons',
    ],
    ['placeholders', 'de', '[PERSON] [EMAIL] [PERSON] hat die Rechnung nicht bekommen [ADDRESS]'],
  ])('is not led astray by %s', (_, language, text) => expect(told(text)).toBe(language))

  it('chooses among what is allowed', () => {
    const text = 'Jeg har ikke mottatt pakken ennå'
    expect(identifyLanguage(text, ['da', 'en'])?.language).toBe('da')
    expect(identifyLanguage(text, [])).toBeUndefined()
  })

  it.each(['', ' \n', '12345', '@@@', '👍🏽', '\ud800'])('says nothing of %j', text => {
    expect(identifyLanguage(text, languages)).toBeUndefined()
  })

  it('is surer of a sentence than of a word', () => {
    const of = (text: string): number => identifyLanguage(text, languages)?.certainty ?? 0
    expect(of('Jeg har ikke mottatt pakken')).toBeGreaterThan(of('ikke'))
  })

  it.each(['a', '>', '> \n', '<a', '&', '<', 'é ', 'a@', '\u0301'])(
    'looks at the beginning only: %j',
    unit => {
      const timeOf = (text: string): number => {
        const times = [1, 2, 3].map(() => {
          const before = process.cpuUsage()
          identifyLanguage(text, languages)
          return process.cpuUsage(before).user / 1000
        })
        return Math.min(...times)
      }
      // A thousand times as long; the floor is what the clock can tell.
      expect(timeOf(unit.repeat(5_000_000))).toBeLessThan(20 * Math.max(timeOf(unit.repeat(5_000)), 4))
    },
  )
})

describe('the messages of a conversation', () => {
  const of = (locales: readonly string[], texts: readonly string[], lang?: string) => {
    const langOf = createLanguageReader(locales)(
      texts.map(text => ({ prepared: prepare(text), ...(lang ? { lang } : {}) })),
    )
    return texts.map((_, index) => langOf(index))
  }

  it('are read in the language of each', () => {
    const texts = messages.map(([, text]) => text)
    expect(of(['sv-SE'], texts)).toEqual(messages.map(([language]) => language))
  })

  it('are what the caller says they are', () => {
    expect(of(['sv-SE'], ['Mein Paket ist noch nicht angekommen'], 'nl')).toEqual(['nl'])
  })

  it('follow the others, or the store, where they say too little', () => {
    expect(of(['sv-SE', 'fi-FI'], ['15.30', 'Puhelin ei toimi, voitteko soittaa?', '?'])).toEqual([
      'fi',
      'fi',
      'fi',
    ])
    expect(of(['nb-NO'], ['ok, 17.30'])).toEqual(['nb'])
    expect(of(['nb-NO'], ['17.30'])).toEqual([undefined])
  })
})
