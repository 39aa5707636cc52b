import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, identityWords } from '../context.ts'
import { passesLuhn } from './matches.ts'

/** Swedish interim numbers of schools and health care: a letter stands for the first serial digit, counted as 1. */
export const seInterimNumber = letterNumber({
  name: 'se-interim-number',
  countries: ['SE'],
  context: contextWords(
    ...identityWords,
    'persnr',
    'p-nr',
    'pnr',
    'samordningsn',
    'interim',
    'tillfälligt',
    'reservn',
    'tf-n',
    'födelsen',
  ),
  examples: {
    finds: ['Elev ⟦000101-R220⟧ har', 'interimspersonnummer ⟦000101-T229⟧', 'pnr ⟦20000101R221⟧'],
    ignores: ['Kod 000101-R222', 'Artikel 20000101R220', 'Kod 001301-R221'],
  },
  fewest: 9,
  groups: [3],
  pattern: /(?:\d\d)?\d{6}[-+ ]?[TRSUWXJKLMNtrsuwxjklmn]\d{3}/g,
  judge: (compact, raw) => {
    const ten = compact.slice(-10).replace(/[A-Z]/, '1')
    const isDate = isSomeDate(pair(ten, 0), pair(ten, 2), without(pair(ten, 4), 60))
    if (!isDate || !passesLuhn(ten)) return 'slip'
    return /[-+]/.test(raw) ? 'sound' : 'weak'
  },
})
