/**
 * Words that notes have before or behind the initials of a person, in sv nb da fi nl de en. Parts of regular
 * expressions: alternatives, in small letters.
 */

/** What one signs with, keeps minutes as, or is referred to by: whatever letters follow are somebody's. */
export const signing = [
  'sign|signed|signat|signatur|signature|sig|underskrift|unterschrift|unterz|unterzeichnet|gez|allekirjoitus|allekirj',
  'bearb|sb|zust|zuständig|ansprechp|ap|vn|kd|kl|pat|pt|cust|asiak|pot|vertretung|vertr|beh|kons|dikt|diktiert|gesehen',
  'handtekening|getekend|get|par|paraaf|parafering|initialer|initialen|initials|kürzel|nimikirjaimet|puumerkki',
  'justeras|justerat|justerare|ref|referens|vår ref|deres ref|ihr zeichen|unser zeichen|uw kenmerk|viitteemme',
  'minutes|protokoll|protokol|pöytäkirja|notulen|notulist|notuleerder|schriftführer|protokollführer|sihteeri',
  'referent|referat|sekr|sekreterare|sekretær|secretary|secretaris|saksbehandler|saksbeh|sagsbehandler|sagsbeh',
  'handläggare|handl|käsittelijä|kirjasi|kirjaaja|laati|behandelaar|sachbearbeiter|bearbeiter|agent|noteret|notert',
  'noterat|noted|logged|opgesteld|verfasst|erstellt|witness|initialled|vermerk|notiz von|notiz|erledigt|bearbeitet|aufgenommen|notat av|notat af|notat|notis av|anteckning av|anteckning',
  'skrivet av|skrevet av|skrevet af|geschrieben von|geschreven door|written by|entered by|done by|notitie van|notitie',
  'åtgärdat|avslutat|utført|avsluttet|udført|afsluttet|afgehandeld|kuitattu|hoidettu|merkintä|kirjannut|siirretty|tilldelad|tildelt|tildeldt|zugewiesen|toegewezen|assigned',
].join('|')

/** Below or before one's name. */
export const closingWords =
  'mvh|vh|hilsen|hälsningar|hälsn|hilsner|terv|t|gr|grt|groet|groeten|mvg|lg|vg|mfg|br|kr'

/** Who did something, who is told or handed something, who is asked for. */
export const concerning = [
  'lt|laut|gem|ggü|enl|enligt|ifølge|iflg|volgens|mukaan|see|cc|tel|weiter an|gegenüber|zu|vor|nach|wegen|ohne',
  'by|av|af|von|vom|door|durch|med|with|mit|met|till|til|to|an|aan|naar|bei|hos|via|per|for|för|für|voor',
  'ring|ringa|ringe|bel|call|soita|frag|fråga|spør|spørg|vraag|ask|kysy|och|og|ja|en|und|and|or|eller|of|oder|samt',
].join('|')

/** What is told of somebody, most often done on the telephone. */
export const doing = [
  'är|var|fick|hade|mår|ligger|kom|kommer|sitter|bor|er|fikk|hadde|fik|havde|on|oli|tuli|sai|is|was|had|kwam|krijgt|kreeg',
  'ist|war|kam|hatte|kommt|liegt|wohnt|came|lives|got|does|did|needs',
  'ringde|ringer|ringt|sökte|söker|skrev|skriver|meddelar|meddelade|undrar|undrade|bad|ber|har|vill|tar|återkommer',
  'följer|kollar|ska|svarar|svarade|påpekade|föreslog|rapporterade|ringte|søkte|spurte|spør|bekreftet|ønsker|følger',
  'sjekker|foreslo|ringede|spurgte|spørger|oplyste|oplyser|bekræftede|følger|foreslog|soitti|soittaa|kysyi|kertoi',
  'pyysi|ilmoitti|lupasi|haluaa|hoitaa|palaa|ehdotti|totesi|belde|belt|vroeg|vraagt|meldde|meldt|zei|zegt|wil|gaat',
  'heeft|neemt|stelt|pakt|rief|ruft|hat|fragte|fragt|meldete|meldet|bat|bittet|sagte|sagt|möchte|wünscht|übernimmt',
  'called|calls|rang|asked|asks|says|said|wants|has|reported|reports|confirmed|phoned|emailed|requested|will|to call',
].join('|')

/** Before one letter that stands for a family or a given name. */
export const titled =
  'herrn?|frau|hr|fr|mr|mrs|ms|miss|fru|fröken|frøken|dhr|mevr|mw|meneer|mevrouw|rouva|herra|neiti|hra|rva|kollege|kollegin|kollega|kollegaen'
export const greeted =
  'hej|hejsan|hei|heisann|hi|hello|hallo|moi|terve|liebe|lieber|kära|käre|kære|kjære|beste|lieve|dear|hoi|tack|takk|tak|thanks|danke|bedankt|kiitos'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** Written in capitals with points, and no person: `U.S.`, `N.B.`, `B.V.` */
export const dottedAbbreviations = words(
  'us usa uk eu un uae nb ps pps pm am bv nv vof sa vs cv id ek ev ag kg ny dc zb ua dh dvs osv mm rsvp rip asap ivm obv',
)

/** Written in capitals without points, and no person. */
export const abbreviations = words(
  `us usa uk eu un uae nb ps pm am bv nv sa vs cv id ek ev ag la ny sf nl zb ua dh mm fd faq poa it hr pr qa cs tv pc ok
  st kg kr cm km pdf usb cd vat btw mva eur sek nok dkk usd gbp ip api sms pin app ceo cto cfo hk vd gps led lcd wc ac
  ai ml mb tb hd xl xs xxl no nr url web www ce iso din sap crm erp tel fax gsm sim lte dsl ja nej nei ej bic pg ocr
  kid to be in on at by of or if so we me my he do go up is as an vi du er om men och und das der die ich sie wir het een
  ole oli se ei on ja en ei eta asap moms dvs osv`,
)

/** Forms of firms that are initials too: these only where a sentence has ended. */
export const formsOfFirm: ReadonlySet<string> = new Set([
  'ab',
  'as',
  'oy',
  'ks',
  'hb',
  'kb',
  'ik',
  'if',
  'sl',
])
