import { createWordKind } from './word-kind.ts'

/**
 * Things that are sold under a given name: `Ida køleskab`, `the Charlotte table`, `Sessel Ludwig`. Whole words and, as
 * the languages join them, endings of longer ones (`kontorstol`, `eettafel`, `Deluxe-ugn`). Nouns only: a verb behind a
 * given name makes it a person.
 */
const nouns = `
  soffa soffan stol stolen bord bordet säng sängen byrå byrån lampa lampan hylla hyllan bokhylla skåp skåpet fåtölj
  fåtöljen matta mattan madrass madrassen gardin spegel cykel cykeln ugn ugnen spis kyl kylskåp frys diskmaskin
  tvättmaskin dammsugare kaffebryggare jacka jackan byxor skor klänning tröja väska ryggsäck klocka barnvagn vagn
  sofa sofaen stolen bordet seng sengen kommode lampe lampen hylle hylla reol reolen skap skab skabet lenestol lænestol
  teppe tæppe madrass madras speil spejl sykkel sykkelen cyklen ovn ovnen komfyr kjøleskap køleskab fryser
  oppvaskmaskin opvaskemaskine vaskemaskin vaskemaskine støvsuger støvsuger jakke jakken bukse bukser sko kjole genser
  veske taske ryggsekk rygsæk klokke ur barnevogn vogn
  sohva tuoli tuolin pöytä pöydän sänky lipasto lamppu hylly kaappi nojatuoli matto patja verho peili pyörä uuni liesi
  jääkaappi pakastin pesukone imuri takki housut kengät mekko laukku reppu kello vaunut sovellus ohjelma
  bank bankstel stoel tafel bed kast dressoir lamp plank fauteuil tapijt kleed matras gordijn spiegel fiets oven
  fornuis koelkast vriezer vaatwasser wasmachine stofzuiger jas broek schoenen jurk trui tas rugzak horloge kinderwagen
  sofa stuhl tisch bett kommode lampe regal schrank sessel teppich matratze vorhang spiegel fahrrad rad ofen herd
  kühlschrank gefrierschrank spülmaschine waschmaschine staubsauger jacke hose schuhe kleid pullover tasche rucksack
  uhr kinderwagen gerät modell serie
  sofa couch chair chairs table tables bed beds dresser lamp lamps shelf shelves bookcase wardrobe armchair rug carpet
  mattress curtain curtains mirror bike oven cooker fridge freezer dishwasher washer dryer vacuum vacuums hoover kettle
  toaster jacket trousers jeans shoes boots dress jumper sweater bag backpack watch pram stroller desk desks bench
  app appen appar plugin widget planner dashboard button knapp knappen knop schaltfläche modul module tool model modell
  modellen malli mallia sarja serien series collection edition
  torp torpet gård gården gate gaten gata gatan vei veien vej vejen by byen kylä kylään kylässä kauppa kaupalla kaupassa
  butik butikken butiken butikk buurt dorp dorf viertel village road street farm shop store
  garderobe garderob termokande termokanne termos kanna kande kanne svit sviten suite sviitti hoeslaken dekbed laken
  lakan lagen pussilakana spannbettlaken bettlaken cocotte kastrull kasserolle
  dress vinterdress regndress overall overallen anorak ytterjakke skalljakke støvler stövlar sandaler pute kudde dyne täcke
  deluxe comfort classic premium pro plus max mini xl xxl ultra lite compact basic
  heizung therme heizkessel boiler värmepump värmepumpen varmepumpe varmepumpen varmepumpa lämpöpumppu ketel
  slim skinny regular straight relaxed oversized
  klänningen kjolen byxa byxan byxorna buksa buksen bukserne jackan tröjan genseren trøje trøjen blusen kjolar skjorta
  skjortan skjorte skjorten housut housuja neule paita broek jurkje trui hemd bluse rock mantel shirt blouse skirt coat
`

const endings = `
  vinterdress regndress parkdress jakke jacka bukse byxa kjole klänning støvler stol bord bordet soffa lampa hylla lampan soffan säng skåp ugn cykel sofa reol skab lampe seng sykkel
  stolen kontorstol knappen maskin maskine tuoli tuolin pöytä pöydän sohva sänky lamppu hylly kaappi
  sovellus kone tafel stoel kast bank matras fiets lamp machine koelkast tisch stuhl bett schrank sessel
  regal matratze maschine gerät kamera`

const things = createWordKind({ words: nouns, endings, shortestStem: 2 })

/** Is the word, in small letters, a thing that may be sold under somebody's name? `Rødstøl` is no `-stol`. */
export const isThing = things.has

/** The same of a word without its accents and Finnish case. */
export const isThingStem = things.hasStem
