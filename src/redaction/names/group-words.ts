const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Makers of what is sold under a given name, in small letters: `Renault Zoe`, `Jopo Timo`. */
const makers = set(`
  renault skoda škoda vw volkswagen opel vauxhall ford fiat toyota bmw audi volvo saab peugeot citroën citroen
  dacia kia hyundai mazda nissan honda suzuki subaru lexus tesla porsche alfa lancia jeep byd polestar yamaha
  kawasaki vespa piaggio batavus gazelle sparta koga cortina crescent monark skeppshult kildemoes nishiki jopo tunturi helkama
  ikea bosch siemens miele aeg electrolux husqvarna philips dyson karcher kärcher samsung sony apple nokia
  hager grohe hansgrohe oras gustavsberg damixa geberit danfoss grundfos liebherr gorenje bauknecht beko hotpoint
  indesit smeg krups tefal rowenta stelton rosti bodum iittala arabia osram sennheiser jabra garmin canon
  nikon britax cybex joie hauck intergas nefit remeha baxi nibe thermia
  diamant leander jøtul nilfisk junkers vaillant viessmann worcester makita fiskars gardena stihl
  stokke bugaboo thule emmaljunga brio lego playmobil babyborn hövding`)

/** Shops and firms of one name that is nobody's, or hardly, in small letters. */
const shops = set(`
  dekra tüv adac allianz rewe edeka lidl aldi netto rossmann obi hornbach saturn zalando otto hermes dhl ups dpd gls
  wolt foodora deliveroo postnord bring matas bilka føtex jernia elkjøp komplett clas elgiganten lindex kesko tokmanni
  motonet puuilo verkkokauppa gigantti prisma alko hema kruidvat bol coolblue blokker gamma praxis postnl argos tesco
  asda boots currys evri halfords specsavers synsam mekonomen biltema jula rusta dustin telia telenor elisa vattenfall
  fortum ellevio schenker lindorff intrum sergel klarna kredinor alektum lowell collectia riverty trustly`)

/** Does the word, in small letters, stand for a shop or a firm that many deal with? */
export const isShop = (word: string): boolean => shops.has(word)

/** Behind these stands what a group or a place is called, whoever it is named after: `Team Fjord`, `Børnehuset Anna`. */
const groups = set(`
  team teamet gruppe gruppen grupp tiimi tiimin ryhmä ryhmän squad crew
  avdelning avdelningen avdeling afdeling osasto station stasjon stue stuen
  förskolan förskola barnehagen barnehage børnehuset børnehaven børnehave vuggestuen daginstitution dagis päiväkoti päiväkodin
  kita kindergarten krippe kinderdagverblijf crèche peuterspeelzaal basisschool nursery playgroup
  skolan skole skolen grundschule gymnasium lyseo lukio koulu scholengemeenschap school academy
  kyrkan kirken kirche kirkko kerk church chapel församlingen menigheten sogn
  hotell hotel hotelli vandrarhem hostel pension gasthof gasthaus restaurang restaurant ravintola café cafe kafé kahvila krog
  pizzeria bar pub salong salon kapsalon parturi frisør
  sjukhuset sykehuset sygehuset hospitalet sairaala ziekenhuis hospital krankenhaus klinik klinikken kliniken klinikka clinic
  äldreboendet sykehjemmet plejehjemmet plejecenter hoivakoti palvelutalo verzorgingshuis seniorenheim pflegeheim
  bostadsrättsföreningen brf borettslaget sameiet andelsboligforeningen taloyhtiö asunto-oy
  rummet lokalet mødelokale møterom konferensrum neuvotteluhuone vergaderzaal raum saal sali zaal`)

/** Does the word, in small letters, say that what is behind it is a maker's product? */
export const isMaker = (word: string): boolean => makers.has(word)

/** Does the word, in small letters, say that what is behind it is what a group, a school or a house is called? */
export const isGroup = (word: string): boolean => groups.has(word)

/** Who comes after the founder of a firm: `Vik & Sønner`, `Hughes & Daughter`. In small letters. */
export const isHeir = (word: string): boolean =>
  /^(?:söner|son|sön|sønner|sønn|søn|søner|döttrar|dotter|døtre|datter|døtrer|pojat|poika|tytär|tyttäret|kumpp|zonen|zoon|zn|dochters?|söhne|sohn|töchter|tochter|sons|daughters?|co|cie|partners?|partnere|partner|company|bros|brothers|associates|kumpani|compagnie)$/.test(
    word,
  )
