import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

describe('given and family name together', () => {
  it.each([
    'vi såg att ⟦Anna Svensson⟧ var här',
    'och ⟦Lars-Erik Brontström⟧ kom',
    'hun sa at ⟦Ole Hansen⟧ kom',
    'Enligt ⟦Sten Berggren⟧ är det klart',
    'dass ⟦Ute Brontmann⟧ kommt',
    'että ⟦Päivi Brontinen⟧ tuli',
    'dat ⟦Sander van der Bront⟧ belde',
    'that ⟦Emma Smith⟧ called',
    'said ⟦J. Lindqvist⟧ today',
    'om ⟦Anna Svenssons⟧ konto',
    'av ⟦Marianne Berglund Ek⟧ igår',
    'maar ⟦Daan van ’t Bronts⟧ pakket',
    "maar ⟦Daan in 't Bront⟧ komt niet",
    'omdat ⟦Roos van der Bront⟧ belde',
    "omdat ⟦Jan Visser 't Hooft⟧ belde",
    'että ⟦Ville Virtanen⟧ tuli',
  ])('%s', text => {
    expect(mark(text)).toBe(text)
  })
})

it('a given name that is a word of another language, where the language is known', () => {
  const text = 'maar ⟦Dies van den Berg⟧ komt niet'
  expect(mark(text, { lang: 'nl' })).toBe(text)
})

describe('a given name alone', () => {
  it.each([
    'jag träffade ⟦Ulrika⟧ där',
    'vi gav den till ⟦Ulrikas⟧ bror',
    '⟦Ulrika⟧ ringde igår',
    'bye\n⟦Ulrika⟧',
    'det var i Maj',
    'a new Mercedes',
  ])('%s', text => {
    expect(mark(text)).toBe(text)
  })
})

describe('what only looks like a name', () => {
  it.each([
    'Volvo och Stockholm, Berggatan och Göteborg',
    'Order 12345 från Support till Kundservice',
    'I Maj, på Måndag, den 5 Juni',
    "Zie 't Hof in Brugge en in 't Spui",
    'Mars var kallt. Sommar blev det. Per dag kostar det.',
    'Windows Office på en Dell med Intel',
    'Kontakta Telia, Swish eller Klarna',
    'Hotel Heidelberg in Nürnberg',
    'Der Drucker von Epson in der Abteilung Einkauf',
    'die Kündigung des Vertrags und die Rechnung',
    'Tekninen tuki ja Suomalainen palvelu',
    '[PERSON] och [PERSON-3f9a2c41], A*** B***',
    'anon-3f9a2c41@anonymised.invalid',
    'error in UserService.Anna77',
    'https://exempel.se/sv/Maria-torget',
  ])('%s', text => {
    expect(mark(text)).toBe(text)
  })
})
