import { list } from '../list.ts'

export const personal = list(`
Min fru {kin} skrev under.
Jag pratade med {other} igår och hon sa att det gick bra.
Fråga efter {othergiven} i kassan.
Min bror {kin} och jag delar konto.
{other} på {firm} sa åt oss att kontakta er.
Jag skriver för {other}, som är min klient.
Vår vaktmästare {other} har nyckeln.
{kin} är bara nio år så skicka inga brev till henne.
Prata med {othergiven} på ekonomi, han har alla papper.
Enligt {other:gen} mejl var priset lägre.
{full} heter jag, men alla säger {given}.
Jag bor med {kin} och vår hund Bosse.
{othergiven} sa en sak och {agentgiven} tvärtom.
Det var {kin:gen} födelsedagspresent.
Fakturan ska till {other}, vår bokförare.
Chefen {other} vill ha det löst idag
heter {given} förresten
När {othergiven} kom med paketet var {kin} ensam hemma.
Vi fick hjälp av en ung kille, {othergiven}, väldigt trevlig.
Kontaktperson på plats: {other}.
Dr {otherfamily} skrev intyget.
Jag, {full}, ger härmed {other} fullmakt att företräda mig.
Förra hyresgästen, en fru {otherfamily}, får fortfarande post hit.
{othergiven}? Aldrig hört talas om.
Både {kin} och {othergiven} har försökt.
mamma {kin} betalade med sitt kort
Är jag inte där kan min kollega {othergiven} öppna.
{other}, {place}, köpte den av mig begagnad.
Undertecknad {full}
För styrelsen, {other} och {full}
Ni når mig eller min sambo {kin} när som helst.
Er medarbetare {agent} var väldigt otrevlig mot {kin}.
Är det {othergiven} med K eller C?
Jag bytte namn från {other} till {full} när jag gifte mig.
Tvillingarna, {kin} och {othergiven}, använder plattan.
Det är till barnbarnet {kin} som fyller sex.
Bevittnas: {other}, {phone}
Vi kallar honom {othergiven} men i passet står {other}.
Tack vare {agentgiven:gen} tålamod funkar det äntligen.
Resenärer: {full}, {kin} {family} och {other}
Jag gav blanketten till {othergiven} i receptionen som lämnade den till {agentgiven}.
kontot är {othergiven:gen}, mitt ex, och jag vill bort därifrån
{initial} {family} står det på kortet.
Herr {family} är min pappa; jag är {given}.
Det bor en {other} på övervåningen, kanske fick de det?
Ni skrev herr men det är fru {family}.
Vid protokollet {initial}.
Min advokat, {other} på {firm}, hör av sig.
Sköterskan {othergiven} satte på den {time}.
Vårdnadshavare för {kin}: {full}
{othergiven} vet. {kin} vet inte.
Svarade {othergiven} nånsin?
Jag gick en kurs för {othergiven} {otherfamily}, er gamla säljare.
Kopia: {other}; {agent}
Vi, {full} och {other}, är ägarna.
Professor {otherfamily} rekommenderade er.
Närmast anhörig är {kin}, sen {othergiven}.
Som {kin} brukar säga: skräp.
Hälsa {agentgiven} så gott
Min svärson {othergiven} hämtar {product} den {date}.
Tränaren {othergiven} beställde tröjor till {kin}, {othergiven} och mig.
Notera att {other} avled {date}.
Gruppledare är {agent}, ersättare {othergiven}.
Det var innan {othergiven} tog över butiken efter {other}.
sonen {kin} fyller 18 så nu kan han väl stå på det själv
`)

export const identifiers = list(`
Min mejl är {email}.
Ni når mig på {phone}.
Telefon: {phone}
kundnr {order}, namn {full}, tel {phone}
Adress: {address}
Jag bor på {address}.
Min nya adress är {address}, den gamla gäller inte längre.
personnummer {id}
pnr {id} om ni behöver
mitt nummer är {phone} ring efter 5
Skriv till {email} eller {email}
IBAN {iban}
Betala till {iban}, kontoinnehavare {full}.
Kortnummer {card}
Betalade med {card}, på kortet står {full}
Jag loggar in från {ip} och blir spärrad
användarnamn: {user}
Mitt användarnamn är {user} och mejlen {email}
född {date}, {full}, {id}
Skicka c/o {other}, {address}
ring {othergiven} på {phone} eller mig på {phone}
{full}, {address}, {phone}
{email} ({given})
säg till {othergiven} {phone}
Mob. {phone}, fråga efter {given}
Kontot ligger på {email} och {full}.
Kontakt: {full} / {email} / {phone}
det är {email} med små bokstäver
Testa {phone}, det är {kin:gen} mobil.
Levereras till: {full}⏎{address}
Fakturaadress:⏎{full}⏎{address}
Inte {phone} utan {phone}!
tel{phone}
Personnr för {kin}: {id}
Samordningsnummer {id} patient {other}
Pass för {full}, nr {id}
Jag heter {user} i chatten
Inlogg {user} / order {order}
e-post {email} (gamla var {email})
Min ip ska vara {ip} säger sidan
Här är mina uppgifter: {full}, {id}, {phone}.
{id} är {other:gen} nummer
Bank: {iban}, ref {ref}, mottagare {other}
fax {phone} att {other}
Ni har {phone} hos er, det är {othergiven:gen}.
Använd {address} för {kin} och {address} för mig.
whatsapp {phone} {given}
Kontot @{user} var mitt till förra veckan.
{given} {phone}
{family}, {phone}
Nyckeln finns hos {other}, {address}
Konto {iban} står på {full} & {kin}
Från: {email} Till: {email}
namn: {full} mejl: {email}
Jag har flyttat: {address}. / {given}
Möt {othergiven} på {address}, {time}.
Körkort {id}, {full}
kort som slutar {card}
Kund {full} (id {user}) från {ip}
Ring: {other}, {phone}, ankn. 12
`)

export const callNotes = list(`
Kund ringde, vill att {agentgiven} ringer upp.
{full} ringde ang. order {order}.
Pratat med {other}, make till {full}.
Kund {family} missnöjd, söker {agentgiven}.
Ringt {given} 14.10, ej svar, talat in.
{given} uppger att {othergiven} lovat återbetalning.
Uppringaren legitimerad som {full}.
Verifierad: {full}, {id}.
Frun ({kin}) hämtar.
Fru {family} har ringt tre ggr idag.
{otherfamily} är ny hyresgäst.
Kopplad till {othergiven} på fakturor.
{agentgiven} följer upp {date}.
Överlämnat till {initial}.
Bett {given} maila bilder till {email}.
{full} ringde för {other}, fullmakt saknas än.
Sökt på {phone}, fick {kin}, ring efter sex.
kund vill lägga till {othergiven} på avtalet
Klagomål på {othergiven}, chaufför, rutt {place}.
Enl. {othergiven}: goodwill {amount} ok.
{given} var lugn, {kin} i bakgrunden var det inte.
{full}, {address}, anmäler kallt i huset.
Godkänt av {initial} {date}.
Obs {agentgiven}: kolla med {firm} först.
{family} bestrider avläsningen.
Pat {full} flyttat tid till {date}, dr {otherfamily} informerad.
{othergiven} tog samtalet, {agentgiven} antecknade.
Ej legitimerad, sa sig heta "{given}".
Dottern {kin} för talan åt {full} som hör dåligt.
Stavas {full}.
Stängt av {agentgiven}, öppnat igen av {othergiven}.
Frågade vem som kvitterat: {other}.
Kund {family} hotar med jurist ({other}).
Ring {othergiven} före besök, hund på tomten
{given} bekräftar ny adr {address}
{other} (hyresvärd) bekräftar att {full} flyttat ut.
Säger sig vara syster till {full}. Ej verifierat.
Informerat {given} om förseningen, avvaktar.
{agentgiven} pratade med {given}; {given} med {othergiven}; ingen med {kin}.
Enligt {given} la {agentgiven} på luren.
{full:gen} konto spärrat efter 3 försök från {ip}.
Uppf. {given} tors, cc {othergiven}
Ringer = {other}, granne. {full} ligger på sjukhus.
Eskalerat till {agent} (2nd line).
{kin} svarade, {given} på jobbet.
Besök av {othergiven} {otherfamily}, inget fel hittat.
Vill ha det skriftligt av {agent}.
Kund {given} {phone} ring snarast
Möte m {other}, {agent} och {full} {date}.
Tolk {othergiven} med på linjen.
Paket utlämnat till {other}, signerat "{initial}".
{full} tror att {firm} är vi. Förklarat.
`)

export const voicemail = list(`
ja hej det här är {full} jag ringer om min beställning
hej det är {given} igen kan ni ringa mig på {phone}
god morgon mitt namn är {full} alltså {family} och det gäller en faktura
öh hej {agentgiven} du ringde mig förut jag nås på {phone} till fyra ungefär
det här är till {agent} det är {other} på {firm}
mitt nummer är {phone} jag tar det igen {phone}
kan du be {othergiven} ringa {full}
jag pratade med nån som hette {othergiven} och så bröts det
hej det är {given} mamma till {kin} ringer från {place}
ja namnet är {full} och ordernumret är {order} tror jag
jag ringer för min pappas räkning {kin} han är åttiotvå
jo det gäller paketet till {other} som ni ställde hos oss
ni kan mejla på {email} om det är lättare
tack hej hej
i alla fall {othergiven} sa att nån skulle komma på tisdag men det kom ingen
hej {agentgiven} {given} här jag ringer bara tillbaka
det är {given} på nian hon med pannan
kan du säga till {agentgiven} att {kin} har nycklarna
ja alltså jag vet inte om jag ringt rätt jag söker {other}
mitt personnummer är {id} om ni behöver det
det är doktor {otherfamily} på vårdcentralen i {place} gällande en patient {full}
adressen är {address} röda dörren
hej {given} var namnet jag pratade med {othergiven} i måndags och med {agentgiven} i onsdags och har fortfarande inget varmvatten
är inte jag där så hämtar min man {kin}
ja hallå {family} här {family} ja ni vet
du kallade mig {othergiven} i förra brevet men jag heter {given}
ring upp mig det är bråttom det är {given} hej då
jag måste avboka tiden för {kin} imorgon {time}
{othergiven} om du hör det här så har jag redan betalat
tjena det är {given} missade dig hälsa {othergiven}
min mejl är {email} och efternamnet är {family}
goddag herr {otherfamily} det är fru {family} som ringer
`)

export const formLabels = [
  ['Namn', 'full'],
  ['Fullständigt namn', 'full'],
  ['Förnamn', 'given'],
  ['Efternamn', 'family'],
  ['Kund', 'full'],
  ['Kontaktperson', 'other'],
  ['Kontoinnehavare', 'full'],
  ['Ditt namn', 'full'],
  ['Närmast anhörig', 'kin'],
  ['Handläggare', 'agent'],
  ['Tilldelad', 'agentgiven'],
  ['Resenär 1', 'full'],
  ['Patient', 'other'],
  ['Godkänd av', 'other'],
  ['Signatur', 'initial'],
  ['E-post', 'email'],
  ['Telefon', 'phone'],
  ['Adress', 'address'],
  ['Personnummer', 'id'],
  ['Användarnamn', 'user'],
  ['Företag', 'firm'],
  ['Produkt', 'product'],
  ['Ort', 'place'],
  ['Ordernummer', 'order'],
  ['Köpdatum', 'date'],
  ['Appversion', 'version'],
  ['OCR-nummer', 'ref'],
  ['Belopp', 'amount'],
  ['Art.nr', 'sku'],
] as const
