import { letterNumber } from '../checksums/national-number.ts'
import { elevenRest } from '../checksums/weighted.ts'
import { contextWords } from '../context.ts'

/** Dutch VAT number until 2020: of a sole trader it holds the BSN. A company's cannot be told from it. */
export const nlVatNumber = letterNumber({
  name: 'nl-vat-number',
  countries: ['NL'],
  context: contextWords('bsn', 'burgerservice', 'eenmanszaak', 'zzp'),
  examples: {
    finds: ['btw ⟦NL111222333B01⟧', 'VAT ⟦nl 1112.22.333.b.01⟧'],
    ignores: ['btw NL111222334B01', 'NL000000000B01', 'NL111222333'],
  },
  fewest: 11,
  isLoose: true,
  pattern: /[Nn][Ll][ .-]?\d{4}\.?\d\d\.?\d{3}[ .]?[Bb][ .]?\d\d/g,
  judge: compact => {
    const bsn = compact.slice(2, 11)
    return elevenRest(bsn) === 0 && bsn !== '000000000' ? 'sound' : 'slip'
  },
})
