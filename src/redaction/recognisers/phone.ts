import { isInCode, isInCreditorReference } from '../context.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { digitGroups, hitsInZones } from '../zones.ts'
import { isGoodsNumber } from './goods-number.ts'
import { digitsOf, findingOf, matchAt } from './matches.ts'
import { calls, everyCountry, isNamedBefore, moment, noTrunk } from './phone-context.ts'
import { withExtension } from './phone-extension.ts'
import { isOneMore, leaderStart } from './phone-told.ts'
import { type Group, type Run, weighPhone } from './phone-weight.ts'

/** Groups of digits with a sign or two between them: everything that could be a number to call. */
const runs =
  /(?<![\p{L}\p{N}#\u0081]|\/(?!\+|00)|\p{N}[.:-]|\p{N},(?!\+|0\d{1,4}[ -]\d))(?:\(?\+[ ]?\(?|\()?\d(?:[ ()./-]{0,3}\d){5,24}(?!\p{N}|\p{Lu}(?!\p{L}))/gu

const isOpening = (sign: string): boolean => sign === '+' || sign === '('

/** Groups of digits with the signs of theirs: `+46`, `(0)`, ` (08)`. A space before them is no part of them. */
const groupsOf = (value: string): Group[] => {
  const groups: Group[] = []
  let [before, done] = [0, 0]
  for (const { start: first, end: last } of digitGroups(value)) {
    let start = first
    if (start > done && value[start - 1] === '(') start--
    if (start > done && value[start - 1] === ' ') start--
    for (let signs = 0; signs < 2 && start > done && isOpening(value.charAt(start - 1)); signs++) start--
    done = value[last] === ')' ? last + 1 : last
    groups.push({ start: value[start] === ' ' ? start + 1 : start, end: done, before, digits: last - first })
    before += last - first
  }
  return groups
}

/** The soundest number that begins with this group, of equals the longest. */
const bestFrom = (run: Run, first: Group): Finding | undefined => {
  let best: Finding | undefined
  for (let at = run.groups.length - 1; at >= 0; at--) {
    const group = run.groups[at]
    if (!group || group.start < first.start) break
    const { end, before, digits } = group
    const length = before + digits - first.before
    if (length < 6 || length > 15) continue
    const value = run.value.slice(first.start, end)
    const score = weighPhone({ run, start: first.start, value, digits: digitsOf(value) })
    if (score > (best?.score ?? 0)) best = findingOf(phone, run.start + first.start, run.start + end, score)
  }
  return best
}

/** In groups of four or five, as references are: `9952 0622 0371 9546`, `64 04970 90310`. */
const isEven = ({ value, groups }: Run): boolean =>
  /^\d+(?: \d+)+$/.test(value) &&
  groups.slice(1).every(({ digits }) => digits > 3 && digits === groups[1]?.digits)

/** A file's or a tax office's number: `53/067/38650`. */
const ofOffice = /(?<!\d)\d{2,3}\/\d{3,4}\/\d{4,5}(?!\d)/

const isOfOffice = ({ prepared: { text }, start, value }: Run): boolean =>
  value.includes('/') && ofOffice.test(text.slice(Math.max(0, start - 4), start + value.length))

const addInRun = (found: Finding[], run: Run): void => {
  let done = 0
  const { text } = run.prepared
  // Long payment references are not cut into phones.
  const isReference = run.groups.length > 2 && isNamedBefore(text, run.start)
  if (isInCreditorReference(text, run.start) || (isReference && isEven(run)) || isOfOffice(run)) return
  for (const group of run.groups) {
    if (group.start < done || (isReference && group.before > 7 && group.before < 15)) continue
    const when = matchAt(moment, text, run.start + group.start)
    if (when) {
      done = group.start + when[0].length
      continue
    }
    // Inside a chain of dashes and dots no number begins.
    if (group.start === 0 && isInCode(text, run.start)) continue
    const sign = run.value[group.start - 1] ?? ' '
    if (sign !== ' ' && sign !== '/' && sign !== '(' && run.value[group.start] !== '+') continue
    // `(+47) 22 41 88 09 / 22418810`: behind a stroke another of the same.
    const isNext = done > 0 && /^ ?[/;] ?$/.test(run.value.slice(done, group.start))
    const best = bestFrom(isNext ? { ...run, isTold: true, isOther: true } : run, group)
    if (!best) continue
    found.push(withExtension(text, best))
    done = best.end - run.start
  }
}

const alternative = /^[ ]?(?:[,;/]?[ ]?(?:el\.|eller|or|oder|of|tai|ou|og|och|and|und|en|ja|alt\.)|[;/])[ ]$/i

/** The recogniser for stores of these countries, whose national forms it knows; `+` and `00` numbers are found anyway. */
export const phoneIn = (countries: readonly string[]): Recogniser => {
  const open = countries.filter(country => noTrunk.includes(country))
  return { ...phone, find: prepared => phonesIn(prepared, countries, open) }
}

const phonesIn = (
  prepared: PreparedText,
  countries: readonly string[],
  open: readonly string[],
): readonly Finding[] => {
  const found: Finding[] = []
  const { text } = prepared
  for (const { start, end, value } of hitsInZones(prepared, runs, 6)) {
    if (text[end] === '<' && /^<(?![/a-z])/iu.test(text.slice(end, end + 2))) continue
    if (isGoodsNumber(text, start, value)) continue
    // `31 23 83 44 el. 6157-1987`: another way to reach the same person.
    const last = found[found.length - 1]?.end ?? -10
    const isOther =
      (last >= 0 && start - last < 10 && alternative.test(text.slice(last, start))) || isOneMore(text, start)
    const label = leaderStart(text, start)
    const isTold =
      isOther ||
      prepared.near(start, end, calls, 20) ||
      (label < start && prepared.near(label, label, calls, 20))
    addInRun(found, { prepared, start, value, groups: groupsOf(value), isTold, isOther, countries, open })
  }
  return found
}

/**
 * Phones, looked for last, in what nothing else has claimed. With a trunk zero the number must be valid in one of
 * the countries; without (NO DK IS ES …) grouped as one is, or beside a word such as `tlf`.
 */
export const phone: Recogniser = {
  name: 'phone',
  entity: 'PHONE',
  fewestInRow: 6,
  examples: {
    finds: [
      '20441,Chidi,1988-04-14,⟦+447700900204⟧,x',
      'id,Mary,1971-11-02,⟦07700 900205⟧,x',
      'ring ⟦070-174 06 05⟧',
      '⟦+46 (0)70 174 06 05⟧',
      '⟦0046701740605⟧.',
      'tlf ⟦41234567⟧',
      'Dere når meg på ⟦443 25 714⟧.',
      'TEL-⟦0701740605⟧',
      'tlf. ⟦47 41 23 45 67⟧',
      'tel ⟦41234567⟧ 2024-10-12',
      '⟦412 34 567⟧',
      '⟦22 34 56 78⟧',
      'mob. ⟦20 12 34 56⟧',
      'puh. ⟦040 123 4567⟧',
      '⟦06-12345678⟧',
      'Tel.: ⟦0151 23456789⟧',
      '⟦020 7946 0958⟧',
      '⟦+1 202-555-0143⟧',
      '⟦01 23 45 67 89⟧',
      '12 st, ⟦070-174 06 05⟧',
      '⟦08-465 004 00⟧ / ⟦070-174 06 06⟧',
      'sími ⟦555-1234⟧',
      'call ⟦070-123⟧',
      'Zentrale ⟦0421 900 01-0⟧, Durchwahl ⟦0421 900 01-418⟧',
      'vxl ⟦08-465 004 00 ankn 12⟧',
      'ring ⟦030 244 18 22 (toestel 7)⟧.',
      'arb. ⟦76 40 11 22 lok. 14⟧',
      '⟦+49 2406 44 18 22⟧ / ⟦045-5441882⟧',
      'Tlf: ⟦(+47) 22 41 88 09⟧ / ⟦22418810⟧',
      'hos naboen Kaj: ⟦97921188⟧.',
      'min sambo Siv har ⟦41234567⟧.',
      'naboen slipper dere inn, han har ⟦41234567⟧.',
      'Oppgi mobilnummeret ditt\nBruker: ⟦41234567⟧\n',
      '⟦00 44 7700 900123⟧',
      'treffes på ⟦41234567⟧',
      '⟦+46 70 174 06 05⟧ 2024-10-12',
    ],
    ignores: [
      'öppet 08.00-16.30',
      'mobil rettet 09.03 08:44 av',
      '2024-10-12',
      '01.02.2024',
      'ordernummer 0701740605',
      'bankgiro 5050-1055',
      'org.nr 556677-8899',
      'order 41234567',
      'modell 070-174 06',
      'Varan har 5 012345 678900 på etiketten',
      'sendt som RR 123 456 785 NO',
      '12 345 678 kr',
      'sum 412 34 567,00',
      'beløp 41 23 45 67 kr',
      '010190-1234',
      'v1.2.3.4',
      'artikel 123-456-7',
      '1 000 000',
      '524 338 543 346 573 333',
      'order ORD-0639-2453',
      'varenr 41 23 45 67',
      'Hotline ist 0800 0000 108',
      'FIK +71<526562019610115+81747265<',
      'Meter reading? CALLER: 461028.',
      'betalingskenmerk 5629 4464 0323 6928',
    ],
  },
  find: prepared => phonesIn(prepared, everyCountry, noTrunk),
}
