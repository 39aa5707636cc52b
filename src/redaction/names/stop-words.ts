import { foldWord } from './fold.ts'

/** Words that open sentences, stand in forms or follow a greeting, and are nobody's name there. By language. */
const byLanguage: Readonly<Record<string, string>> = {
  sv: `absolut toppen klart hejdå visst precis perfekt utmärkt jodå japp
    alla allt allihop allihopa andra att av bra bästa bäste de dem den denna deras dess det detta dig din dina ditt då
    där därför efter eftersom eller en er era ert ett finns fick fler fram från för förra första god goda god ha han hans
    har hej hejsan hela henne hennes hon hos hur här i idag igen igår ikväll imorgon in ingen inget innan inom inte
    ja jag jo kan kl kund kunde kunden kunder kära käre man med mellan men mig min mina mitt mot mycket mvh ni nu
    ny nya nytt någon något några när nästa och också om oss på redan rätt sedan sen senast senaste ser sin sina sitt
    själv ska skulle som svar så sådan tack tacksam till tills tjena trevlig tyvärr under ut utan va vad var vara vart
    varför vars vem vi via vid vilka vilken vill vår våra vårt vänlig vänliga vänligen även åt är över ärende ärendet
    hälsning hälsningar hoppas undrar behöver skickar skrev skriver ringde ring fått fel problem fråga frågor hjälp
    meddelande ämne datum namn kundnummer faktura order beställning leverans lösenord konto telefon adress bilaga
    varma mor far god fortsatt glad jul påsk sommar helg dag kväll eftermiddag morgon förmiddag
    stora lilla norra södra östra västra gamla herr fru fröken undertecknad anställd chef`,
  nb: `klart hadet flott perfekt supert absolutt jepp neida joda kortet betaling
    alle alt andre at av bra beste da de dem den denne der deres dere det dette deg din dine ditt du eller en er et
    etter ett fikk flere fra først få før for god godt gode ha han hans har hei heisann hele henne hennes hilsen hos hun
    hva hvem hver hvis hvor hvordan hvorfor i igjen igår ikke ikveld imorgen ingen inn innen ja jeg jo kan kjære kunde
    kunden kunder kunne man med meg mellom men mens min mine mitt mot mye mvh nei noe noen nok ny nye når nå og også om
    opp oss over på siden sin sine sitt skal skulle slik som svar så takk til under ut uten var veldig vi via vil
    ville vår våre vårt vennlig vennligst være ære sak saken ordre faktura levering passord konto telefon adresse vedlegg
    spørsmål hjelp melding emne dato navn feil problem håper trenger sender skrev ringte fint hyggelig stor store
    ung herr fru frøken dag kveld morgen ettermiddag formiddag helg jul påske`,
  da: `klart farvel perfekt fint jep absolut kort kortet betaling
    af alle alt andre at bedste blev blive da de dem den denne der deres dig din dine dit du efter eller en end er et
    fik flere for fra få før god godt gode ham han hans har havde hej hele hende hendes hilsen hos hun hvad hvem hver hvis
    hvor hvordan hvorfor igen ikke ind ingen ja jeg jer jeres kan kom kunde kunden kunder kunne kære man med meget mellem
    men mens mig min mine mit mod mvh må ned nej nogen noget nogle nok nu ny nye når og også om op os over på sagen sag
    samt sin sine sit skal skrev skulle som svar sådan så tak til ud uden under var vedr venlig venligst ved vi via vil
    ville vores være ordre faktura levering adgangskode konto telefon adresse bilag spørgsmål hjælp besked emne dato navn
    fejl problem håber dejlig rigtig herr fru frøken dag aften morgen eftermiddag formiddag weekend jul påske`,
  fi: `täällä siellä tuolla hänelle minulle sinulle teille heille meille harmi laita joo juu kyllä näkemiin kuulemiin heippa mahtavaa kortilla
    reklamaatio reklamaation anteeksi asiakas asiakaspalvelu asia ei eikä eli en ennen entä että eivät haluan hei heippa hienoa hyvä hyvää hän
    hänen ilmoitus ja jo joka jos jotka joten joulua juuri kaikki kaikille kanssa kerran kiitos kiitoksia koska koko kuin
    kuitenkin kun kuka lasku laite liite lisäksi lähetä me meidän mikä miksi milloin missä mitä moi moikka mukavaa mutta
    myös määrä ne niin noin nyt nimi näin olen olemme oletko olette oli olisi on onko osoite otsikko ovat paikka palvelu
    parhain pitää puhelin päivämäärä päivää rakas saako saan sama se sen siis sinä siellä sitten suomi tai tarvitsen tasan
    te teidän terve terveisin terveiset tervehdys tilaus toinen toivon toivottavasti tuki tuote tämä tässä tänään vaan vai
    vaikka vain vastaus viesti vielä viikko viime voi voin voiko voisiko voisitko voitteko voisitteko yhteys yritys yst
    ystävällisin ystävällisesti yhteistyöterveisin huomenta huomenna iltaa herra rouva neiti
    ongelma ongelmia kysymys virhe salasana tunnus tili sähköposti hinta toimitus maanantaina`,
  nl: `nee jawel prima top klopt graag tot ziens doei oké oke hoor creditcard
    aan af al alle alles als alvast andere ben bent bedankt beste bij dag dan dank dat de deze die dit door dus een
    eerste en er even geachte geen goed goede goeden goedemiddag goedemorgen goedenavond goedendag graag groet groeten
    groetjes haar hallo had hartelijk hartelijke hebben heb hebt heeft heer hem het hier hij hoe hoi hoogachtend hun ik in
    inmiddels is ja jij je jouw jullie kan klant klanten klantenservice kunt kunnen laat lieve maar maken mag mee meneer
    met mevrouw mijn misschien moet mvg na naar naam niet niets nieuwe nog nu nummer of om omdat ons onze ook op over
    probleem vraag vragen ten ter tegen toch toen tot u uit uw van vanaf vandaag veel verder via volgens voor vriendelijke
    vrouw waar waarom wanneer was wat we weer wel welke werkt wie wij wil wilt worden wordt zal ze zeer zich zij zijn
    zo zoals zou bestelling factuur levering wachtwoord rekening telefoon adres bijlage datum onderwerp fout storing`,
  de: `wiederhören wiedersehen wiederschauen tschüss genau stimmt super prima klar okay ciao
    ab aber alle alles als also am an andere auch auf aus beim bei bereits beste besten bester bin bis bitte da dabei
    dadurch damen dame daher damit danach dank danke dann das dass dem den denn der des deshalb die dies diese diesem diesen
    dieser dieses doch dort durch ein eine einem einen einer eines er erneut erst es etwas euch euer eure für ganz gar
    geehrte geehrter geehrten gern gerne gestern gibt gruß grüße grüßen gut gute guten guter hab habe haben hallo hat hatte
    heute hier hochachtungsvoll ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in is ist ja jede jeder jetzt jemand
    kann kein keine kollege kollegen kollegin können kunde kunden kundin kundendienst kundenservice leider liebe lieber liebes
    man mehr mein meine meinem meinen meiner mfg mich mir mit moin morgen muss nach nachdem nein neu neue nicht nichts noch nun
    nur ob oder ohne schon sehr seit sein seine sich sie sind so sobald sofort soll sollte sondern sonst tag trotz
    über um und uns unser unsere unseren unter vielen viele vielleicht vom von vor vorab wann war waren warum was
    wegen weil weiter weitere welche wenn wer werden wie wieder wir wird wo wurde würde zu zum zur zusammen zwar zwei
    herr herrn herren frau frauen mann bestellung rechnung lieferung passwort konto telefon adresse anhang betreff datum
    problem frage fragen fehler hilfe nachricht vertrag mail email nummer anfrage antwort antworten drucker rechner gerät
    vorname nachname name mitarbeiter mitarbeiterin nachmittag abend vormittag wochenende ostern weihnachten allerseits`,
  en: `right lovely bye goodbye cheers yeah yep nope brilliant sure alright okay great callback
    a about account address again after afternoon all also am an and any anybody anyone are as at attached back be
    because been before best but by can cannot case cheers could customer customers date day dear did do does dont
    everybody everyone evening everything first folks for friend friends from further get good got great greetings guys had
    has have he hello help her here hey hi his hope hoping how however i if im in invoice is issue it its ive just kind kindly
    last later ladies gentlemen let like madam mam many may me message might more morning most much my name need new
    next no not nothing now number of off ok okay old on once one online only or order other our out over password phone
    please problem question questions re received regarding regards reply respectfully said same see sent she should
    since sincerely sir sirs so some someone somebody soon sorry still subject support sure take thank thanks that the their them
    then there these they this those through ticket to today tomorrow too two under until up upon us very warm warmly was we
    well were what when where which while who whom why will with would yes yesterday yet you your yours truly faithfully
    error login update urgent user users world god sunday agent anonymised anonymized anonymous deleted unknown none null
    frankly really
    test n a tba tbd fyi asap attn weekend christmas easter`,
}

/**
 * The commonest of countries whose numbers are known and whose languages the tagger was not trained on, so that the
 * word before such a number is nobody: `Minu isikukood on`, `Mój PESEL to`, `Mano asmens kodas yra`.
 */
const abroad = `mon numéro sécurité sociale bonjour merci cordialement monsieur madame votre notre cela concerne
  hola gracias saludos señor señora nuestro vuestro número buongiorno grazie saluti codice fiscale numero nostro vostro
  mój moja moje moim dzień dobry dziękuję proszę pozdrawiam chodzi jest pesel numer pan pani dotyczy
  minu meie tere aitäh palun isikukood isikukoodi küsimus lugupidamisega
  mans mana manu labdien paldies lūdzu personas kods kodu jautājums
  mano mūsų labas ačiū prašau asmens kodas kodo yra pagarbiai klausimas
  kennitala kennitalan kennitölu mín minn þetta varðar sæl sæll`

/** Weekdays and months in seven languages, with their usual abbreviations. */
const calendar = `tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
  måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai
  keskiviikko torstai perjantai lauantai sunnuntai maandag dinsdag woensdag donderdag vrijdag zaterdag zondag montag
  dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday
  januari februari mars april maj juni juli augusti september oktober november december januar februar desember august
  marts tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu maart mei
  augustus januar februar märz mai dezember january february march may june july october december
  mon tue wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec okt dez des mån tis ons tor tors
  fre lør lör søn sön man ma ti ke to pe la su di wo do vr za zo mo mi sa so tir klo kl uhr tammi helmi maalis huhti touko
  kesä heinä elo syys loka marras joulu`

/** Teams, functions, kinds of company: what signs a message when nobody does. */
const business = `ab aktiebolag aps as ag bv cv co corp corporation company gmbh group gruppen group inc kb kg ky llc llp
  ltd limited nv oy oyj plc sa sarl srl ug ehf hf uab sia ou ry rf ev vof
  borger borgeren innringer beller opkalder soittaja virkailija moderator medlemsservice talare spreker sprecher
  team teamet tiimi support supporten tuki helpdesk servicedesk desk service services kundservice kundtjänst kundtjanst
  kundeservice kundesenter kundecenter kundsupport kundeteam asiakaspalvelu asiakastuki klantenservice klantendienst
  kundenservice kundendienst kundenbetreuung customer care department dept avdelning avdelningen avdeling avdelingen
  afdeling osasto abteilung it hr admin administration administrator redaktion redaktionen ekonomi økonomi economy
  finance talous talousosasto buchhaltung boekhouding bokföring regnskap bogholderi lön lønn palkanlaskenta sales försäljning
  salg myynti verkoop vertrieb marketing marknad order orders teknik tekniker teknisk technik technical operations drift
  security sikkerhet säkerhet management ledelsen ledningen directie geschäftsleitung office kontor toimisto kantoor büro
  reception receptionen vastaanotto receptie rezeption booking bookings bestilling info information noreply reply postmaster
  webmaster mailer daemon system server webshop shop butik butiken butikken kauppa winkel laden bank banken
  forening föreningen foreningen förening yhdistys vereniging verein kommun kommunen kommune kunta gemeente gemeinde stadt
  universitet universitetet yliopisto universiteit universität university skola skolan skole skolen koulu school schule
  manager consultant konsult konsulent rådgiver rådgivare agent operator advisor specialist coordinator koordinator
  samordnare direktor director direktör ceo cto cfo vd handläggare saksbehandler sagsbehandler sachbearbeiter medewerker
  medarbeider medarbetare medarbejder assistant assistent sekreterare chef leder johtaja päällikkö leiter engineer
  developer utvecklare utvikler udvikler kehittäjä entwickler seller säljare selger sælger myyjä verkoper`

/** Products, makes and places that support conversations are full of. */
const things = `windows word excel outlook office teams android iphone ipad mac macbook apple google chrome firefox safari
  edge microsoft adobe acrobat facebook instagram whatsapp messenger linkedin twitter skype zoom slack paypal klarna swish
  mobilepay vipps bankid mitid nemid digid visa mastercard amex amazon ebay netflix spotify youtube samsung huawei sony nokia
  ericsson lenovo dell hp canon epson brother intel amd volvo saab scania bmw audi mercedes volkswagen toyota ford tesla
  postnord dhl ups fedex bring posti postnl bpost gls dpd hermes telia telenor tele2 comviq elisa dna kpn ziggo telekom
  vodafone ikea bluetooth wifi wlan usb hdmi pdf sms vpn sim sap citrix linux ubuntu server router modem trudesk zendesk jira
  sweden norway denmark finland germany netherlands sverige norge danmark suomi ruotsi deutschland nederland belgium belgië
  österreich schweiz england europa europe scandinavia norden stockholm göteborg malmö uppsala oslo bergen trondheim
  stavanger københavn copenhagen aarhus århus odense aalborg helsinki helsingfors espoo tampere turku oulu amsterdam
  rotterdam utrecht antwerpen brussel brussels berlin hamburg münchen köln frankfurt wien zürich london dublin paris
  dr prof mr mrs ms miss mx sir madam doktor doctor professor tohtori dhr mevr mevrouw meneer
  ömtåligt bräckligt skört varsamt forsigtig skrøbelig skjørt varsomt knusbar särkyvää breekbaar zerbrechlich fragile
  person email phone address username location org id number iban card date url other ip`

const set = new Set(
  [...Object.values(byLanguage), abroad, calendar, business, things]
    .flatMap(words => words.trim().split(/\s+/u))
    .map(word => foldWord(word)[0]),
)

/** Words of these that are somebody's name as well: where a cue or the pair of names speaks for it, they may be one. */
const namesToo = new Set(
  'jan may april august maj juni juli mark brother hope will ford mercedes mac hermes dag la su so mi hans elisa ben bent dan dina mina sine even tor bergen winkel sun jun'.split(
    ' ',
  ),
)

/** Can the word be no one's name, wherever it stands? `key` is in lower case without accents. */
export const isNeverName = (key: string): boolean => set.has(key) && !namesToo.has(key)

const keysIn = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/u)
    .map(word => foldWord(word)[0])

const common = keysIn(`${calendar} ${business} ${things}`)
const byCode = new Map(
  Object.entries(byLanguage).map(([code, list]) => [code, new Set([...common, ...keysIn(list)])] as const),
)

/** Has the word another use in this language? Of any, where it is not known which. */
export const isStopWordIn = (key: string, language: string | undefined): boolean =>
  (byCode.get(language ?? '') ?? set).has(key)

/** The same in a text of one language, where `ville` is Finnish and no verb. `language`: sv nb da fi nl de en. */
export const isNeverNameIn = (key: string, language: string | undefined): boolean =>
  (byCode.get(language ?? '') ?? set).has(key) && !namesToo.has(key)

const written = new Set(
  [...Object.values(byLanguage), abroad, calendar, business, things]
    .flatMap(words => words.trim().split(/\s+/u))
    .map(word => word.toLowerCase()),
)

/** Is the word one only with accents that are not there: `Kara` is no `kära`, `Mika` no `mikä`? */
export const isOtherwiseAccented = (word: string): boolean => !written.has(word.toLowerCase())

const trade = new Set(
  business
    .trim()
    .split(/\s+/u)
    .map(word => foldWord(word)[0]),
)

/** `Support`, `Kundservice`, `AB`: no part of anybody's name, even of one who is called so in the record. */
export const isTradeWord = (key: string): boolean => trade.has(key) && !namesToo.has(key)

const dates = new Set(
  calendar
    .trim()
    .split(/\s+/u)
    .map(word => foldWord(word)[0]),
)

/** `Maj`, `April`. */
export const isCalendarWord = (key: string): boolean => dates.has(key)

/** A word that has another use; alone and without a cue it is no name. */
export const isStopWord = (key: string): boolean => set.has(key)

const companyForms = new Set(
  'ab aktiebolag aps as ag bv corp corporation gmbh inc kb kg ky llc llp ltd limited nv oy oyj plc srl ehf uab'.split(
    ' ',
  ),
)

/** The legal form of a company: what stands before it is no person. */
export const isCompanyForm = (key: string): boolean => companyForms.has(key)
