import { foldWord } from './fold.ts'

/**
 * Names that are ordinary words in the languages of our stores, and words of the trade: written small, or at the
 * beginning of a sentence, they say nothing about a person, so alone they count only where a name would stand.
 */
const words = `
admin administrator agent anonymous customer guest helpdesk info kund kundservice kundtjänst office sales service
support team test testing tester user users webmaster
art august april bell black blue brown chance christian church cook cross dean faith field fish ford forest fox frank
free gold good grace grant gray green grey hall hand hart hill hope jack king knight lane little long love major
marsh mark mason may miles mill moon moore north page park parker pearl penny pope price prince queen rich rock rose
sharp short silver small smith snow stone summer sunny taylor turner viola wall ward warren water week west white
wild will wise wolf wood woods young
berg björn blad blom borg dahl falk fors gran gren grund hage hammar hjort holm häll kvist lind ljung lund löv malm
maria nord norr palm quist ring rosen silver skog sten stig storm strand ström sund udde vass vall vide viking åker
dag even jord liv odd sommer storm bakke vestre lille mand møller
aalto halla harju joki järvi kallio kangas kivi koski laine lahti lehto mäki metsä niemi onni rinne salmi suvi taimi
toivo virta
bakker beek boer boom bruin dijk groen groot jong kaiser klein koning kuiper mulder prins schipper visser vries wit
bach bauer baum becker berger blum braun fink fischer fuchs ganz graf gross groß hahn herr jäger jung kaiser kern
klug koch kranz krieger kurz lang maier mann meister müller neumann ober reich richter ritter roth schmidt schneider
schwarz sommer stein vogel wagner weber weiss weiß winter wolff zimmer
blanc bonnet boucher boulanger brun chevalier clair dupont fontaine grand legrand lenoir leroy marchand moulin noir
petit rose roux
bianco bruno conti costa ferrari fiore fontana franco gallo greco lungo marino monti pace re ricci rossi russo serra
valle villa vita
blanco bravo campo castillo cruz flores fuentes gallego leal luna marín medina molina moreno paz prado reyes rico rubio
santo sierra vega vidal
della dello zum zur
alf are bas ben bent bernt bo bill bob dan daan del den dick dor door drew else ernst finn gene gro guy hans hen hjalp
into jan jean jet joy ken kim lo lone lot lykke maj mai man max mees mia mika min moa my nils ole oma otto pat per pia
rob rod rolf roar rune ruth sam satu siv sue sulo tom tor tore van vera vesa veli wil wim
`

const set = new Set(
  words
    .trim()
    .split(/\s+/u)
    .map(word => foldWord(word)[0]),
)

/** `key` is in lower case without accents. */
export const isCommonWord = (key: string): boolean => set.has(key)
