import type { Recogniser } from '../recogniser.ts'
import { beRijksregisternummer } from './be-rijksregisternummer.ts'
import { chAhvNummer } from './ch-ahv-nummer.ts'
import { deAusweisnummer } from './de-ausweisnummer.ts'
import { deKvnr } from './de-kvnr.ts'
import { deNumberPlate } from './de-number-plate.ts'
import { deRentenversicherungsnummer } from './de-rentenversicherungsnummer.ts'
import { deSteuerId } from './de-steuer-id.ts'
import { dkBankAccount } from './dk-bank-account.ts'
import { dkCpr } from './dk-cpr.ts'
import { dkCprLetters } from './dk-cpr-letters.ts'
import { dkNumberPlate } from './dk-number-plate.ts'
import { eeIsikukood } from './ee-isikukood.ts'
import { esDni } from './es-dni.ts'
import { fiHenkilotunnus } from './fi-henkilotunnus.ts'
import { fiNumberPlate } from './fi-number-plate.ts'
import { frNir } from './fr-nir.ts'
import { gbNhsNumber } from './gb-nhs-number.ts'
import { gbNino } from './gb-nino.ts'
import { iePps } from './ie-pps.ts'
import { isKennitala } from './is-kennitala.ts'
import { itCodiceFiscale } from './it-codice-fiscale.ts'
import { ltAsmensKodas } from './lt-asmens-kodas.ts'
import { lvPersonasKods } from './lv-personas-kods.ts'
import { nlBsn } from './nl-bsn.ts'
import { nlNumberPlate } from './nl-number-plate.ts'
import { nlOnderwijsnummer } from './nl-onderwijsnummer.ts'
import { nlVNummer } from './nl-v-nummer.ts'
import { nlVatNumber } from './nl-vat-number.ts'
import { noBankAccount } from './no-bank-account.ts'
import { noFodselsnummer } from './no-fodselsnummer.ts'
import { noNumberPlate } from './no-number-plate.ts'
import { plPesel } from './pl-pesel.ts'
import { seBankAccount } from './se-bank-account.ts'
import { seInterimNumber } from './se-interim-number.ts'
import { seNumberPlate } from './se-number-plate.ts'
import { sePersonnummer } from './se-personnummer.ts'
import { seVatNumber } from './se-vat-number.ts'

/** One line a file, countries in the order of the desks we meet most. */
export const nationalRecognisers: readonly Recogniser[] = [
  seBankAccount,
  seInterimNumber,
  seNumberPlate,
  sePersonnummer,
  seVatNumber,
  noBankAccount,
  noFodselsnummer,
  noNumberPlate,
  dkBankAccount,
  dkCprLetters,
  dkCpr,
  dkNumberPlate,
  fiHenkilotunnus,
  fiNumberPlate,
  isKennitala,
  nlBsn,
  nlNumberPlate,
  nlOnderwijsnummer,
  nlVNummer,
  nlVatNumber,
  beRijksregisternummer,
  deAusweisnummer,
  deKvnr,
  deNumberPlate,
  deRentenversicherungsnummer,
  deSteuerId,
  chAhvNummer,
  gbNhsNumber,
  gbNino,
  iePps,
  frNir,
  esDni,
  itCodiceFiscale,
  plPesel,
  eeIsikukood,
  lvPersonasKods,
  ltAsmensKodas,
]
