import { contextWords, isCalledOtherwise } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { digitFacts, hitsInZones, hitsOf } from '../zones.ts'
import { digitsOf, findingOf, passesLuhn } from './matches.ts'

/** Groups as cards are printed, or no groups at all. */
const shapes =
  /(?<![\p{L}\p{N}+]|\p{N}[.,-])(?:\d{4}([ -.])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{8}[ ]\d{8}|\d{12,19}|\d{4}(?:\/\d{4}){3}|\d{4,8}(?:[ -]{1,3}\d{2,8}){1,6})(?![\p{L}\p{N}])/gu
/** `4111 11** **** 1111`, `xxxx-xxxx-xxxx-1111`, `4111********1111`: four, six or eight digits are told, or none. */
const covered =
  /(?<![\p{L}\p{N}*•#])(?:(?!(?:19|20)\d\d-[01]\d-)(?:\d{4}(?:[ -]?\d\d){0,2}|\d{1,3}(?=[xX*•#·]))(?:[ -]{0,3}(?:[xX*•#·_…]|\.(?=[. ]))){2,12}(?:[ -]{0,3}\d){0,5}|(?:[xX*•#·_]{4}[ -]{0,3}){2,3}[xX*•#·_]{0,2}\d{2,4})(?![\p{L}\p{N}*•#])/gu

/** A sign for a digit behind one that is told, or four. */
const mayCover = /\d[ -]{0,3}(?:[xX*•#·_…]|\.[. ])|[xX*•#·_]{4}/
const fewestShown = 12

/** Issuers' first digits, ISO/IEC 7812: Mastercard, Visa, Amex, Diners, JCB, Discover, UnionPay, Maestro, Dankort. */
const issuer = /^(?:4|5[0-8]|2(?:2[2-9]|[3-6]|7[01]|720)|3[04-9]|6)/u
const context = contextWords(
  'kort',
  'card',
  'visa',
  'mastercard',
  'amex',
  'maestro',
  'dankort',
  'debet',
  'debit',
  'kredit',
  'credit',
  'kaart',
  'karte',
  'carte',
  'tarjeta',
  'carta',
  'karta',
  'pan:',
  'betalkort',
  'betalingskort',
  'betalkaart',
  'betaalkaart',
  'betaalpas',
  'bankkort',
  'bankkaart',
  'bankkarte',
  'bankpas',
  'pinpas',
  'girokarte',
  'ec-karte',
  'zahlkarte',
  'firmakort',
  'företagskort',
  'firmenkarte',
  'kredittkort',
  'maksukort',
  'luottokort',
  'pankkikort',
  'yrityskort',
)
/** Payment references pass Luhn's check too: OCR and KID end in it. */
const reference = contextWords(
  'ocr',
  'kid',
  'kenmerk',
  'betalingsre',
  'betalingsid',
  'betalingske',
  'betalingsn',
  'betalings-',
  'betalingsi',
  'betalingsl',
  'zahlungs',
  'payment ref',
  'verwendung',
  'ref',
  'viite',
  'order',
  'ordre',
  'bestäl',
  'bestil',
  'bestel',
  'bestell',
  'tilau',
  'faktura',
  'invoice',
  'rechnung',
  'factuur',
  'lasku',
  'sporing',
  'spårning',
  'kolli',
  'tracking',
  'paket',
  'pakke',
  'sendung',
  'imei',
  'ean',
  'gtin',
  'artikel',
  'serie',
  'serial',
  'ärende',
  'ticket',
  'iccid',
  'sim-kort',
  'simkort',
  'sim card',
  'kundnr',
  'kundnum',
  'customer n',
)

/** Of a shop, a club or a library; who pays with it is nobody's card. */
const otherCards = contextWords(
  'gift card',
  'giftcard',
  'gavekort',
  'presentkort',
  'lahjakort',
  'cadeaukaart',
  'geschenkkarte',
  'gutscheinkarte',
  'loyalty card',
  'library card',
  'bonuskort',
  'medlemskort',
  'kundkort',
  'kundekort',
  'klantenkaart',
  'kundenkarte',
  'lånekort',
  'etukort',
  'kirjastokort',
)

const score = (prepared: PreparedText, start: number, end: number): number => {
  const value = prepared.text.slice(start, end)
  // A Danish payment line: `+71<123456789012345+81234567<`.
  if (prepared.text[start - 1] === '<' && /^[+ ]{1,3}\d{7,8}</.test(prepared.text.slice(end, end + 12)))
    return 0
  const digits = digitsOf(value)
  if (digits.length < fewestShown || digits.length > 19 || /^(\d)\1+$/u.test(digits)) return 0
  if (isCalledOtherwise(prepared.text, end)) return 0
  const isNamed = prepared.near(start, end, context, 30)
  const isReference = prepared.near(start, prepared.text.length, reference, 25)
  const isSound = passesLuhn(digits) && issuer.test(digits)
  if (isReference && !isNamed) return 0
  if (isSound) return digits.length >= 14 || isNamed ? 0.9 : 0
  // No issuer's numbers begin with a zero; those of phones do.
  const mayBeSlip = digits.length >= 14 && digits.length <= 16 && !digits.startsWith('0')
  return isNamed && !isReference && mayBeSlip && !prepared.near(start, start, otherCards, 25) ? 0.6 : 0
}

/** Four groups of four in one spelling. */
const fours =
  /(?<![\p{L}\p{N}]|\p{N}[.,-]|\d{4} )\d{4}([ .-])\d{4}\1\d{4}\1\d{4}(?![\p{L}\p{N}]|[.-]\p{N}| \d{4}(?!\d))/gu

/** Where sixteen digits stand in four equal groups that pass as a card, whatever the text calls them: no part of one is a number. */
export const wholeCards = (prepared: PreparedText): readonly Span[] =>
  digitFacts(prepared).row < 16
    ? []
    : hitsInZones(prepared, fours, 16).filter(({ value }) => {
        const digits = digitsOf(value)
        return issuer.test(digits) && passesLuhn(digits)
      })

/** The digits of the last groups are often those of the date and the code beside the card. */
const ends = (text: string, start: number, end: number): number[] => {
  const cuts = [end]
  for (let at = end - 1; at > start; at--)
    if (!/\d/u.test(text[at] ?? '') && /\d/u.test(text[at - 1] ?? '')) cuts.push(at)
  return cuts
}

const isCovered = (value: string): boolean => {
  const signs = value.replace(/…/gu, '...').replace(/[ -]/gu, '')
  const hidden = signs.replace(/\d/gu, '').length
  return signs.length >= 12 && signs.length <= 19 && hidden >= 4 && signs.length - hidden >= 2
}

/** Payment cards: Luhn and issuer, grouped or not, with a slip beside a context word, and partly masked ones. */
export const card: Recogniser = {
  name: 'card',
  entity: 'CARD',
  fewestDigits: 3,
  examples: {
    finds: [
      '⟦4111111111111111⟧',
      '⟦5555 5555 5555 4444⟧',
      '⟦3782-822463-10005⟧',
      'Dankort ⟦5019 7170 1010 3742⟧',
      'kort ⟦4111 1111 1111 1111⟧ 12/27 123',
      'kortnummer ⟦4111 1111 1111 1112⟧',
      '⟦4111 11** **** 1111⟧',
      '⟦4111********1111⟧',
      '⟦xxxx-xxxx-xxxx-1111⟧',
      'kort ⟦41111111 11111111⟧',
      '⟦4111 – 1111 – 1111 – 1111⟧',
      '1985-03-12 ⟦4111 11** **** 1111⟧ 2026',
      '⟦411111******1111⟧',
      '⟦3782 ****** *0005⟧',
      'kort ⟦4111 11.. .... 1111⟧',
      'Betalingskort: ⟦4111-1111-1111-1112⟧',
      'maksukortti ⟦4111 1111 1111 1112⟧',
      'bankpas ⟦4111111111111112⟧',
      'visa ⟦411111 11 1111 1111⟧',
      '⟦4111/1111/1111/1111⟧',
      '⟦5xxx xxxx xxxx 4444⟧',
    ],
    ignores: [
      '4111111111111112',
      'OCR 4111111111111111',
      'order 5555555555554444',
      'gift card 6035 7110 0448 2217',
      'presentkort 6035 7110 0448 2217',
      'betalingsreferanse 4111111111111111',
      '0000 0000 0000 0000',
      '1234 5678 9012 3456',
      '2024-10-12 2024-10-13',
      '**** 11',
      '***67',
      'Betal på kort +75<3446596295437023+09121751<',
      '1985-03-12 **** 1111',
      'kort, eller 0049 160 21697139',
    ],
  },
  mayFind: prepared => prepared.has.cover || digitFacts(prepared).row >= fewestShown,
  find(prepared) {
    const found: Finding[] = []
    const { text, has } = prepared
    if (!has.digit) return found
    const hits = digitFacts(prepared).row >= fewestShown ? hitsInZones(prepared, shapes, fewestShown) : []
    for (const { start, end: last } of hits) {
      for (const end of ends(text, start, last)) {
        const weight = score(prepared, start, end)
        if (weight === 0) continue
        found.push(findingOf(card, start, end, weight))
        break
      }
    }
    if (!has.cover || !mayCover.test(text)) return found
    for (const { start, end, value } of hitsOf(text, covered))
      if (isCovered(value)) found.push(findingOf(card, start, end, 0.8))
    return found
  },
}
