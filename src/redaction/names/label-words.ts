import { remembered } from '../remembered.ts'
import { cueLanguages } from './cues/list.ts'
import { foldWord } from './fold.ts'

/** Who speaks in transcripts and chats, and what forms ask for, beside the labels that a name stands behind. */
const more = `
  kund kunden säljare tekniker uppringare inringare handläggare patient sköterska bot botten robot vårdnadshavare
  kunde kunden selger tekniker innringer saksbehandler pasient sykepleier verge bot
  kunde sælger tekniker indringer sagsbehandler patient sygeplejerske værge bot indkøber
  asiakas myyjä asentaja soittaja neuvoja käsittelijä potilas hoitaja huoltaja botti vastaus aihe ostaja
  klant verkoper monteur beller medewerker behandelaar patiënt assistente verpleegkundige voogd bot reactie
  kunde verkäufer techniker anrufer sachbearbeiter patient pfleger vormund bot antwort anrede durchwahl einkäufer
  customer caller agent rep seller technician nurse patient guardian bot reply response guest visitor operator buyer
  ärende ämne emne aihe onderwerp betreff subject vara vare tuote artikel ware item product adress adresse osoite adres
  anschrift address inlognaam användarnamn brukernavn brugernavn käyttäjätunnus gebruikersnaam benutzername username
  födelsenamn flicknamn pikenavn pigenavn fødenavn meisjesnaam geboortenaam geburtsname mädchenname tyttönimi syntymänimi
  kto konto beh modt mott kolli fabr afs avs geb afgeh kundsvar vedr bett zimmer rek
  tussenvoegsel voorvoegsel voorletters voorl initialen initialer initials nimikirjaimet titel title tiltale
  sv vs re fw fwd aw wg antw rv tr fn vcard begin`

/** Of phrases those that are one word. */
const single = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(
    phrases.map(phrase => foldWord(phrase.trim())[0]).filter(word => word !== '' && !word.includes(' ')),
  )

const set = single([...cueLanguages.flatMap(({ labels }) => labels.split(',')), ...more.split(/\s+/u)])
// Where no word of possession stands before them, the words of kin say whose they are: `veljeltäni`.
const roles = single(
  cueLanguages.flatMap(each => [
    ...each.roles.split(','),
    ...(each.owners === '' ? each.relations.split(',') : []),
  ]),
)

const kin = single(cueLanguages.flatMap(each => each.relations.split(',')))

/** Somebody by what he is to others, or does: `Frau`, `Sohn`, `kollega`. `key` as for a role. */
export const isKinWord = (key: string): boolean => kin.has(key) || roles.has(key)

/** Somebody by what he does or is to others: `Rørleggeren`. `key` is in lower case without accents. */
export const isRoleWord = (key: string): boolean => roles.has(key)

/** With a colon behind it the word names what follows, and nobody. `key` is in lower case without accents. */
export const isLabelWord = (key: string): boolean => set.has(key)

/** What numbers of identity are called in capitals: `NISS 85.07.30-033.28`. `Nino`, `Nie` are names and words. */
const identityAcronyms =
  'CPR CPRNR BSN INSZ NISS RRN NINO PPS PPSN NHS NIR DNI NIE NIF PESEL HETU SOTU FNR PNR SSN TIN IDNR'.split(
    ' ',
  )

const acronyms = new Set([
  'ean',
  'gtin',
  'isbn',
  'kvk',
  'cvr',
  'EAN',
  'GTIN',
  'UPC',
  'ISBN',
  'CVR',
  'KVK',
  'KvK',
  'RSIN',
  'BTW',
  'HRB',
  'HRA',
  'VAT',
  'GLN',
  'MHD',
  'THT',
  'Batch',
  ...identityAcronyms,
])
const numberWord =
  /^(?:organisa[st]j?onsnum|foretaksnum|tunnu(?:s$|ks)|ytunnu|vestigingsnum|handelsregister)|^\p{L}{3,20}(?:nr|nummer|numret|nummeret|numero|numeron)$/u

/** What the number of a firm or of goods is called, as it is written: `Y-tunnuksenne`, `EAN`; but `Ean` is a name. */
export const isNumberWord: (word: string) => boolean = remembered(
  word => acronyms.has(word) || numberWord.test(word.toLowerCase()),
)
