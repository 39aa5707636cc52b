import { isSomeDate, pair } from '../checksums/dates.ts'
import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, identityWords } from '../context.ts'

const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Finnish henkilötunnus (DVV): DDMMYY, a sign for the century (13 of them since 2023), serial, nine digits mod 31. */
export const fiHenkilotunnus = letterNumber({
  name: 'fi-henkilotunnus',
  countries: ['FI'],
  context: contextWords(
    ...identityWords,
    'henkilötun',
    'henkilotun',
    'hetu',
    'sotu',
    'syntymäaik',
    'henkilönum',
    'tunnus',
    'personbet',
  ),
  examples: {
    finds: [
      'Tunnus ⟦131052-308T⟧.',
      '⟦010594Y9032⟧',
      '⟦020594x903p⟧',
      '⟦020504A902E⟧',
      '⟦020516C903K⟧ ja',
      'hetu ⟦131052-308U⟧',
      'Hetuni on ⟦131052 308T⟧',
      'henkilötunnukseni ⟦131052 - 308T⟧',
      'Kela ⟦131052–308T⟧',
    ],
    ignores: ['Koodi 131052-308U', 'Koodi 131052 308T', 'Koodi 321052-308T', 'Y-1234567-8'],
  },
  fewest: 9,
  groups: [6, 9],
  isLoose: true,
  pattern: /\d{6}(?: ?[-+] ?|[A-FU-Ya-fu-y ]?)\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]/g,
  judge: (compact, raw) => {
    const sign = /^\d{6} ?([-+A-FU-Y]) ?\d{3}.$/i.exec(raw)?.[1]
    const digits = compact.slice(0, 6) + compact.slice(-4, -1)
    // Ten bare digits are some other country's number.
    if (sign === undefined && /^\d+$/.test(compact)) return 'other'
    const isDate = isSomeDate(pair(digits, 4), pair(digits, 2), pair(digits, 0))
    return sign && isDate && checkSigns[Number(digits) % 31] === compact.at(-1) ? 'sound' : 'slip'
  },
})
