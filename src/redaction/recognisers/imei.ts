import { contextWords } from '../context.ts'
import type { Recogniser } from '../recogniser.ts'
import { hitsInZones } from '../zones.ts'
import { digitsOf, findingOf, passesLuhn } from './matches.ts'

const pattern = /(?<![\p{L}\p{N}.,-])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?:[ -]?\d{1,2})?(?![\p{L}\p{N}])/gu
const context = contextWords('imei', 'meid', 'serienummer på telefon')

/** 3GPP TS 23.003: 15 digits with Luhn's check (16 with the software version), only where the text says IMEI. */
export const imei: Recogniser = {
  name: 'imei',
  entity: 'OTHER',
  fewestInRow: 15,
  examples: {
    finds: ['IMEI: ⟦490154203237518⟧', 'imei ⟦49-015420-323751-8⟧', 'IMEI ⟦490154203237519⟧'],
    ignores: ['order 490154203237518', 'IMEI saknas'],
  },
  mayFind: prepared => prepared.mayBeNear(context),
  *find(prepared) {
    if (!prepared.has.digit) return
    for (const { start, end, value } of hitsInZones(prepared, pattern, 15)) {
      if (!prepared.near(start, end, context, 30) || !/imei|meid/iu.test(prepared.text)) continue
      yield findingOf(imei, start, end, passesLuhn(digitsOf(value).slice(0, 15)) ? 0.95 : 0.6)
    }
  },
}
