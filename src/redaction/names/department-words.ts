import { createWordKind } from './word-kind.ts'

/** Parts of an organisation that letters go to, where a person's name would stand: `Till: Löneavdelningen <…>`. */
const words = `
  personal hr ekonomi löner reception receptionen kundtjänst kundsupport inköp försäljning lager styrelsen redaktionen
  regnskap lønn resepsjonen kundesenter innkjøp salg lager styret sentralbordet
  bogholderi bogholderiet løn lønkontoret indkøb salg receptionen bestyrelsen kundecenter
  taloushallinto palkat palkanlaskenta vastaanotto asiakaspalvelu hankinta myynti varasto hallitus vaihde
  personeelszaken administratie boekhouding salarisadministratie receptie inkoop verkoop magazijn bestuur klachten
  buchhaltung lohnbuchhaltung einkauf vertrieb empfang zentrale vorstand hausverwaltung geschäftsleitung sekretariat
  payroll sales accounts accounting facilities helpdesk purchasing procurement billing housing lettings admissions
  brukerstøtte brukarstøtte driftsvagten driftsvagt driftsvakten driftsvakt vagten jourhavande kundstöd brugerstøtte käyttäjätuki gebruikersondersteuning nutzerservice
  complaints dispatch warehouse enquiries inquiries`
const endings = `
  service inbox innboks indbakke postkasse inkorg
  avdelning avdelningen kontoret kontor tjänst tjänsten support supporten teamet gruppen enheten nämnden
  avdeling avdelingen kontoret senteret tjenesten etaten nemnda
  afdeling afdelingen centret tjenesten forvaltningen
  osasto osastolle palvelu toimisto hallinto keskus
  afdeling administratie zaken dienst loket balie
  abteilung verwaltung buchhaltung stelle büro zentrale leitung referat amt`

const departments = createWordKind({ words, endings, shortestStem: 3 })

/** Is the word, in small letters, a department or an office rather than a person? */
export const isDepartment = departments.has

/** What active substances of medicines end in, by what they do (WHO, The use of stems in INN): `Ramipril`. */
const stems =
  /^\p{L}{2,}(?:pril|olol|alol|statin|sartan|dipin|dipine|prazol|prazole|azepam|zolam|cillin|cilline|cyclin|cycline|mycin|thromycin|oxacin|triptan|profen|profeeni|cetamol|formin|formine|gliptin|gliflozin|tidin|tidine|setron|conazol|conazole|ciclovir|thyroxin|thyroxine|xaban|parin|lukast|semid|semide|thiazid|thiazide|oxetin|oxetine|talopram|ipin|iapine|peridon|peridone|barbital|caine)$/u

/** Is the word, in small letters, the name of a substance that is taken as medicine? */
export const isMedicine = (word: string): boolean => word.length > 6 && stems.test(word)
