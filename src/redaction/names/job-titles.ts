import { createWordKind } from './word-kind.ts'

/** What somebody does, as it stands below a name or in place of one: `Talousassistentti`, `Regionchef`. */
const words = `
  chef direktör ordförande controller assistent konsulent rådgiver direktør formand
  päällikkö johtaja toimitusjohtaja sihteeri asiantuntija manager directeur adviseur assistente
  geschäftsführer geschäftsführerin prokurist prokuristin assistenz leiterin referentin sachbearbeiterin
  director officer administrator supervisor consultant coordinator executive adviser advisor receptionist`
const endings = `
  chef assistent konsult ledare samordnare handläggare ingenjör utvecklare direktör rådgivare ansvarig medarbetare
  sjef leder konsulent rådgiver medarbeider ingeniør koordinator direktør ansvarlig medarbejder
  assistentti päällikkö johtaja sihteeri asiantuntija insinööri koordinaattori suunnittelija
  manager medewerker adviseur directeur coördinator beheerder neuvoja
  leiter leiterin berater beraterin assistenz referent referentin mitarbeiter mitarbeiterin sachbearbeiterin`

const titles = createWordKind({ words, endings, shortestStem: 4 })

/** Is the word, in small letters, what somebody is at work? Families are called so too: ask first whether many are. */
export const isJobTitle = titles.has

/** Trades that are ordinary nouns in a German sentence, and families: `der Koch hat den Herd`. */
const trades = new Set(
  'koch fischer müller schneider bäcker metzger schmied schreiner richter wirt jäger förster maurer gärtner bauer weber zimmermann kellner schuster schäfer kaiser könig graf wolf fuchs hahn bock vogel hase'.split(
    ' ',
  ),
)

/** Is it, in small letters, a trade or an animal that is told of with an article? */
export const isTradeOrAnimal = (word: string): boolean => trades.has(word)
