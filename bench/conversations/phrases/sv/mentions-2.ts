import { list } from '../list.ts'

/** The rest of the sentences about people: notes, chats, lists, letters. */
export const moreMentions = list(`
Varför får {othergiven} rabatt men inte jag?
Finns {agentgiven} kvar hos er?
Är {otherfamily} inne? Nähä.
Stackars {kin}!
Grattis {othergiven}!!!
Vilken klippa {agentgiven} är!
Men {othergiven} då!
Jag är så tacksam för {agentgiven}
ok då vet jag, tack {agentgiven}
vi ses där, hälsa {othergiven}
tar det med {otherfamily}
det vet väl inte {kin}
nej inte jag, {othergiven}
Sista ordet fick {otherfamily}
{agentgiven}, kan du kika på {order} när du hinner?
Du {agentgiven}, en fråga till.
Snälla {agentgiven}, hjälp oss med det här.
Visst {othergiven}, vi kör på det.
Nä {agentgiven}, det där stämmer inte.
Jo tack {othergiven}, bara bra.
Lyssna nu {agentgiven}: jag har INTE beställt {product}.
Välkommen tillbaka {othergiven}, har du haft det bra?
Sov gott {kin}, vi hämtar dig {time}.
Kom hit {othergiven}
Lycka till imorgon {kin} och glöm inte matsäcken
hörru {othergiven} har du bilen
asså {kin} blev helt knäpp när appen la ner
de va {othergiven} som tog sista
kan {kin} hoppa av på {place}
funkar för mig, kolla med {othergiven} bara
har snackat med {otherfamily} han är lugn
är {agentgiven} där eller
skicka till {othergiven} istället hon har swish
glömde säga att {otherfamily} också ska va med
jag o {othergiven} kommer {time}
va skönt att {agentgiven} fixa det
{kin} o jag väntar utanför
mvh {given} & {kin}
orkar inte med {otherfamily} idag
hon den nya, {othergiven}, kan inget om {product}
ringde {otherfamily} han svarade inte ba
{othergiven} sjuk, {agentgiven} vab, jag kvar
ja de e {family} på sjuan hej
Samt m {otherfamily}. Återk. v. 14.
Tel fr {otherfamily}, vill ha nytt datum.
Sökt {otherfamily} x3, ej svar.
Besked t {othergiven} via sms.
{otherfamily} inf.
Inv. {otherfamily}, ok.
Avst. m. {initials} {date}, {otherfamily} betalar halva.
Uppg. från {otherfamily}: inget läckage.
Offert {amount} till {otherfamily}, svar senast {date}
Nyckel 12 uthämtad {otherfamily}, åter {date}
Hembesök {otherfamily} {time}, portkod finns.
Rond: {otherfamily} mår bättre, {family} hem i eftermiddag.
Prov taget av {othergiven}, svar till {role} {otherfamily}.
Pat söker m. hosta, kommer med {relation} {kin}.
Remiss till {role} {otherfamily}, {place}.
Ordinerat: Alvedon 1 g x 3 (öl {otherfamily})
Rapport från natten: {othergiven} orolig, {otherfamily} sovit gott.
Sal 4: {otherfamily}. Sal 5: tom. Sal 6: {family}.
Anhörig {kin} meddelad {time}.
Överrapporterat till {othergiven}.
Övertaget av {otherfamily} {date}.
Lämnar över {order} till {othergiven}, som kan historiken.
Tar över stafettpinnen från {agentgiven}.
{otherfamily} vikarierar för {family} vecka 29.
Jag är på semester, kontakta {other} på {phone}.
Frånvarande till {date}. Vid brådskande fall: {othergiven}, {email}.
Autosvar: {agentgiven} är föräldraledig, {othergiven} läser brevlådan.
Under tiden svarar {otherfamily} på frågor om fakturor.
VB: mejl från {otherfamily}
Sv: Re: {otherfamily} igen
Ämne: Nycklar {otherfamily} / lgh 1102
Ämne: {othergiven} slutar, tårta i köket {time}
Ämne: Bouppteckning efter {other}
Ang: {family} ./. {otherfamily}
Vidarebefordrat av {initials} åt {otherfamily}
>> {otherfamily} skrev:
Den {date} skrev {other} <{email}>:
Cc: {othergiven}; {turned}
{othergiven}: ja
{otherfamily}: nej det går inte
{agentgiven} > ett ögonblick
[{time}] {othergiven} > jag är framme
{time} {agentgiven}: har du provat att starta om?
{given}: det har jag sagt tre gånger⏎{agentgiven}: förlåt
<{othergiven}> någon som har en sladd?
{othergiven} gick med i chatten
{othergiven} har lämnat gruppen.
{agentgiven} skriver...
@{othergiven} kolla detta
{time};{otherfamily};utpasserad
{date} | {initials} | {otherfamily} | ej nåbar
{order}	{turned}	{amount}
12. {turned}, {place}
1) {otherfamily} 2) {family} 3) vakant
Mån {othergiven}, tis {agentgiven}, ons ledigt, tors {kin}
Jour v. 31: {otherfamily}
Tidig: {othergiven} + {agentgiven}. Sen: {otherfamily}.
Natt {othergiven}, bakjour {role} {otherfamily}
Städvecka: {otherfamily} (2 tr)
Pass 07-16 {othergiven} byter med {agentgiven}
Bil 3: {otherfamily}, bil 4: {othergiven}, bil 5 på verkstad
Stopp 14 {otherfamily} hund, ring ej på
Kvittens: {otherfamily}
Tvättstugan bokad: {otherfamily} {time}
§ 4 {otherfamily} föredrog budgeten.
§ 7 Mötet valde {otherfamily} till justerare jämte {family}.
Reservation anfördes av {otherfamily}.
Till kassör omvaldes {other}.
Punkt 3: {othergiven} undersöker pris, {otherfamily} bokar lokal.
Justeras: {initials} / {other}
Valberedningen föreslår {other}, {otherfamily} och {turned}.
Referens: {other}, {role}, {phone}
Jag har arbetat under {otherfamily} i sex år och kan varmt rekommendera henne.
Referenstagning {otherfamily}: punktlig, rak, lite tyst.
Intyg: {othergiven} har praktiserat hos oss till och med {date}.
Sökande nr 4, {otherfamily}, drog tillbaka sin ansökan.
{otherfamily} bestrider fordran i dess helhet.
Käranden {otherfamily} yrkar ersättning med {amount}.
Vittnet {otherfamily} hördes per telefon.
Dödsboet efter {other} företräds av {otherfamily}.
Arvet delas mellan {kin}, {othergiven} och mig.
Klockan ska {kin} ha, det var farfars vilja.
Testamentet bevittnades av {otherfamily} och {role} {family}.
Hyreskontraktet står på {otherfamily} men det är {othergiven} som bor där.
Störning från {otherfamily:gen} lägenhet, tredje gången i maj.
Jag vill klaga på {otherfamily} som kallade mig för lögnare.
Bemötandet från {othergiven} i disken var under all kritik.
En eloge till {othergiven} i butiken i {place}!
Stort tack till {agentgiven} för ett varmt bemötande när pappa gick bort.
Fem stjärnor till {othergiven} som lagade allt på tio minuter.
Utan {agentgiven:gen} envishet hade pengarna varit borta.
Recept på Levaxin till {othergiven} är slut, kan {role} förnya?
Hämtar {kin:gen} medicin i eftermiddag.
{kin} har feber och kommer inte till skolan idag.
Får {kin} ta ledigt den {date}? /{given}
Utvecklingssamtal för {kin} {time}, {role} {otherfamily} håller i det.
{kin} blev knuffad av {othergiven} i omklädningsrummet.
Till {kin:gen} lärare: han äter inte fisk.
Gympapåsen är märkt {otherfamily}.
Mål av {otherfamily} (2) och {family}.
{otherfamily} utgår med lårskada, in kommer {othergiven}.
Laguttagning: {otherfamily} i mål, {othergiven} back, {kin} på bänken
Skjuts till matchen: {othergiven} tar fyra, {otherfamily} tar tre.
Startnummer 118 {otherfamily} bröt vid {place}.
Vi gifter oss! {given} & {kin}
Toastmaster blir {othergiven}, anmäl tal till {email}.
Bord 3: {othergiven}, {kin}, {agentgiven}, {otherfamily} m. fru
Brudparet {family}/{otherfamily} önskar glutenfritt.
Rummet är bokat i {otherfamily:gen} namn.
Incheckad: {turned} + barn ({kin})
{othergiven} missade anslutningen i {place} och sitter fast.
Passet tillhör {kin}, ni skrev in {othergiven}.
Sällskapet {otherfamily}, fyra personer, kl {time}
Bord för två, {family}.
Hos familjen {otherfamily} gick proppen.
Makarna {otherfamily} köper, syskonen {family} säljer.
Bröderna {otherfamily} är ovänner sen sist.
sen har vi {othergiven} som alltid ska va värst
Den där {otherfamily} på ekonomi, är han på riktigt?
Lilla {kin} somnade i bilen.
Gamla {otherfamily} på hörnet lär ha en pump.
Unge {otherfamily} tar över gården.
Salig {othergiven} hade aldrig godkänt detta.
Kära {othergiven} och {kin}, tack för senast!
Hr {otherfamily} / fr. {family}
Sign. {initials}
Enl. ök m. {initials} o. {otherfamily}
Uppläst och godkänt. {otherfamily}
Vid pennan, {othergiven}
Varma hälsningar från oss alla gm {othergiven}
På uppdrag av {otherfamily}, {given} {family}
Puss {given}
/{agentgiven} (via {othergiven:gen} dator)
Ring mig! /{otherfamily}
hej de e {given} morsa till {kin} på gul avdelning
ja du har kommit till {otherfamily} lämna ett meddelande
det gällde {otherfamily} på {firm} jag försöker igen sen
hälsa {agentgiven} att {otherfamily} har ringt bara
jo hej {otherfamily} här från {firm} igen
{family} var namnet, jag sökte {otherfamily}
ja tjena {othergiven} gav mig numret
Sista gången jag handlar av {otherfamily}.
Klart! Fixat av {othergiven}.
Pengarna (ca {amount}) fick {otherfamily} kontant.
Lån: {otherfamily}, släp, tillbaka {date}
Borrmaskinen ligger hos {otherfamily} i {place}.
{product} beställs av {othergiven} idag, levereras till {otherfamily}.
Upphittat: jacka med namnlapp {kin}
Portkoden har bara {otherfamily} och {role}.
Enligt {kin} blinkar den grönt, enligt {othergiven} rött.
Det säger sig självt, tyckte {otherfamily}.
"Det löser vi", sa {otherfamily} och försvann.
Nej, svarade {othergiven}, det ingår inte.
- Vem där? undrade {kin}.
Tror {otherfamily} kan svara på det bättre än jag.
Vill {othergiven} byta så gör vi det.
Hade {otherfamily} läst mejlet hade vi sluppit detta.
Fick {kin} plats på fritids?
Gå inte ut med det här förrän {otherfamily} sagt ok.
Bara {othergiven} har behörighet.
Inte ens {otherfamily} visste.
Även {kin} tyckte att soppan var salt.
Utom {otherfamily} har alla svarat.
Säkert {othergiven} som råkat, hon är ny.
Själv är {otherfamily} bortrest till {date}.
Ytterligare en sak som {otherfamily} lovat: gratis frakt.
Mannen som {othergiven} pratade med hade skägg.
Tavlan som {kin} målade kom fram i två delar.
Det hus {otherfamily} sålde oss har fukt i källaren.
Ansvarig: {otherfamily}. Klart: {date}.
Kontakt på plats: {othergiven} ({role})
Ombud - {otherfamily}
Föredragande: {role} {otherfamily}
Swishat {amount} till {kin} för pizzan
Utlägg {turned}: taxi {amount}
Faktura {order} gäller {otherfamily}, inte mig.
{full} heter jag och är {relation} till {otherfamily} på fyran.
Porttelefonen: slå {otherfamily}, vår knapp är död.
Månadens medarbetare: {othergiven}, {firm} {place}
Text: {other}. Foto: {otherfamily}.
Kan intygas av {otherfamily} eller {role} {family}.
{otherfamily:gen} altan läcker ner till oss.
Efter {otherfamily:gen} bortgång står huset tomt.
Det är inte lätt att heta {otherfamily} i den här byn.
Vid årsskiftet lämnar {otherfamily} över klubban.
Tänk om {kin} bara tar tåget?
{otherfamily} ska ha {amount}, {family} resten.
Lika bra att {agentgiven} får veta det av mig.
Snart blir {othergiven} tokig på ert system.
Aldrig mer att {otherfamily} får låna släpet.
På grund av {otherfamily} missade vi båten, tack vare {othergiven} kom vi hem.
Ägare {otherfamily}, förare {othergiven}, passagerare {kin}
Ju mer {otherfamily} förklarar, desto mindre begriper jag.
`)
