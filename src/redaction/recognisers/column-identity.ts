import { countDigits } from '../zones.ts'
import { ofColumn } from './of-column.ts'

/** National numbers below `bsn`, `cpr`, `personnr`, whatever their digits. */
export const columnIdentity = ofColumn({
  name: 'column-identity',
  entity: 'ID_NUMBER',
  heads:
    'personnummer|personnr|persnr|pnr|pers\\.nr|person_nr|personnr\\.|ssn|fødselsnummer|fodselsnummer|fødselsnr|fodselsnr|fnr|d-nummer|cpr|cpr-nr|cprnr|cpr-nummer|cpr nr|henkilötunnus|henkilotunnus|hetu|bsn|burgerservicenummer|rijksregisternummer|insz|steuer-id|steuerid|steuer_id|idnr|tin|sv-nummer|svnr|nino|ni number|ni no|ni_number|nhs number|nhs_no|national id|national_id|passport|passport no|passnr|pass nr|passnummer|passinumero|paspoortnummer|pesel|kennitala|pps|ppsn|pps no',
  isValue: value => value.length < 24 && countDigits(value) >= 6 && /^[\p{L}\d .\-+/]+$/u.test(value),
  finds: [
    'klant,naam,bsn\n1,"Berg, T",⟦123456789⟧\n2,Vos,⟦12.34.56.782⟧',
    'navn|cpr|by\nTove|⟦070761 4286⟧|Køge',
  ],
  ignores: ['id,bsn,naam\n1,onbekend,Jan', 'bsn, naam en adres\n123456789 is het nummer'],
})
