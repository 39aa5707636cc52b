import type { Entity } from '../../entities.ts'
import type { Operator } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** A fixed number, so that the length of the value is not told. */
const stars = '***'

const initial = (value: string): string => `${/\p{L}/u.exec(value)?.[0] ?? ''}${stars}`

/** Fewer digits than this and two of them would give the rest away. */
const enoughDigits = 6

const lastTwo = (value: string): string => {
  const digits = value.replace(/\D/gu, '')
  return digits.length >= enoughDigits ? `${stars}${digits.slice(-2)}` : stars
}

const masked = (value: string, entity: Entity): string => {
  switch (entity) {
    case 'PERSON':
      return (value.match(/\p{L}[\p{L}\p{M}'’´-]*/gu) ?? ['']).map(initial).join(' ')
    case 'EMAIL':
      return `${initial(value)}@${stars}`
    case 'USERNAME':
    case 'ORG':
    case 'LOCATION':
      return initial(value)
    case 'PHONE':
    case 'CARD':
    case 'IBAN':
    case 'ID_NUMBER':
      return lastTwo(value)
    default:
      return stars
  }
}

const isMasked = /^\p{L}\*{3}(?: \p{L}\*{3})*$/u

/** `A*** B***`, `a***@***`, `***67`: enough to recognise what one knows already, too little to find it again. */
export const mask: Operator = {
  name: 'mask',
  apply: (value, { entity }) =>
    isMasked.test(value) ? value : unlessOurs(value, () => masked(value.normalize('NFC'), entity)),
}
