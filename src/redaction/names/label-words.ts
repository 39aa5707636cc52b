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
  sv vs re fw fwd aw wg antw rv tr fn vcard begin`

const labels = cueLanguages.flatMap(({ labels: list }) => list.split(','))

const set = new Set(
  [...labels, ...more.split(/\s+/u)]
    .map(label => foldWord(label.trim())[0])
    .filter(label => label !== '' && !label.includes(' ')),
)

/** With a colon behind it the word names what follows, and nobody. `key` is in lower case without accents. */
export const isLabelWord = (key: string): boolean => set.has(key)
