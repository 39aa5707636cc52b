import { letterNumber } from '../checksums/national-number.ts'
import { contextWords, identityWords, wholeWords } from '../context.ts'

const signs = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spanish DNI, NIE (X Y Z count as 0 1 2) and the NIF that equals them, also K L M; VAT prefix `ES` allowed. */
export const esDni = letterNumber({
  name: 'es-dni',
  countries: ['ES'],
  context: contextWords(
    ...identityWords,
    'nif-',
    'documento nacional',
    'documento de identidad',
    'número de identidad',
    'identificación fiscal',
    'identificación de extran',
    ...wholeWords('dni', 'nie', 'nif', 'd.n.i', 'n.i.e', 'n.i.f'),
  ),
  examples: {
    finds: [
      'Soy ⟦12345678Z⟧',
      '⟦99999999R⟧',
      '⟦X1234567L⟧',
      'con ⟦Y1234567X⟧.',
      'DNI ⟦12345678A⟧',
      '⟦12.345.678-Z⟧',
      '⟦x-1234567-l⟧',
      'ES ⟦ES12345678Z⟧',
      'NIF: ⟦1234567L⟧',
    ],
    ignores: ['Ref 12345678A', 'Ref X1234567A', 'Ref 1234567L', 'Ref 12345678'],
  },
  fewest: 7,
  groups: [3, 6, 7, 8],
  pattern: /(?:[Ee][Ss]-?)?(?:\d\d?\.?\d{3}\.?\d{3}|[KLMXYZklmxyz][ -]?\d\.?\d{3}\.?\d{3})[ -]?[A-Za-z]/g,
  judge: compact => {
    const value = compact.replace(/^ES/, '')
    const digits = value
      .slice(0, -1)
      .replace('Y', '1')
      .replace('Z', '2')
      .replace(/[XKLM]/, '')
    if (signs[Number(digits) % 23] !== value.at(-1)) return 'slip'
    // A dropped leading 0 makes it look like an Irish number or a part number.
    return value.length === 9 ? 'sound' : 'weak'
  },
})
