import { isSomeDate, pair, without } from '../checksums/dates.ts'
import { letterNumber } from '../checksums/national-number.ts'
import { contextWords } from '../context.ts'
import { passesLuhn } from './matches.ts'

/** Swedish VAT number of a sole trader: SE, the personnummer in ten digits, 01. Of a company it is not personal. */
export const seVatNumber = letterNumber({
  name: 'se-vat-number',
  countries: ['SE'],
  context: contextWords('personnum', 'enskild', 'persnr', 'pnr'),
  examples: {
    finds: ['Moms ⟦SE811228987401⟧', 'VAT ⟦SE 811228-9874 01⟧,'],
    ignores: ['Moms SE556036079301', 'VAT SE811228987301', 'SE811228987402'],
  },
  fewest: 12,
  groups: [6, 10, 12],
  isLoose: true,
  pattern: /[Ss][Ee][ -]?\d{6}[ -]?\d{4}[ -]?01/g,
  judge: compact => {
    const ten = compact.slice(2, 12)
    const passes = passesLuhn(ten)
    if (pair(ten, 2) > 19 && passes) return 'other'
    return passes && isSomeDate(pair(ten, 0), pair(ten, 2), without(pair(ten, 4), 60)) ? 'sound' : 'slip'
  },
})
