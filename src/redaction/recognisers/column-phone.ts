import { countDigits } from '../zones.ts'
import { ofColumn } from './of-column.ts'

/** Telephones below `tel`, in whatever groups. */
export const columnPhone = ofColumn({
  name: 'column-phone',
  entity: 'PHONE',
  heads:
    'telefon|telefonnr|telefonnummer|tel|tel\\.|tlf|tlf\\.|tlfnr|tfn|mobil|mobilnr|mobilnummer|mobiltelefon|puhelin|puh|puh\\.|puhelinnumero|gsm|matkapuhelin|telefoon|telefoonnummer|mobiel|telefonnr\\.|handy|rufnummer|phone|phone number|phone_number|mobile|telephone|cell|contact no',
  isValue: value => value.length < 28 && countDigits(value) > 5 && /^[\d +().\-/]+$/.test(value),
  finds: ['klant;tel;plaats\n1;⟦0622184401⟧;Epe', 'id,name,phone\n1,Anna,⟦41577209⟧\n2,Ola,⟦+31 20 4418822⟧'],
  ignores: ['id,tel,x\n1,ja,2'],
})
