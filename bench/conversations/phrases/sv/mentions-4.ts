import { list } from '../list.ts'

/** People in papers, lists, logs, calls and deliveries, by one word of their name. */
export const lastMentions = list(`
Alla utom {kin} fick presenter.
{kin}, {othergiven} och {agentgiven} sitter i samma soffa.
{kin} åtta år och {othergiven} fem.
{kin} (f. 2015) följer med, {othergiven} stannar hemma.
{kin} kallad {othergiven}
Hon heter {othergiven} men vi säger {kin}.
Stavas {otherfamily} med dubbelt s.
Mitt flicknamn är {otherfamily}.
Hette {otherfamily} före giftet.
Född {otherfamily}.
Ändra från {otherfamily} till {family} på kortet.
Efternamnet ska vara {otherfamily}, inte {family}.
{otherfamily} är mellannamn, {family} efternamn.
På biljetten står {otherfamily}, i passet {family}.
Sök på {otherfamily} eller på {order}.
Bordet står på {otherfamily}, sex personer.
Bokat: {otherfamily}, 4 pers, {time}, barnstol
Avhämtning {otherfamily} {time}
{otherfamily} 2 st räksmörgås, {family} 1 st vegansk
Schema v 32: {otherfamily} M, {family} T, {othergiven} W
Jour: må {otherfamily}, ti {family}, on {othergiven}
Fredag {othergiven} stänger, {kin} öppnar lördag.
Kaffelista: {othergiven} 4, {agentgiven} 9, {otherfamily} 0
Deltog: {othergiven}, {agentgiven}, {kin}
Lag 1: {otherfamily}, {family}
Bana 4: {otherfamily}-{family} 6-3
1. {otherfamily} 2. {family} 3. {othergiven}
Målvakt {otherfamily}, back {family}, kapten {othergiven}
Byte: {otherfamily} ut, {family} in.
Utvisning {otherfamily}, hakning.
Start nr 212: {otherfamily}, bröt vid 20 km.
Städdag: {otherfamily} krattar, {family} målar, {othergiven} grillar.
Grannsamverkan: kontakta {otherfamily}, {phone}
Styrelsen har beslutat att {otherfamily} får fasadtillstånd.
Bifall till {otherfamily:gen} motion.
Yrkande av {otherfamily}: återremiss
{otherfamily} anmälde jäv och lämnade rummet.
Ordet lämnades till {othergiven}, därefter {otherfamily}.
Föredragande var {otherfamily}.
Nästa möte hos {otherfamily} {date}.
Målsägande {otherfamily} saknar minnesbilder.
Förhör med {otherfamily} {time}, försvarare {family}.
Svaranden {otherfamily} bestrider kravet.
Sökt {otherfamily} för delgivning, ej anträffad.
Dödsboet efter {otherfamily}
Arvskifte {otherfamily}/{family} klart {date}.
Arrendet övergår från {otherfamily} till {family}.
Fastigheten ägs till hälften av {otherfamily}.
Kontraktet skrivet på {othergiven}, hyran betalas av {kin}.
Borgensman: {otherfamily}
Förmånstagare {kin}
Skadelidande {otherfamily}, vållande {family}
Bilen kördes av {otherfamily} vid olyckan.
Medresenär: {kin}
I baksätet satt {kin} och {othergiven}.
Mottagare {otherfamily}, avsändare {family}
Signerat med BankID av {full}
Skickat från {othergiven:gen} iPhone
Vidarebefordrat av {othergiven}:
Från: {otherfamily} Till: {agentgiven}
Den {date} kl {time} skrev {othergiven}:
Re: {otherfamily:gen} reklamation
Sv: semesterbyte {othergiven}/{agentgiven}
Ämne: {otherfamily} vill säga upp
Angående {kin:gen} tandställning
Fråga gällande {otherfamily:gen} faktura {order}
Kopia: {agentgiven}, {otherfamily}
Hej, {otherfamily} här igen.
Hallå det är {othergiven}, ring när du kan.
Jo hejsan, {otherfamily} i {place}, jag väntar på en offert.
Ja det var {otherfamily} på {phone}.
Goddag, jag söker {otherfamily}.
Kan du koppla mig till {othergiven} på fakturor?
Ett ögonblick, {othergiven} sitter i samtal.
Du talar med {agentgiven}.
Mitt namn är {agentgiven}, vad kan jag hjälpa till med?
Nu tar {agentgiven} över chatten.
{agentgiven} har avslutat konversationen
[{time}] <{othergiven}> någon vaken?
{othergiven}: +1
{othergiven} la till {kin} i gruppen
{kin} bytte gruppens bild
{otherfamily} tilldelade {agentgiven} ärendet
Tilldelad: {otherfamily}
Ägare: {othergiven}
Granskad av {otherfamily}, godkänd av {family}
Senast ändrad av {othergiven} {date}
Reporter: {agentgiven}, Assignee: {otherfamily}
commit av {othergiven}: rätta momsen
Överl. fr. {otherfamily}: kund väntar på kylbox
Överlämning: {agentgiven} har fyra öppna, {othergiven} två.
{othergiven} vabbar, {agentgiven} täcker.
{othergiven} på tjänstledighet, ersätts av {otherfamily}.
Skugga {othergiven} första veckan.
Kolla med {otherfamily} innan du krediterar.
Har stämt av med {othergiven}, kör.
Eskalerat till {otherfamily} på andra linjen.
Kund hänvisar till {otherfamily}, osäkert vem det är.
Kund arg på {agentgiven}, vill inte tala med {othergiven} heller.
Kund f.n. bosatt hos {relation} {kin}.
Tf-samtal {otherfamily}, ville avboka, ombokat.
Hembesök hos {otherfamily}. Dotter {kin} med.
{kin} åt hela portionen, sov 40 min.
{kin} hämtas av {relation} {othergiven} idag.
Ledighet för {kin} beviljas ej.
Simlärare {othergiven} meddelar att {kin} klarade märket.
Utvecklingssamtal {kin}, {time}, {otherfamily}
{otherfamily} undervisar i slöjd, {family} i musik.
Vi vill ha {otherfamily} kvar som klasslärare.
Hästen sköts av {kin} och {othergiven}.
Hunden är registrerad på {otherfamily}.
Vigsel: {given} och {kin}
Dop av {kin}, faddrar {othergiven} och {agentgiven}
Jordfästning {otherfamily} {date} {time}
Vila i frid {othergiven}
Minnesgåva till {otherfamily:gen} minne
Kondoleanser till {othergiven} och barnen.
Rum 12 {otherfamily}, rum 14 {family}, rum 15 ledigt.
Hytt 6104: {turned}
Grupp B leds av {othergiven}.
Guiden presenterade sig som {othergiven}.
Chauffören, {othergiven}, körde som en galning.
Servitören {othergiven} förtjänar löneförhöjning.
Frisören {othergiven} klippte för kort.
Mäklaren heter {otherfamily} och svarar aldrig.
Kan {otherfamily} komma {date} mellan åtta och tolv?
Får {kin} spela med ett år äldre?
Ska {othergiven} verkligen betala två gånger?
Vill {otherfamily} ha kopia?
Varför ringde {agentgiven} från dolt nummer?
Vem är {otherfamily}?
Vems är paketet, {otherfamily:gen} eller {family:gen}?
När tillträder {otherfamily}?
Eftersom {otherfamily} sagt upp sig saknas attestant.
Innan {othergiven} slutade fungerade allt.
Sedan {otherfamily} tog över har hyran höjts.
Medan {kin} duschade försvann varmvattnet.
Att {otherfamily} vägrar förvånar ingen.
Tills {agentgiven} svarar betalar jag inte.
Det ringde en {otherfamily} från {firm}.
Det svarade en {othergiven}.
Kommer det en {otherfamily} så släpp in honom.
Uppdrag {order} utfört, tekniker {otherfamily}.
Montör: {othergiven}, ankomst {time}
Bud {otherfamily} lämnade vid grind.
Körs av {otherfamily}
Lossat. {otherfamily}
Ring {othergiven} vid ankomst, portkod saknas.
Ställ utanför {otherfamily}, garage 3.
Sparas till {otherfamily}
Betalt, {othergiven}
Swish från {otherfamily} {amount}
Insättning {kin}, födelsedag
Skuld: {othergiven} {amount}, {kin} {amount}
{othergiven} är skyldig {agentgiven} en lunch.
{otherfamily} drog i vintras, nu sitter {family} i kuren.
{otherfamily}, det är han med gula jackan.
{otherfamily} ba gick.
{otherfamily} fick jag tag i, {family} däremot inte.
{otherfamily} hade jag hoppats slippa.
{otherfamily} var det ingen som frågade.
{otherfamily} kan man lita på.
{otherfamily} - {family} - {otherfamily} igen, så gick samtalet runt.
Nattvandrare ikväll: {otherfamily}, {family}, {othergiven} och hennes man
Pudel från {otherfamily}, blommor och allt.
Fika hos {othergiven} i verkstan, ta med bulle.
Där kom {otherfamily} gående med proppskåpet under armen.
Så fort {otherfamily} vänder ryggen till slutar maskinen gå.
Nu är det {othergiven:gen} tur att passa jouren.
Jo, du, {otherfamily}, den där pumpen.
Lillgrabben, {kin}, har åkt in på barnakuten.
Storkillen {kin} tar körkort.
Ett sånt som {otherfamily} har vill vi också ha.
Vi är ett gäng: {othergiven}, {kin}, {agentgiven}, jag.
Den {otherfamily} som bodde här före oss hade hund.
Mejla {otherfamily}, cc {othergiven}, bcc ingen.
{Role} {otherfamily} (sjukskriven), {role} {family} (ersättare)
Har du {othergiven:gen} nummer?
{othergiven} har semester v. 28-31, kontakta {otherfamily} under tiden.
Besiktigat {date} av {otherfamily}, anm. 2, åtgärdas av {family}.
Hälsar {otherfamily} på trean
hon {othergiven} å han {otherfamily} bråkar jämt
dotra {kin} fyller sju
sonen min {kin} har fått fel glasögon
farmor {kin} ser inte knapparna
morbror {othergiven} sa att ni byter gratis
faster {kin} ligger på avdelning 32
kusin {othergiven} hämtar stolarna
{kin} min yngsta har svalt batteriet
kan ni ringa {kin} på jobbet istället
lämna det till {othergiven} ifall jag inte är hemma
{othergiven:gen} mamma här, hon är sjuk idag
när jag pratade med {agentgiven} va det inga problem
varken {otherfamily} el {family} har svarat
{otherfamily} jobbar väl inte kvar eller
{role} {otherfamily} sa nåt helt annat
{role} {othergiven} har gått hem
ring {role} {otherfamily} på {phone}
prata me {otherfamily} om du vill klaga
Sista kvar i lokalen: {othergiven}
Kallelse: {otherfamily}, {family}, {turned}
Frånvaroanmälan {kin}, feber, hälsn. {othergiven}
Hyra mars {otherfamily}
Larmkod ändrad av {othergiven}, meddela {otherfamily}.
Passersedel: {otherfamily}, zon 3
Beställare {otherfamily}, godsmärke {family}
Godsmärkning: {otherfamily}
Märk kolli med {otherfamily}, annars hamnar det fel.
Märkt "{otherfamily}" med tusch.
Lappen på dörren: "Är hos {othergiven}, strax tillbaka"
Tavlan: {otherfamily} ute, {family} inne
Kort sagt: {otherfamily} nej, {family} ja.
{otherfamily}?
{othergiven}!
{othergiven}...
Hallå, {othergiven}?
Nej. {otherfamily}.
{othergiven} här!
Enligt {otherfamily}: nej.
`)
