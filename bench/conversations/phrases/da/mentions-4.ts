import { list } from '../list.ts'

/** People in papers, lists, logs, calls and deliveries, by one word of their name. */
export const lastMentions = list(`
{kin} kaldet {othergiven}
Hun hedder {othergiven}, men vi siger {kin}.
Staves {otherfamily} med to s'er.
Mit pigenavn er {otherfamily}.
Hed {otherfamily}, før jeg blev gift.
Født {otherfamily}.
Ret fra {otherfamily} til {family} på kortet.
Efternavnet skal være {otherfamily}, ikke {family}.
{otherfamily} er mellemnavn, {family} efternavn.
På billetten står der {otherfamily}, i passet {family}.
Søg på {otherfamily} eller på {order}.
Bordet står i {otherfamily:gen} navn, seks personer.
Booket: {otherfamily}, 4 pers., {time}, høj stol
Afhentning {otherfamily} {time}
{otherfamily} 2 stjerneskud, {family} 1 vegansk
Vagtplan uge 32: {otherfamily} D, {family} A, {othergiven} N
Vagt: ma {otherfamily}, ti {family}, on {othergiven}
Fredag lukker {othergiven}, lørdag åbner {kin}.
Ølkassen: {othergiven} 4, {agentgiven} 9, {otherfamily} 0
Deltog: {othergiven}, {agentgiven}, {kin}
Hold 1: {otherfamily}, {family}
Bane 4: {otherfamily}-{family} 6-3
1. {otherfamily} 2. {family} 3. {othergiven}
Målmand {otherfamily}, back {family}, anfører {othergiven}
Udskiftning: {otherfamily} ud, {family} ind.
Rødt kort {otherfamily}, grov forseelse.
Startnr. 212: {otherfamily}, udgik ved 20 km.
Arbejdsdag: {otherfamily} river, {family} maler, {othergiven} griller.
Nabohjælp: kontakt {otherfamily}, {phone}
Bestyrelsen har besluttet, at {otherfamily} må lukke sin altan.
{otherfamily:gen} forslag blev nedstemt.
Indlæg fra {otherfamily}: udsættes
{otherfamily} erklærede sig inhabil og forlod lokalet.
Ordet gik til {othergiven}, derefter {otherfamily}.
Punktet blev fremlagt af {otherfamily}.
Næste møde hos {otherfamily} {date}.
Forurettede {otherfamily} husker ikke meget.
Afhøring af {otherfamily} {time}, forsvarer {family}.
Sagsøgte {otherfamily} bestrider kravet.
Forgæves forkyndt for {otherfamily}.
Boet efter {otherfamily}
Skifte {otherfamily}/{family} afsluttet {date}.
Forpagtningen går fra {otherfamily} til {family}.
Ejendommen ejes halvt af {otherfamily}.
Kontrakten står i {othergiven:gen} navn, huslejen betales af {kin}.
Kautionist: {otherfamily}
Begunstiget {kin}
Skadelidte {otherfamily}, skadevolder {family}
Bilen blev ført af {otherfamily} ved uheldet.
Medrejsende: {kin}
På bagsædet sad {kin} og {othergiven}.
Modtager {otherfamily}, afsender {family}
Kvittering: {otherfamily}
Underskrevet med MitID af {full}
Sendt fra {othergiven:gen} iPhone
Videresendt af {othergiven}:
Fra: {otherfamily} Til: {agentgiven}
Den {date} kl. {time} skrev {othergiven}:
SV: {otherfamily:gen} reklamation
Sv: bytte ferie {othergiven}/{agentgiven}
Emne: {otherfamily} vil opsige
Angående {kin:gen} tandbøjle
Spørgsmål til {otherfamily:gen} faktura {order}
Kopi: {agentgiven}, {otherfamily}
Hej, {otherfamily} her igen.
Hallo det er {othergiven}, ring når du kan.
Ja goddag, {otherfamily} i {place}, jeg venter på et tilbud.
Ja det var {otherfamily} på {phone}.
Goddag, jeg vil gerne tale med {otherfamily}.
Kan du stille mig om til {othergiven} i fakturering?
Et øjeblik, {othergiven} sidder i en samtale.
Mit navn er {agentgiven}, hvad kan jeg hjælpe med?
Nu overtager {agentgiven} chatten.
{agentgiven} skriver...
{agentgiven} har afsluttet samtalen
[{time}] <{othergiven}> nogen vågne?
{othergiven}: +1
{othergiven} tilføjede {kin} til gruppen
{kin} ændrede gruppebilledet
{otherfamily} tildelte sagen til {agentgiven}
Tildelt: {otherfamily}
Ejer: {othergiven}
Gennemset af {otherfamily}, godkendt af {family}
Sidst rettet af {othergiven} {date}
Reporter: {agentgiven}, Assignee: {otherfamily}
commit af {othergiven}: ret moms
Overt. fra {otherfamily}: kunde venter på køleboks
Overlevering: {agentgiven} har fire åbne, {othergiven} to.
{othergiven} har barns første sygedag, {agentgiven} dækker.
{othergiven} er på orlov, vikar er {otherfamily}.
Gå med {othergiven} den første uge.
Tjek med {otherfamily}, før du krediterer.
Har vendt det med {othergiven}, bare kør.
Eskaleret til {otherfamily} i second line.
Kunde henviser til {otherfamily}, uvist hvem det er.
Kunde vred på {agentgiven}, vil heller ikke tale med {othergiven}.
Kunde bor p.t. hos {relation} {kin}.
Tlf. {otherfamily}, ville aflyse, ny tid givet.
Hjemmebesøg hos {otherfamily}. Datter {kin} til stede.
{kin} spiste hele portionen, sov 40 min.
{kin} hentes af {relation} {othergiven} i dag.
Fri til {kin} kan ikke bevilges.
Svømmelærer {othergiven} oplyser, at {kin} tog mærket.
Skole-hjem-samtale {kin}, {time}, {otherfamily}
{otherfamily} underviser i sløjd, {family} i musik.
Vi vil beholde {otherfamily} som klasselærer.
Hesten passes af {kin} og {othergiven}.
Hunden er registreret på {otherfamily}.
Vielse: {given} og {kin}
Dåb af {kin}, faddere {othergiven} og {agentgiven}
Bisættelse {otherfamily} {date} {time}
Hvil i fred {othergiven}
Gave til minde om {otherfamily}
Kondolerer til {othergiven} og børnene.
Vær. 12 {otherfamily}, vær. 14 {family}, vær. 15 ledigt.
Kahyt 6104: {turned}
Gruppe B ledes af {othergiven}.
Guiden præsenterede sig som {othergiven}.
Chaufføren, {othergiven}, kørte som en vanvittig.
Tjeneren {othergiven} fortjener lønforhøjelse.
Frisøren {othergiven} klippede for kort.
Mægleren hedder {otherfamily} og svarer aldrig.
Kan {otherfamily} komme {date} mellem otte og tolv?
Må {kin} spille et år op?
Skal {othergiven} virkelig betale to gange?
Vil {otherfamily} have kopi?
Hvorfor ringede {agentgiven} fra hemmeligt nummer?
Hvem er {otherfamily}?
Hvis pakke er det, {otherfamily:gen} eller {family:gen}?
Hvornår tiltræder {otherfamily}?
Da {otherfamily} har sagt op, mangler vi en anviser.
Før {othergiven} stoppede, virkede det hele.
Siden {otherfamily} tog over, er huslejen steget.
Mens {kin} var i bad, forsvandt det varme vand.
At {otherfamily} nægter, overrasker ingen.
Indtil {agentgiven} svarer, betaler jeg ikke.
Der ringede en {otherfamily} fra {firm}.
Der svarede en {othergiven}.
Kommer der en {otherfamily}, så luk ham ind.
Opgave {order} udført, tekniker {otherfamily}.
Montør: {othergiven}, ankomst {time}
Bud {otherfamily} stillede den ved lågen.
Køres af {otherfamily}
Aflæsset. {otherfamily}
Ring til {othergiven} ved ankomst, portkode mangler.
Stilles hos {otherfamily}, carport 3.
Lægges til side til {otherfamily}
Betalt, {othergiven}
MobilePay fra {otherfamily} {amount}
Indsat til {kin}, fødselsdag
Gæld: {othergiven} {amount}, {kin} {amount}
{othergiven} skylder {agentgiven} en frokost.
{otherfamily} smuttede i vinters, nu sidder {family} i skuret.
{otherfamily}, det er ham med den gule jakke.
{otherfamily} gik bare.
{otherfamily} fik jeg fat i, men ikke {family}.
{otherfamily} ville jeg gerne have været foruden.
{otherfamily} var der ingen, der spurgte.
{otherfamily} er til at stole på.
{otherfamily} er der ingen ende på.
Natteravne i aften: {otherfamily}, {family}, {othergiven} og hendes mand
{otherfamily} lagde sig fladt ned og gav kage.
Rundstykker hos {othergiven} på værkstedet, tag smør med.
Der kom {otherfamily} gående med eltavlen under armen.
Lige så snart {otherfamily} vender ryggen til, står maskinen stille.
Nu er det {othergiven:gen} tur til at tage telefonen.
Hør {otherfamily}, den der pumpe.
Den mindste, {kin}, er indlagt på børneafdelingen.
Store {kin} tager kørekort.
Sådan en, som {otherfamily} har, vil vi også have.
Vi er fem: {othergiven}, {kin}, {agentgiven} og os to.
Den {otherfamily}, der boede her før os, havde hund.
Skriv til {otherfamily}, cc {othergiven}, ellers ingen.
{Role} {otherfamily} (sygemeldt), {role} {family} (vikar)
Har du {othergiven:gen} nummer?
{othergiven} holder ferie uge 28-31, kontakt {otherfamily} imens.
Synet {date} af {otherfamily}, 2 mangler, udbedres af {family}.
Hilsen {otherfamily} på tredje
hende {othergiven} og ham {otherfamily} skændes altid
min pige {kin} bliver syv
min knægt {kin} har fået forkerte briller
farmor {kin} kan ikke se knapperne
onkel {othergiven} sagde at i bytter gratis
moster {kin} ligger på stue 9
min fætter {othergiven} henter stolene
{kin} min yngste har slugt et batteri
kan i ringe til {kin} på arbejdet i stedet
giv den til {othergiven} hvis jeg ikke er hjemme
det er {othergiven:gen} mor hun er syg i dag
da jeg talte med {agentgiven} var der ingen problemer
hverken {otherfamily} el {family} har svaret
{otherfamily} er der vel ikke mere
{role} {otherfamily} sagde noget helt andet
{role} {othergiven} er gået hjem
ring til {role} {otherfamily} på {phone}
snak med {otherfamily} hvis du vil klage
ham {othergiven} på anden spiller trommer
har du snakket med hende {othergiven} endnu
hva sagde {otherfamily} til det
hvorfor er {agentgiven} ikke på arbejde
den må du ta' med {otherfamily} altså
hende min svigerinde {kin} siger det er jeres skyld
Sidste mand lukker: {othergiven}
Indkaldte: {otherfamily}, {family}, {turned}
Sygemelding {kin}, feber, hilsen {othergiven}
Husleje marts {otherfamily}
Alarmkode ændret af {othergiven}, sig det til {otherfamily}.
Adgangskort: {otherfamily}, zone 3
Rekvirent {otherfamily}, mærkes {family}
Mærkning på kolli: {otherfamily}
Skriv {otherfamily} på kassen, ellers havner den forkert.
Mærket "{otherfamily}" med tusch.
Seddel på døren: "Er hos {othergiven}, straks tilbage"
Tavlen: {otherfamily} ude, {family} inde
Kort sagt: {otherfamily} nej, {family} ja.
Kolonihaven passes af {othergiven}, {kin} og {agentgiven} i juli.
Grundejerforeningen v/{otherfamily}
Snerydning ved {otherfamily}, regning til {family}
{otherfamily}?
{othergiven}!
{othergiven}...
Hallo, {othergiven}?
Nej. {otherfamily}.
{othergiven} her!
Ifølge {otherfamily}: nej.
`)
