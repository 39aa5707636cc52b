import { remembered } from '../remembered.ts'
import type { Span } from '../shields.ts'
import { foldWord } from './fold.ts'

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Heads of columns that hold nothing but people: the whole of a head, without accents, case and signs. */
const people = wordsOf(`
  fullname fname lname first last forenames firstname lastname surname givenname familyname forename middlename initials customername contactname
  contactperson employee cardholder accountholder passenger guest participant member patient pupil nextofkin
  fornamn efternamn mellannamn kundnamn kontaktperson bestallare deltagare anstalld medlem patient elev anhorig
  fornavn etternavn efternavn mellomnavn mellemnavn kundenavn kontaktnavn bestiller deltaker deltager ansatt ansat
  medarbejder pasient parorende
  etunimi sukunimi asiakkaannimi yhteyshenkilo tilaaja osallistuja tyontekija potilas jasen
  voorl tv vnaam anaam achtern voornaam achternaam tussenvoegsel voorletters roepnaam klantnaam contactpersoon deelnemer medewerker lid patient
  vorname nachname familienname kundenname ansprechpartner teilnehmer mitarbeiter mitglied versicherter`)

/** Heads that say so of things as well: they hold people beside a column of the kind below. */
const peopleOrThings = wordsOf(`
  name customer contact client user owner recipient namn kund kontakt mottagare navn kunde modtager mottaker nimi asiakas
  vastaanottaja naam klant ontvanger empfanger besteller ansprechpartner`)

const personal =
  /mail|epost|sahkoposti|phone|puh|mobil|^tel|tlf|telefon|pnr|personn|fodsel|cpr|hetu|bsn|ssn|iban|^geb|birth|^fod|synt|adres|osoite|anschrift/

/** Lines longer than this are no rows. */
const widest = 600
const signs = [';', '\t', '|', ',']

/** What a head says of its column: a bit each. */
const [ofPeople, ofPeopleOrThings, isPersonal] = [1, 2, 4]

const kindOfHead = remembered(field => {
  const head = foldWord(field)[0].replace(/[^a-z]/g, '')
  return (
    (people.has(head) ? ofPeople : 0) |
    (peopleOrThings.has(head) ? ofPeopleOrThings : 0) |
    (personal.test(head) ? isPersonal : 0)
  )
})

/** The columns of people, by what the heads say; none, if none is sure. */
const columnsOf = (fields: readonly string[]): number[] => {
  const heads = fields.map(kindOfHead)
  const isSure = heads.some(head => (head & (ofPeople | isPersonal)) !== 0)
  const wanted = isSure ? ofPeople | ofPeopleOrThings : ofPeople
  return heads.flatMap((head, column) => ((head & wanted) !== 0 ? [column] : []))
}

/** Places of the fields of one line, quotation marks and white space left out. A sign within quotes is no sign. */
const fieldsOf = (line: string, from: number, sign: string): Span[] => {
  const fields: Span[] = []
  let [start, isQuoted] = [0, false]
  for (let at = 0; at <= line.length; at++) {
    const unit = line[at]
    if (unit === '"') isQuoted = !isQuoted
    if (at < line.length && (unit !== sign || isQuoted)) continue
    let [first, last] = [start, at]
    while (first < last && /[\s"]/.test(line[first] ?? '')) first++
    while (last > first && /[\s"]/.test(line[last - 1] ?? '')) last--
    fields.push({ start: from + first, end: from + last })
    start = at + 1
  }
  return fields
}

const linesOf = (text: string): Span[] => {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Letters, and what stands between those of a name. */
const mayBeName = /^\p{L}[\p{L}\p{M}'’.,\- ]{1,60}$/u

/** A rule below the head, as Markdown has it. */
const isRule = (line: string): boolean => line !== '' && /^[\s|:;+-]+$/.test(line)

interface Table {
  readonly sign: string
  /** Fields of each row, and which of them are people. */
  readonly count: number
  readonly columns: readonly number[]
}

/** The table of which the line is the head. `Namn, telefon` in a sentence is none: every field must be short. */
const headedBy = (text: string, { start, end }: Span): Table | undefined => {
  const line = text.slice(start, end)
  for (const sign of signs) {
    if (!line.includes(sign)) continue
    const fields = fieldsOf(line, start, sign)
    if (fields.some(field => field.end - field.start > 40)) continue
    const columns = columnsOf(fields.map(field => text.slice(field.start, field.end)))
    if (fields.length > 1 && columns.length > 0) return { sign, count: fields.length, columns }
  }
  return undefined
}

/**
 * Fields in columns that a head calls names, of tables apart by `;`, `|`, commas or tabs: `Penhaligon, Bronagh` under
 * `name`. A table goes on for as long as its lines have as many fields as the head. In order, not overlapping.
 */
export const findTableNames = (text: string): Span[] => {
  if (!text.includes('\n') || !/[;\t|,]/.test(text)) return []
  const found: Span[] = []
  let table: Table | undefined
  for (const line of linesOf(text)) {
    const isWide = line.end - line.start > widest
    const fields = table && !isWide ? fieldsOf(text.slice(line.start, line.end), line.start, table.sign) : []
    if (table && fields.length === table.count) {
      for (const column of table.columns) {
        const field = fields[column]
        if (field && mayBeName.test(text.slice(field.start, field.end))) found.push(field)
      }
    } else if (!table || !isRule(text.slice(line.start, Math.min(line.end, line.start + widest))))
      table = isWide ? undefined : headedBy(text, line)
  }
  return found
}
