import { isCompanyForm } from './stop-words.ts'
import { createWordKind } from './word-kind.ts'

/**
 * What firms call their trade behind the name of whoever founded them: `Berg Bygg`, `Walker's Hardware`,
 * `Zimmermann Steuerberatung`. By language; in a capital, behind a name, the whole is a firm.
 */
const words = `
  asu muoti partner mutual assurance society union group council homes lettings veterinary vets
  byg bolig boliger byggeri huse haver hegn varmepumper solceller
  fysio fysiotherapie joinery
  tours hardware beds planner installatie installaties maskin
  kraft energi fiber bredbånd bredband mote sykkel kuivaus pesu ohg kgaa mbh eg
  bygg byggnads måleri el rör vvs kyla värme plåt golv kakel snickeri tak mark maskin schakt entreprenad åkeri transport
  flytt städ fastigheter fastighet bostad bostäder förvaltning mäklare mäkleri konditori bageri café krog restaurang
  pizzeria blommor trädgård plantskola bokhandel optik tandvård vård apotek klinik salong frisör juridik advokatbyrå
  advokater redovisning revision ekonomi inkasso finans försäkring invest kapital media reklam tryck förlag bil bilar
  däck motor cykel sport möbler inredning textil mode skor guld ur data konsult teknik elektronik verkstad mekaniska
  begravningsbyrå resor buss taxi hotell vandrarhem camping gård skog lantbruk söner bröderna
  entreprenør bakeri regnskap takst heis eiendom megling rørlegger elektro snekker snekkeri maling blikk graveservice
  møbler interiør blomster gartneri bokhandel tannlege legesenter apotek klinikk frisør advokatfirma reiser rengjøring
  renhold flyttebyrå forsikring sparebank trykkeri forlag bilsenter dekk sykkel brødrene sønn sønner
  entreprise tømrer murer maler vvs blik kloak autoværksted autohus biler cykler dæk begravelsesforretning bageri
  konditori slagter kro grill ejendomme ejendomsmægler boligudlejning revision regnskab bogføring rengøring
  vinduespolering flytning vognmand tandlæge optiker guldsmed møbelhus tæppeland brugskunst rejser busser gulve
  rakennus remontti sähkö putki lvi maalaus katto kaluste kalusteet huonekalut leipomo konditoria kahvila ravintola
  kukka puutarha kirjakauppa optikko hammaslääkärit lääkäriasema apteekki parturi kampaamo lakiasiaintoimisto
  asianajotoimisto tilitoimisto kirjanpito perintä rahoitus vakuutus kiinteistöt isännöinti kuljetus muutot siivous
  huolto autohuolto rengas pyörä urheilu matkat taksi hotelli hautaustoimisto pojat veljekset
  bouw aannemers loodgieters installatie installaties schilders dakwerken timmerwerken interieur meubelen wonen keukens
  bakkerij slagerij bloemen tuincentrum boekhandel opticien tandartsen apotheek kapsalon advocaten notarissen notariaat
  administratie accountants incasso verzekeringen makelaars makelaardij vastgoed transport verhuizingen schoonmaak
  autobedrijf garage banden fietsen tweewielers sport reizen taxi hotel uitvaart drukkerij uitgeverij gebroeders zonen
  bau bauten bedachung bedachungen dachdecker elektro sanitär heizung heizungsbau klempner malerbetrieb tischlerei
  schreinerei metallbau fliesen gartenbau bäckerei konditorei metzgerei gasthof gasthaus brauerei weingut blumen
  buchhandlung optik zahnärzte praxis apotheke friseur rechtsanwälte kanzlei steuerberatung steuerberater notare inkasso
  versicherungen versicherung immobilien hausverwaltung spedition umzüge reinigung gebäudereinigung autohaus werkstatt
  reifen fahrräder sport reisen bestattungen druckerei verlag möbel möbelhaus küchen gebrüder söhne
  builders building construction plumbing heating electrical roofing joinery carpentry scaffolding decorators windows
  furniture interiors kitchens bakery bakers butchers cafe catering brewery flowers florist florists garden nurseries
  books bookshop optics opticians dental surgery pharmacy clinic salon solicitors lawyers legal attorneys chambers notary
  accounting accountants bookkeeping adjusters recovery collections finance financial capital insurance mortgages estates
  lettings properties property realty removals haulage freight logistics couriers cleaning services solutions systems
  motors garage tyres cycles outfitters outlet hardware stores store supplies trading brothers sons partners associates
  holdings enterprises industries energy power water tours travel coaches cabs hotel inn tavern funeral printing press
  publishing media studios studio design designs software labs technologies tech electronics foundation trust institute
  academy college clothing shoes jewellers jewelers gym fitness farms farm estate`

const endings = `
  bygg handel tjänst verkstad byrå fabrik industri gården butik verksted byggeri forretning firma centret
  senter huset service maskiner kauppa palvelu palvelut toimisto kaluste liike yhtiö rakennus tekniikka
  bedrijf bouw diensten techniek winkel werken groep kantoor bau schutz technik betrieb beratung verwaltung
  handlung haus markt werk werke reinigung vertrieb versand logistik anstalt gesellschaft`

const firms = createWordKind({ words, endings, shortestStem: 3 })

/** Says a word in a capital behind a name that the whole is a firm? The word is in small letters. */
export const isFirmWord = (word: string): boolean => firms.has(word) || isCompanyForm(word)

/** Is it a trade by itself, and no word with the ending of one? */
export const isTrade = firms.isListed

/** The same of a word without its accents and Finnish case. */
export const isFirmStem = firms.hasStem

const namesToo = new Set(
  'strøm ström kraft vis sport mode optik foto glas bil el vin fisk kött blomst'.split(' '),
)

/** Is it a trade, though a family may be called so: `Dahl Strøm`? In small letters. */
export const isTradeAndName = (word: string): boolean => namesToo.has(word)

/** Who practises with partners, named before them: `Familjejuristen Palm & Falk`, `Kanzlei Roth & Wolf`. */
export const isTradeOfPartners = (word: string): boolean =>
  /(?:jurist|juristen|juristerna|advokater|advokaterne|advokatene|advokatfirman|advokatfirmaet|advokatbyrån|kanzlei|anwälte|notare|steuerberater|architekten|arkitekter|arkitektene|arkitekterne|arkitektkontor|architecten|advocaten|notarissen|makelaars|accountants|solicitors|architects|chambers|asianajotoimisto|lakiasiaintoimisto|arkkitehdit|tilitoimisto|firma|firman|firmaet|büro|praxis|praktijk|byrån|begravningsbyrå|bedemand)$/.test(
    word,
  )
