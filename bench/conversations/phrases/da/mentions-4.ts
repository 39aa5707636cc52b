import { list } from '../list.ts'

/** People in papers, lists, logs, calls and deliveries, by one word of their name. */
export const lastMentions = list(`
ses hos {othergiven} {time}
{othergiven} bor hos {otherfamily} nu
{kin} fik ny mobil og nu virker intet
{relation} {kin} har smidt sin kodeviser væk
{relation} {kin} vil ikke være med på billedet
{relation} {othergiven} har fuldmagt
ringer på vegne af {relation} {kin}
HILS {othergiven} AT JEG VENTER
RING TIL {otherfamily} NU
HVOR ER {otherfamily}???
{otherfamily} HAR LØJET FOR MIG
JEG VIL TALE MED {agentgiven} OG INGEN ANDEN
OBS! {otherfamily} MÅ IKKE LUKKES IND
VIGTIGT: {kin} TÅLER IKKE NØDDER
MÅ KUN UDLEVERES TIL {otherfamily}
INGEN HJEMME, AFLEVERET HOS {otherfamily}
TAK {othergiven} FOR ALT
AFDØDE: {full}
SAG {order} / {otherfamily} / HASTER
EFTERLYST: {kin}, TAGER IKKE SIN MOBIL
Kære {kin}, tillykke med huen!
Glædelig jul {othergiven} med familie
God bedring {othergiven}, vi klarer os
Velkommen tilbage {agentgiven}
Held og lykke med det nye job {othergiven}!
Kom nu {kin}, vi er sent på den
Du tog fejl, {otherfamily}, og det vidste du.
Jeg vil, kære {agentgiven}, bare have mine penge.
Hør her, {othergiven}: du sender, jeg betaler.
Takker, {othergiven}, for hurtigt svar.
Undskyld mig {othergiven}, men den går ikke.
Ved du hvad {agentgiven}, jeg orker ikke mere.
Alle undtagen {kin} fik en gave.
{kin}, {othergiven} og {agentgiven} sidder i samme sofa.
{kin} på otte og {othergiven} på fem.
{kin} (f. 2015) tager med, {othergiven} bliver hjemme.
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
`)
