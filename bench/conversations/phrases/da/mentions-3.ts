import { list } from '../list.ts'

/** People by one word of their name: alone at the start, in plural, behind roles, by initials. */
export const furtherMentions = list(`
{otherfamily} desværre ikke at træffe før {date}.
{otherfamily} selv kan intet huske.
{otherfamily} altså, ikke {family}, har købt markisen.
{otherfamily} derimod fik den rigtige farve.
{otherfamily} tilfreds, sagen lukkes.
{otherfamily} allerede orienteret af {role}.
{otherfamily} eller {family}, hvem var det nu?
{otherfamily} i opgang B har skiftet låsen selv.
{otherfamily} fra bogholderiet mangler et bilag.
{otherfamily} fra drift kigger på det efter frokost.
{otherfamily} nede på terminalen har fundet pallen.
{otherfamily} oppe på tredje hører dårligt, bank hårdt.
{otherfamily} ingen svar, prøver igen {time}.
{otherfamily} har gravet kablet over.
{otherfamily} klipper hæk klokken syv søndag morgen.
{otherfamily} vil kun betale kontant.
{otherfamily} bad om henstand til {date}.
{otherfamily} skaffede en reservedel samme aften.
{otherfamily} fodrer hønsene, når vi er væk.
{otherfamily} kom til at slå den forkerte alarm til.
{otherfamily} pakkede køleskabet ud, og så var lågen bulet.
{otherfamily} holdt stigen, jeg skruede.
{otherfamily} kvitterede for to doseringsæsker.
{otherfamily} dømte kampen, selv om hans søn stod på mål.
{otherfamily} stillede mig om til {family}, som stillede mig tilbage.
{otherfamily} kan have nok så meget ret, men tonen var under lavmålet.
{otherfamily} skulle efter sigende være flyttet til {place}.
{otherfamily} med frue ankommer {time}.
{otherfamily} m.fl. har klaget over byggetilladelsen.
{otherfamily} senior ejer gården, {othergiven} driver den.
{otherfamily:gen} kat besørger i sandkassen.
{otherfamily:gen} to biler holder på gæstepladsen.
{otherfamily:gen} er bortrejst, tøm lige deres postkasse.
Vi deler indkørsel med {otherfamily:gen}.
{otherfamily:gen} fløj i morges, de er hjemme {date}.
Hos {otherfamily:gen} drypper det fra loftet.
En bror til {otherfamily} ringede og skældte ud.
Spørg {otherfamily:gen} knægt, han kan computere.
Lever hos {otherfamily} i stedet, der er altid nogen.
Familierne {otherfamily} og {family} byder på gløgg.
Ægteparret {otherfamily} fik de forkerte nøgler.
Brødrene {otherfamily} borer brønde.
Søstrene {otherfamily} har cafeen i {place}.
Fru {otherfamily} bruger høreapparat, tal tydeligt.
Hr. {otherfamily} ønsker en papirkopi.
Frk. {otherfamily} i stuen sagde nej.
Gamle {otherfamily} ved, hvor kablet ligger.
Lille fru {otherfamily} fodrer duer fra altanen.
Salig {otherfamily} ville vende sig i sin grav.
Unge {otherfamily} begynder på lageret {date}.
Den {otherfamily}, I sendte, havde ikke engang en stige med.
Denne {otherfamily} findes ikke i jeres system, siger I?
En vis {otherfamily} har oprettet abonnement i mit navn.
En eller anden {otherfamily} har hentet min pakke!
Samme {otherfamily} stod på sidste faktura.
Jeres {otherfamily} lovede mig rabat.
Vores egen {otherfamily} blev årets kollega.
Selveste {otherfamily} lukkede op.
c/o {otherfamily}
c/o {otherfamily}, {place}
Ny adresse pr. {date}: c/o {otherfamily}, st. tv.
Sendes til {firm}, att. {otherfamily}
Dørskilt {otherfamily}, ring længe.
Der står {otherfamily} på døren, men ingen bor der.
Ring på hos {otherfamily}, hvis vi ikke lukker op.
Jeg har lejet værelse hos {otherfamily} siden efteråret.
Hænger fast hos {otherfamily}, bliver forsinket.
Nøglen hænger hos {otherfamily} bag nedløbsrøret.
Der lugter brændt fra {otherfamily}.
Muren ind mod {otherfamily} er fugtig.
Hækken i skel mod {otherfamily} er vores.
Ved siden af {otherfamily} sad {family} og tog noter.
Foran mig i køen stod {otherfamily}.
På grund af {otherfamily} missede vi toget.
Takket være {otherfamily} dukkede tasken op.
I stedet for {otherfamily} kom {family}.
Efter {otherfamily} har jeg længst anciennitet.
Over for {otherfamily} har vi ingen forpligtelser.
På trods af {otherfamily} blev det en god fest.
Inden mødet med {otherfamily} skal jeg bruge tallene.
Ansvaret ligger hos {otherfamily}.
Vi giver {otherfamily} skylden.
Ingen tør sige {otherfamily} imod.
Hvis ikke {otherfamily}, så måske {family}?
Hverken {otherfamily} eller {othergiven} mødte op.
Såvel {otherfamily} som {family} nægter.
Både {role} og {otherfamily} skal skrive under.
Enten {othergiven} eller {role} {otherfamily}, nogen skal låse.
{Role} {otherfamily} slog op i den forkerte journal.
{Role} {otherfamily} mener, synet skal gå om.
{Role} {otherfamily} hos {firm} har fået nyt nummer, {phone}.
{Role}, {otherfamily}, er bortrejst.
{Role} hedder nu {otherfamily}.
{Role} var {otherfamily}, tror jeg.
Som {role} har vi {otherfamily}.
Vagthavende {role} {otherfamily} nægtede udlevering.
Vik. {role} {otherfamily}
Fhv. {role} {otherfamily} fik gave og tale.
Konst. {role} {otherfamily} træffer afgørelsen.
Kommende {role} {othergiven} var forbi og hilse på.
Ny {role} {otherfamily} virker fornuftig.
Vores forrige {role} {otherfamily} havde bedre styr på det.
Har {role} {otherfamily} nået at læse henvisningen?
Bed {role} {otherfamily} ringe til mig.
Tid hos {role} {otherfamily} {date} {time}, flyttes.
Ifølge {role} {otherfamily} skal jeg faste.
{otherfamily}, {role}, bekræfter dette.
{otherfamily} ({role}) og {family} (ref.) deltog.
Dr. {otherfamily} holder ferie, recept via vikaren.
Overl. {otherfamily} går stuegang {time}.
Spl. {othergiven} målte blodtrykket.
SSA {othergiven}, aften. Spl. {otherfamily}, nat.
Adv. {otherfamily} kræver salær.
Pa. {otherfamily} optog forklaring.
Fmd. {otherfamily} bød velkommen, {family} blev dirigent.
Kasserer: {otherfamily}
Ref.: {othergiven} {initial}
Stemmetællere: {otherfamily} og {family}
Til stede: {otherfamily}, {family}, {othergiven}. Afbud: {kin}.
Ref. {initials}
J.nr. {order}, {initials}/{otherfamily}
Vor ref. {othergiven}
Deres ref.: {otherfamily}
Deres ref. {initials}-{order}
Sagsbeh.: {initials}
Sign. {initials} {date}
Udført {date} /{initials}
Eftertalt, {initials}
Anvist {initials}, udb. {otherfamily}
Ringet x 3, intet svar. {initials}
Noteret af {initials} efter samtale med {otherfamily}.
Hilsen {initials}
/{initials}
Knus fra {othergiven} {initial}
Elev: {othergiven} {initial}, 4.A
Vinder af lodtrækningen: {othergiven} {initial}, {place}
Tip fra {othergiven} {initial}: tag strømmen fra routeren.
5 stjerner, {othergiven} {initial}
Anmeldt af {othergiven}, {place}
Hr. {initial} henvendte sig igen om naboen {otherfamily}.
Medarbejder {initials} har ikke fået udbetalt overarbejde.
Barnet {initials} var ked af det ved afhentning.
Borger {initials} flyttes til stue 4.
lille {kin} vil ikke sove
gamle {othergiven} fylder rundt
kære søde {agentgiven} svar nu
ham {othergiven} i kundeservice vidste ingenting
ham der {othergiven} med lommelygten hjalp os
hende {othergiven} i kassen er den bedste
hende der {otherfamily} på kommunen
hende den unge {othergiven} du ved
vores {othergiven} kan ikke komme
min {othergiven} er på arbejde til {time}
min mor sagde at {kin} godt må få den
jeg gav den til {othergiven}
hils {othergiven} fra mig
spørg {othergiven} han ved det
væk {kin} inden du går
henter du {kin} eller ska jeg
så du {othergiven} i går?
er der nogen der har set {kin}
tag {othergiven} og {kin} med
mig og {otherfamily} tog hjem
det var {othergiven} der sagde det
sagde jo det {othergiven}
ikke tale om {othergiven} glem det
altså {othergiven} du er for vild
haha {othergiven} hva så med dig
okay {agentgiven} men hvornår
næ {agentgiven} det passer ikke
men {agentgiven} jeg har jo betalt
øjeblik {agentgiven} jeg skal lige finde kvitteringen
hej igen {agentgiven} det er mig fra før
svar nu {otherfamily}
{otherfamily} svarer ikke på sms mere
{othergiven} gider du sende linket igen
{othergiven} {kin} og jeg er på vej
{othergiven} {agentgiven} i glemte jeres trøjer
{kin} er vokset fra autostolen så den skal sælges
hvornår har {othergiven} fri i dag
hvor bor {otherfamily} egentlig
er det {otherfamily} jeg snakker med
var det dig {othergiven}
tror {otherfamily} har den
lad nu {kin} være
spurgte {othergiven} i går men hørte ikke noget
sender {kin} med bussen {time}
mobilepay lige {othergiven} så er den klaret
giv den til {otherfamily} så sker der noget
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
`)
