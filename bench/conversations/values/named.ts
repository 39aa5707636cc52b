import type { NameDrawer } from '../names.ts'
import type { Random } from '../random.ts'
import type { Language } from '../template.ts'

/** Half of them are built on people's names: F a family name, G a given name, Gs its genitive. */
interface NamedThings {
  readonly firm: readonly string[]
  readonly product: readonly string[]
  readonly place: readonly string[]
  readonly street: readonly string[]
  readonly town: readonly string[]
}

const lines = (text: string) => text.split('|')

const things: Readonly<Record<Language, NamedThings>> = {
  sv: {
    firm: lines(
      'Fs Bageri|F & F AB|Gs Blommor|F Bygg AB|Fs Rör|Salong G|Bröderna F|G & Co|Restaurang G|F Group|Fs|Nordljus El AB|Kaffehörnan|Posten|Hemköpet|Polarbutiken|Svea Frakt AB|Stiftelsen F|Klarna|Café G',
    ),
    product: lines(
      'G soffa|soffan G|modell G|fåtölj F|G-serien|lampan G|Gs kaffe|F 3000|tröjan G|barnvagn G|Kalles lingon|bordet G|Blixt Pro|Vinterjacka Fjäll|Mjuk 2|MAX Plus|F Original|kudden "G"|skon F|G XL',
    ),
    place: lines(
      'Fs torg|F|Gsberg|Gs väg|Södertälje|Norrtälje|Kiruna|Ystad|Vadstena|Sankt Gs kyrka|Villa G|Fs strand|Gs gård|Solna Centrum|terminal F|Hotell G|Gslund|Göteborg|F station|Gatan',
    ),
    street: lines(
      'Storgatan #|Fs gata #|Kyrkvägen ##|Gs väg #B|Box ###|Fsgatan ##, lgh 1#01|Lilla Fsvägen #|Karl Gs gata ##',
    ),
    town: lines('114 ## Stockholm|903 ## Umeå|Göteborg|22# ## Lund|F|SE-75# ## Uppsala'),
  },
  nb: {
    firm: lines(
      'Fs Bakeri|F & Sønn AS|Gs Blomster|F Bygg AS|Brødrene F|Frisør G|F Eiendom|G AS|Kafé G|Restaurant F|Nordlys Strøm|Posten|Fjellsport AS|Fs|Kaffebrenneriet|Telekraft|F-gruppen|Advokatfirmaet F|Gs Hjørne|Tine',
    ),
    product: lines(
      'G sofa|sofaen G|modell G|lenestol F|G-serien|lampen G|Gs kaffe|F 3000|genseren G|barnevogn G|bordet G|Storm Pro|Vinterjakke Fjell|MAX Pluss|F Original|puten "G"|skoen F|Bris 2|G XL|dress Ask',
    ),
    place: lines(
      'Fs plass|F|Gsberg|Gs vei|Bodø|Lillehammer|Tromsø|Hamar|St. Gs kirke|Villa G|Fstranda|G gård|Oslo S|terminal F|Hotell G|Gsvik|Bergen|F stasjon|Moss|Sandnes',
    ),
    street: lines(
      'Storgata #|Fs gate #|Kirkeveien ##|Gs vei #B|Postboks ###|Fveien ##|Karl Gs gate ##|Nedre F vei #',
    ),
    town: lines('018# Oslo|500# Bergen|Trondheim|F|900# Tromsø|NO-40## Stavanger'),
  },
  da: {
    firm: lines(
      'Fs Bageri|F & Søn A/S|Gs Blomster|F Byg ApS|Brødrene F|Frisør G|F Ejendomme|G ApS|Café G|Restaurant F|Nordlys El|PostNord|Fs|Kaffehjørnet|Telekraft|F Group|Advokatfirmaet F|Gs Hjørne|Matas|Salon G',
    ),
    product: lines(
      'G sofa|sofaen G|model G|lænestol F|G-serien|lampen G|Gs kaffe|F 3000|trøjen G|barnevogn G|bordet G|Storm Pro|Vinterjakke Fjord|MAX Plus|F Original|puden "G"|skoen F|Bris 2|G XL|stolen Ib',
    ),
    place: lines(
      'Fs Plads|F|Gsbjerg|Gs Vej|Aarhus|Odense|Esbjerg|Ribe|Sankt Gs Kirke|Villa G|F Strand|Gs Gård|Kolding|terminal F|Hotel G|Glund|Roskilde|F Station|Skagen|Vejle',
    ),
    street: lines(
      'Storegade #|Fs Allé #|Kirkevej ##|Gs Vej #B|Postboks ###|Fsgade ##, 2. tv|H.C. Fs Boulevard ##|Ny F Vej #',
    ),
    town: lines('2100 København Ø|8000 Aarhus C|Odense|F|5### Svendborg|DK-9000 Aalborg'),
  },
  fi: {
    firm: lines(
      'Leipomo F|F Oy|Kukkakauppa G|Rakennus F Oy|Veljekset F|Parturi G|F-yhtiöt|G Oy|Kahvila G|Ravintola F|Revontuli Oy|Posti|F & Kumppanit|Pohjolan Sähkö|F Group|Kauppahuone F|Elisa|Tmi G F|Kone F|Sokos',
    ),
    product: lines(
      'G-sohva|sohva G|malli G|nojatuoli F|G-sarja|lamppu G|G-kahvi|F 3000|paita G|vaunut G|Tuisku Pro|Talvitakki Tunturi|MAX Plus|F Original|tyyny "G"|kenkä F|Halla 2|G XL|Fazer|pöytä Onni',
    ),
    place: lines(
      'F|Gnpuisto|Gnkatu|Oulu|Turku|Kuopio|Salo|Pyhän Gn kirkko|Villa G|Fnranta|G|Rauma|terminaali F|Hotelli G|Gla|Lahti|F-halli|Seinäjoki|Pori|Fnmäki',
    ),
    street: lines(
      'Kirkkokatu #|Fnkatu #|Koulutie ## B 4|Gnkuja #|PL ###|Fntie ##|Mannerheimintie ## A|Vanha F #',
    ),
    town: lines('00100 Helsinki|90100 Oulu|Tampere|20### Turku|FI-40100 Jyväskylä|F'),
  },
  nl: {
    firm: lines(
      'Bakkerij F|F & Zn. BV|Bloemen van G|Bouwbedrijf F|Gebroeders F|Kapsalon G|F Vastgoed|G BV|Café G|Restaurant F|Noorderlicht Energie|PostNL|Fs|De Koffiehoek|F Groep|Notariskantoor F|Slagerij F|Albert Heijn|Gs Hoekje|Blokker',
    ),
    product: lines(
      'G bank|bank G|model G|fauteuil F|de G-serie|lamp G|F 3000|trui G|kinderwagen G|tafel G|Storm Pro|Winterjas Duin|MAX Plus|F Original|kussen "G"|schoen F|Bries 2|G XL|Douwe Egberts|fiets Sterk',
    ),
    place: lines(
      'F|Fplein|Gdorp|Gstraat|Utrecht|Zwolle|Breda|Den Helder|Sint-Gkerk|Villa G|Fstrand|Hoeve G|Leiden|terminal F|Hotel G|Goes|Delft|station F|Best|Hoorn',
    ),
    street: lines(
      'Kerkstraat #|Fstraat #|G Flaan ##|Dorpsweg ##a|Postbus ###|Fweg ##|Van Fstraat ##|Prins Gplein #',
    ),
    town: lines('1012 AB Amsterdam|3511 BX Utrecht|Rotterdam|9711 CD Groningen|NL-6211 EK Maastricht|F'),
  },
  de: {
    firm: lines(
      'Bäckerei F|F & Söhne GmbH|Blumen G|Bauunternehmen F|Gebrüder F|Friseur G|F Immobilien|G GmbH|Café G|Gasthof F|Nordlicht Strom|Deutsche Post|Fs|Kaffee-Ecke|F AG|Kanzlei F|Metzgerei F|Sparkasse F|Gs Imbiss|Otto',
    ),
    product: lines(
      'Sofa G|G Sofa|Modell G|Sessel F|G-Serie|Lampe G|F 3000|Pullover G|Kinderwagen G|Tisch G|Sturm Pro|Winterjacke Berg|MAX Plus|F Original|Kissen "G"|Schuh F|Brise 2|G XL|Dr. F|Stuhl Emil',
    ),
    place: lines(
      'F|Fplatz|Gsdorf|Gstraße|Essen|Bremen|Worms|Halle|St. G|Villa G|Fufer|Hof G|Leipzig|Terminal F|Hotel G|Gburg|Hagen|Bahnhof F|Singen|Fulda',
    ),
    street: lines(
      'Hauptstr. #|Fstraße #|Kirchweg ##|G-F-Allee ##|Postfach ###|Fweg ##a|Am Fplatz #|G-F-Str. ##',
    ),
    town: lines('10115 Berlin|80331 München|Hamburg|5066# Köln|D-01067 Dresden|F'),
  },
  en: {
    firm: lines(
      "F's Bakery|F & Sons|G's Flowers|F Construction Ltd|F Brothers|Salon G|F Estates|G Inc.|Café G|The F Arms|Northern Light Energy|Royal Mail|F's|Coffee Corner|F Group|F LLP|F, F & Co|Wells Fargo|G's Diner|Johnson & Johnson",
    ),
    product: lines(
      'G sofa|the G sofa|G model|F armchair|G series|G lamp|F 3000|G jumper|G stroller|G table|Storm Pro|Summit Winter Jacket|MAX Plus|F Original|"G" cushion|F boot|Breeze 2|G XL|Jack Daniels|the G desk',
    ),
    place: lines(
      "F|F Square|Gville|G Street|Leeds|Reading|Lincoln|Bath|St. G's Church|Villa G|F Beach|G Farm|Washington|Terminal F|Hotel G|Gton|Houston|F Station|Jackson|Chelsea",
    ),
    street: lines(
      '# High Street|## F Road|Flat #, ## Church Lane|#B G Avenue|PO Box ###|## F St|1### Martin Luther King Blvd|# Old F Way',
    ),
    town: lines('London SW1A 1##|Leeds LS1 4##|Springfield, IL 627##|Dublin 4|Manchester|Ftown'),
  },
}

const endings =
  '(?:s(?![a-zäöåß])|(?=$|[ \'"&,.-]|s?(?:gat|vägen|väg|gade|straat|weg|straße|platz|ufer|plein|strand|laan|veien|lund|berg|bjerg|dor|kerk|ville|ton|burg|vik)|n(?:katu|tie|ranta|mäki|puisto|kuja)|town|la$))'
const familyMark = new RegExp(`\\bF${endings}`, 'g')
const givenMark = new RegExp(`\\bG${endings}`, 'g')

/** `Fs` is a genitive: a name which hisses takes no second s. */
function owned(name: string, mark: string): string {
  return mark.endsWith('s') && !/[sxz]$/.test(name) ? `${name}s` : name
}

/** Fills a pattern of named things. */
function named(pattern: string, names: NameDrawer, language: Language, random: Random): string {
  return pattern
    .replaceAll(givenMark, mark => mark.replace('G', '¤'))
    .replaceAll(familyMark, mark => owned(names.family(random, language), mark))
    .replaceAll(/¤s?/g, mark => owned(names.given(random, language), mark))
    .replaceAll('#', () => String(random.int(1, 9)))
}

export function namedThing(
  kind: 'firm' | 'product' | 'place',
  names: NameDrawer,
  language: Language,
  random: Random,
): string {
  return named(random.pick(things[language][kind]), names, language, random)
}

/** One line or two, as an envelope or a sentence has it. */
export function address(names: NameDrawer, language: Language, random: Random): string {
  const { street, town } = things[language]
  const first = named(random.pick(street), names, language, random)
  const kind = random.next()
  if (kind < 0.25) return first
  return `${first}${kind < 0.4 ? '\n' : kind < 0.5 ? ' ' : ', '}${named(random.pick(town), names, language, random)}`
}
