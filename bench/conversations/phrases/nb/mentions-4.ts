import { list } from '../list.ts'

/** People in papers, lists, logs, calls and deliveries, by one word of their name. */
export const lastMentions = list(`
{kin} åtte år og {othergiven} fem.
{kin} (f. 2015) blir med, {othergiven} blir hjemme.
{kin} kalt {othergiven}
Hun heter {othergiven}, men vi sier {kin}.
Skrives {otherfamily} med to s-er.
Pikenavnet mitt er {otherfamily}.
Het {otherfamily} før jeg gifta meg.
Født {otherfamily}.
Endre fra {otherfamily} til {family} på kortet.
Etternavnet skal være {otherfamily}, ikke {family}.
{otherfamily} er mellomnavn, {family} etternavn.
På billetten står det {otherfamily}, i passet {family}.
Søk på {otherfamily} eller på {order}.
Bordet står på {otherfamily}, seks stykker.
Booket: {otherfamily}, 4 pers., {time}, barnestol
Henting {otherfamily} {time}
{otherfamily} 2 stk. rekesmørbrød, {family} 1 vegan
Turnus uke 32: {otherfamily} D, {family} A, {othergiven} N
Vakt: ma {otherfamily}, ti {family}, on {othergiven}
Fredag lukker {othergiven}, lørdag åpner {kin}.
Kaffeliste: {othergiven} 4, {agentgiven} 9, {otherfamily} 0
Deltok: {othergiven}, {agentgiven}, {kin}
Lag 1: {otherfamily}, {family}
Bane 4: {otherfamily}-{family} 6-3
1. {otherfamily} 2. {family} 3. {othergiven}
Keeper {otherfamily}, back {family}, kaptein {othergiven}
Bytte: {otherfamily} ut, {family} inn.
Utvisning {otherfamily}, hooking.
Startnr. 212: {otherfamily}, brøt ved 20 km.
Dugnad: {otherfamily} raker, {family} maler, {othergiven} griller.
Nattevandring i kveld: {otherfamily}, {phone}
Styret har vedtatt at {otherfamily} får sette opp levegg.
Forslaget til {otherfamily} ble nedstemt.
Innspill fra {otherfamily}: utsettes
{otherfamily} meldte seg inhabil og forlot rommet.
Ordet gikk til {othergiven}, deretter {otherfamily}.
Saken ble lagt fram av {otherfamily}.
Neste møte hos {otherfamily} {date}.
Fornærmede {otherfamily} husker lite.
Avhør av {otherfamily} {time}, forsvarer {family}.
Saksøkte {otherfamily} bestrider kravet.
Søkt {otherfamily} forkynt, ikke truffet.
Dødsboet etter {otherfamily}
Skifte {otherfamily}/{family} avsluttet {date}.
Festekontrakten går fra {otherfamily} til {family}.
Eiendommen eies halvt av {otherfamily}.
Kontrakten står på {othergiven}, husleia betales av {kin}.
Kausjonist: {otherfamily}
Begunstiget {kin}
Skadelidte {otherfamily}, skadevolder {family}
Bilen ble ført av {otherfamily} da det smalt.
Medreisende: {kin}
I baksetet satt {kin} og {othergiven}.
Mottaker {otherfamily}, avsender {family}
Kvittering: {otherfamily}
Signert med BankID av {full}
Sendt fra {othergiven} sin iPhone
Videresendt av {othergiven}:
Fra: {otherfamily} Til: {agentgiven}
{date} kl. {time} skrev {othergiven}:
SV: reklamasjonen til {otherfamily}
Sv: feriebytte {othergiven}/{agentgiven}
Emne: {otherfamily} vil si opp
Angående tannreguleringa til {kin}
Spørsmål om {otherfamily:gen} faktura {order}
Kopi: {agentgiven}, {otherfamily}
Hei, {otherfamily} her igjen.
Hallo det er {othergiven}, ring når du kan.
Jo hei, {otherfamily} i {place}, jeg venter på et tilbud.
Ja det var {otherfamily} på {phone}.
God dag, jeg søker {otherfamily}.
Kan du sette meg over til {othergiven} på faktura?
Et øyeblikk, {othergiven} sitter i en samtale.
Mitt navn er {agentgiven}, hva kan jeg hjelpe med?
Nå overtar {agentgiven} chatten.
{agentgiven} skriver...
{agentgiven} har avsluttet samtalen
[{time}] <{othergiven}> noen våkne?
{othergiven}: +1
{othergiven} la til {kin} i gruppa
{kin} endret gruppebildet
{otherfamily} tildelte saken til {agentgiven}
Tildelt: {otherfamily}
Eier: {othergiven}
Gjennomgått av {otherfamily}, godkjent av {family}
Sist endret av {othergiven} {date}
Reporter: {agentgiven}, Assignee: {otherfamily}
commit av {othergiven}: rett mva
Overf. fra {otherfamily}: kunde venter på kjøleboks
Overlevering: {agentgiven} har fire åpne, {othergiven} to.
{othergiven} har sykt barn, {agentgiven} dekker.
{othergiven} i permisjon, vikar er {otherfamily}.
Følg {othergiven} den første uka.
Sjekk med {otherfamily} før du krediterer.
Har avklart med {othergiven}, kjør på.
Eskalert til {otherfamily} i andrelinja.
Kunde viser til {otherfamily}, usikkert hvem det er.
Kunde sint på {agentgiven}, vil ikke snakke med {othergiven} heller.
Kunde bor p.t. hos {relation} {kin}.
Tlf. {otherfamily}, ville avlyse, ny time satt opp.
Hjemmebesøk hos {otherfamily}. Datter {kin} til stede.
{kin} spiste hele porsjonen, sov 40 min.
{kin} hentes av {relation} {othergiven} i dag.
Permisjon for {kin} innvilges ikke.
Svømmelærer {othergiven} melder at {kin} tok merket.
Utviklingssamtale {kin}, {time}, {otherfamily}
{otherfamily} underviser i sløyd, {family} i musikk.
Vi vil beholde {otherfamily} som kontaktlærer.
Hesten stelles av {kin} og {othergiven}.
Hunden er registrert på {otherfamily}.
Vielse: {given} og {kin}
Dåp av {kin}, faddere {othergiven} og {agentgiven}
Begravelse {otherfamily} {date} {time}
Hvil i fred {othergiven}
Gave til minne om {otherfamily}
Kondolerer til {othergiven} og barna.
Rom 12 {otherfamily}, rom 14 {family}, rom 15 ledig.
Lugar 6104: {turned}
Gruppe B ledes av {othergiven}.
Guiden presenterte seg som {othergiven}.
Sjåføren, {othergiven}, kjørte som en villmann.
Servitøren {othergiven} fortjener lønnsøkning.
Frisøren {othergiven} klipte for kort.
Megleren heter {otherfamily} og svarer aldri.
Kan {otherfamily} komme {date} mellom åtte og tolv?
Får {kin} spille med et år eldre?
Skal {othergiven} virkelig betale to ganger?
Vil {otherfamily} ha kopi?
Hvorfor ringte {agentgiven} fra skjult nummer?
Hvem sin er pakka, {otherfamily} eller {family} sin?
Når tiltrer {otherfamily}?
Ettersom {otherfamily} har sagt opp, mangler vi attestant.
Før {othergiven} slutta virket alt.
Siden {otherfamily} tok over har husleia økt.
Mens {kin} dusja forsvant varmtvannet.
At {otherfamily} nekter, overrasker ingen.
Til {agentgiven} svarer, betaler jeg ikke.
Det ringte en {otherfamily} fra {firm}.
Det svarte en {othergiven}.
Kommer det en {otherfamily}, så slipp ham inn.
Oppdrag {order} utført, tekniker {otherfamily}.
Montør: {othergiven}, ankomst {time}
Bud {otherfamily} satte den ved grinda.
Kjøres av {otherfamily}
Losset. {otherfamily}
Ring {othergiven} ved ankomst, portkode mangler.
Settes utenfor {otherfamily}, garasje 3.
Holdes av til {otherfamily}
Betalt, {othergiven}
Vipps fra {otherfamily} {amount}
Innskudd {kin}, bursdag
Gjeld: {othergiven} {amount}, {kin} {amount}
{othergiven} skylder {agentgiven} en lunsj.
{otherfamily} dro i vinter, nå sitter {family} i bua.
{otherfamily}, det er han med gul jakke.
{otherfamily} bare gikk.
{otherfamily} fikk jeg tak i, {family} derimot ikke.
{otherfamily} skulle jeg gjerne sluppet.
{otherfamily} var det ingen som spurte.
{otherfamily} er til å stole på.
{otherfamily} er det ingen ende på.
Natteravner i kveld: {otherfamily}, {family}, {othergiven} og mannen hennes
{otherfamily} la seg flat og beklaget.
Vaffel hos {othergiven} på verkstedet, ta med syltetøy.
Der kom {otherfamily} ruslende med sikringsskapet under armen.
Så fort {otherfamily} snur ryggen til, stopper maskina.
Nå er det {othergiven} sin tur til å ta vakta.
Du {otherfamily}, den derre pumpa.
Minstemann {kin} er innlagt på barneavdelinga.
Eldstejenta {kin} tar lappen.
En sånn som {otherfamily} har, vil vi også ha.
Vi er en gjeng: {othergiven}, {kin}, {agentgiven}, meg.
Den {otherfamily} som bodde her før oss, hadde hund.
Mail {otherfamily}, kopi {othergiven}, ingen andre.
{Role} {otherfamily} (sykmeldt), {role} {family} (vikar)
Har du nummeret til {othergiven}?
{othergiven} har ferie uke 28-31, kontakt {otherfamily} i mellomtida.
Befart {date} av {otherfamily}, 2 avvik, utbedres av {family}.
Hilsen {otherfamily} i tredje
ho {othergiven} og han {otherfamily} krangler støtt
jenta mi {kin} fyller sju
gutten min {kin} har fått feil briller
guten vår {kin} er redd for heisen
farmor {kin} ser ikke knappene
onkel {othergiven} sa at dere bytter gratis
tante {kin} ligger på 3 vest
fetteren min {othergiven} henter stolene
{kin} min yngste har svelga et batteri
kan dere ringe {kin} på jobben i stedet
gi det til {othergiven} hvis jeg ikke er hjemme
mamman til {othergiven} her, hun er syk i dag
da jeg snakka med {agentgiven} var det ikke noe problem
verken {otherfamily} el {family} har svart
{otherfamily} jobber vel ikke der lenger
{role} {otherfamily} sa noe helt annet
{role} {othergiven} har gått for dagen
ring {role} {otherfamily} på {phone}
prat med {otherfamily} om du vil klage
han {othergiven} i andre høgda spelar trommer
har du snakka me ho {othergiven} ennå
ka sa {otherfamily} om det
korfor e ikkje {agentgiven} på jobb
det der må du ta med {otherfamily} ass
Sistemann ut av lokalet: {othergiven}
Innkalling: {otherfamily}, {family}, {turned}
Fraværsmelding {kin}, feber, hilsen {othergiven}
Husleie mars {otherfamily}
Alarmkode endret av {othergiven}, gi beskjed til {otherfamily}.
Adgangskort: {otherfamily}, sone 3
Bestiller {otherfamily}, merkes {family}
Merking på kolli: {otherfamily}
Merk esken {otherfamily}, ellers havner den feil.
Merket "{otherfamily}" med tusj.
Lapp på døra: "Er hos {othergiven}, straks tilbake"
Tavla: {otherfamily} ute, {family} inne
Kort sagt: {otherfamily} nei, {family} ja.
Hyttebok: {othergiven}, {kin} og {agentgiven} var her, fyrte og vasket.
Beitelaget v/{otherfamily}
Snøbrøyting ved {otherfamily}, regning til {family}
{otherfamily}?
{othergiven}!
{othergiven}...
Hallo, {othergiven}?
Nei. {otherfamily}.
{othergiven} her!
Ifølge {otherfamily}: nei.
`)
