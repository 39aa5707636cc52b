import { list } from '../list.ts'

/** People by one word of their name: alone at the start, in plural, behind roles, by initials. */
export const furtherMentions = list(`
{otherfamily} dessverre ikke å treffe før {date}.
{otherfamily} selv husker ingenting av dette.
{otherfamily} altså, ikke {family}, har bestilt garasjeporten.
{otherfamily} derimot fikk svar samme dag.
{otherfamily} fornøyd, saken lukkes.
{otherfamily} allerede varslet av {role}.
{otherfamily} eller {family}, hvem av dem var det?
{otherfamily} i oppgang C har satt sykkelen i veien igjen.
{otherfamily} på lønn trenger kontonummeret ditt.
{otherfamily} fra drift kommer opp etter lunsj.
{otherfamily} nede på terminalen har fatt i kolliet.
{otherfamily} oppe i tredje hører dårlig, bank hardt.
{otherfamily} ikke svar, prøver igjen {time}.
{otherfamily} har gravd over fiberen.
{otherfamily} måker for hele grenda.
{otherfamily} nekter å bruke Vipps.
{otherfamily} ba om betalingsutsettelse til {date}.
{otherfamily} skaffet en ny pumpe på null komma niks.
{otherfamily} ser til sauene mens vi er i Syden.
{otherfamily} utløste feil alarm.
{otherfamily} pakket ut kjøleskapet og da var døra bulkete.
{otherfamily} holdt stigen, jeg skrudde.
{otherfamily} kvitterte for to multidoser.
{otherfamily} dømte kampen selv om sønnen sto i mål.
{otherfamily} satte meg over til {family}, som satte meg tilbake.
{otherfamily} kan så ha rett, men tonen var under enhver kritikk.
{otherfamily} skal visstnok ha flytta til {place}.
{otherfamily} med frue ankommer {time}.
{otherfamily} m.fl. har klaget på byggetillatelsen.
{otherfamily} senior eier gården, {othergiven} driver den.
{otherfamily:gen} katt gjør fra seg i sandkassa.
{otherfamily:gen} begge biler står på gjesteplassen.
Begge {otherfamily}-guttene går i samme klasse.
Hos {otherfamily} drypper det fra taket.
Vi og {otherfamily} deler innkjørsel.
Broren til {otherfamily} ringte og kjefta.
Spør gutten til {otherfamily}, han kan data.
Det er hos {otherfamily} det lekker, ikke hos oss.
Lever til {otherfamily} i stedet, de er alltid hjemme.
Familiene {otherfamily} og {family} inviterer til gløgg.
Ekteparet {otherfamily} fikk feil nøkler.
Brødrene {otherfamily} borer brønner.
Søstrene {otherfamily} driver kafé i {place}.
Fru {otherfamily} har høreapparat, snakk tydelig.
Hr. {otherfamily} ønsker papirkopi.
Frøken {otherfamily} i første sa nei.
Gubben {otherfamily} veit hvor ledninga går.
Kjerringa til {otherfamily} ringte på.
Salig {otherfamily} ville snudd seg i grava.
Unge {otherfamily} begynner på lageret {date}.
Denne {otherfamily} dere sendte hadde ikke engang stige.
En viss {otherfamily} har tegnet abonnement i mitt navn.
Noen som heter {otherfamily} hentet ut pakka mi!
Samme {otherfamily} sto på forrige faktura.
Deres {otherfamily} lovte meg rabatt.
Vår egen {otherfamily} ble kåret til årets kollega.
Selveste {otherfamily} tok imot i døra.
c/o {otherfamily}
c/o {otherfamily}, {place}
Ny adresse f.o.m. {date}: c/o {otherfamily}, bolignr. H0203
Sendes {firm}, att. {otherfamily}
Dør merket {otherfamily}, ring lenge.
Det står {otherfamily} på skiltet, men ingen bor der.
Ring på hos {otherfamily} hvis vi ikke åpner.
Jeg leier kjellerleilighet hos {otherfamily} siden i høst.
Sitter fast hos {otherfamily}, blir sein.
Nøkkelen henger hos {otherfamily} bak takrenna.
Det lukter svidd fra {otherfamily}.
Veggen inn mot {otherfamily} er fuktig.
Gjerdet mellom oss og {otherfamily} er falt ned.
Ved siden av {otherfamily} satt {family} og noterte.
Foran meg i køen sto {otherfamily}.
På grunn av {otherfamily} mistet vi toget.
Takket være {otherfamily} kom veska til rette.
I stedet for {otherfamily} kom {family}.
Nest etter {otherfamily} har jeg lengst ansiennitet.
Overfor {otherfamily} har vi ingen forpliktelser.
Til tross for {otherfamily} ble det en fin fest.
Før møtet med {otherfamily} trenger jeg tallene.
Ansvaret ligger hos {otherfamily}.
Vi skylder på {otherfamily}.
Ingen tør si {otherfamily} imot.
Hvis ikke {otherfamily}, så kanskje {family}?
Verken {otherfamily} eller {othergiven} var til stede.
Så vel {otherfamily} som {family} nekter.
Både {role} og {otherfamily} må signere.
Enten {othergiven} eller {role} {otherfamily}, noen må låse.
{Role} {otherfamily} slo opp i feil journal.
{Role} {otherfamily} mener befaringen må tas om igjen.
{Role} {otherfamily} i {firm} har byttet nummer til {phone}.
{Role}, {otherfamily}, er bortreist.
{Role} heter nå {otherfamily}.
{Role} var {otherfamily}, tror jeg.
Som {role} har vi {otherfamily}.
Vakthavende {role} {otherfamily} nektet utlevering.
Vik. {role} {otherfamily}
Tidl. {role} {otherfamily} ble takket av med kake.
Konstituert {role} {otherfamily} tar avgjørelsen.
Påtroppende {role} {othergiven} var innom og hilste.
Ny {role} {otherfamily} virker grei.
Vår forrige {role} {otherfamily} hadde bedre oversikt.
Har {role} {otherfamily} fått lest henvisninga?
Be {role} {otherfamily} ringe meg.
Time hos {role} {otherfamily} {date} {time}, ombookes.
Ifølge {role} {otherfamily} må jeg faste.
{otherfamily}, {role}, bekrefter dette.
{otherfamily} ({role}) og {family} (ref.) møtte.
Dr. {otherfamily} har ferie, resept via kollega.
Overl. {otherfamily} går visitt {time}.
Spl. {othergiven} målte blodtrykket.
Hjpl. {othergiven}, kveld. Spl. {otherfamily}, natt.
Adv. {otherfamily} krever salær.
Pb. {otherfamily} opptok forklaring.
Styrel. {otherfamily} åpnet møtet, {family} underskriver protokollen.
Kasserer: {otherfamily}
Sekr.: {othergiven} {initial}
Protokollunderskrivere: {otherfamily} og {family}
Til stede: {otherfamily}, {family}, {othergiven}. Forfall: {kin}.
Ref. {initials}
Ref: {initials}/{otherfamily}
Vår ref. {othergiven}
Deres ref.: {otherfamily}
Deres ref. {initials}-{order}
Saksbeh.: {initials}
Sign. {initials} {date}
Utført {date} /{initials}
Kontrollregnet, {initials}
Attestert {initials}, anvist {otherfamily}
Ringt x 3, ikke svar. {initials}
Notert av {initials} etter samtale med {otherfamily}.
Hilsen {initials}
- {initials}
Klem fra {othergiven} {initial}
Elev: {othergiven} {initial}, 4A
Vinner av trekningen: {othergiven} {initial}, {place}
Tips fra {othergiven} {initial}: dra ut støpselet på ruteren.
Terningkast 6, {othergiven} {initial}
Anmeldt av {othergiven}, {place}
Herr {initial} tok ny kontakt om naboen {otherfamily}.
Ansatt {initials} har ikke fått utbetalt overtid.
Barnet {initials} var lei seg ved henting.
Pasient {initials} flyttes til rom 4.
vesle {kin} vil ikke sove
gamle {othergiven} fyller rundt
kjære snille {agentgiven} svar da
han derre {othergiven} på kundeservice visste ingenting
han {othergiven} med lommelykta hjalp oss
hun {othergiven} i kassa er best
ho {othergiven} på posten veit det
han der {otherfamily} i kommunen
a {othergiven} sa det samme
n {othergiven} kommer ikke før i mårra
hu {kin} har mista mobilen
han {otherfamily} kjem ikkje i dag
eg snakka med ho {othergiven} i går
æ spurt han {othergiven} men han visst itj
va det ikkje {otherfamily} som tok den
vår {othergiven} kan ikke komme
mutter'n sa at {kin} kan få den
jeg ga den til {othergiven}
hils {othergiven} fra meg
spør {othergiven} han vet det
vekk {kin} før du går
henter du {kin} eller skal jeg
så du {othergiven} i går?
har noen sett {kin}
ta me deg {othergiven} å {kin}
jeg å {otherfamily} stakk hjem
det var {othergiven} som sa det
sa jo det {othergiven}
ikke snakk om {othergiven} glem det
altså {othergiven} du er best
haha {othergiven} hva er det med deg
ok {agentgiven} men når
nei {agentgiven} det stemmer ikke
men {agentgiven} jeg har jo betalt
vent litt {agentgiven} skal bare finne kvitteringa
hei igjen {agentgiven} det er meg fra i stad
svar {otherfamily} vær så snill
{otherfamily} svarer ikke på melding lenger
{othergiven} kan du sende linken på nytt
{othergiven} {kin} og jeg er på vei
{othergiven} {agentgiven} dere glemte jakkene deres
{kin} er blitt for stor for setet så vi vil selge
når er {othergiven} ferdig i dag
hvor bor egentlig {otherfamily}
er det {otherfamily} jeg snakker med
var det deg {othergiven}
tror {otherfamily} har den
ikke skyld på {kin} nå igjen
spurte {othergiven} i går men fikk ikke svar
sender {kin} med bussen {time}
vipps {othergiven} så ordner vi det
gi det til {otherfamily} så blir det gjort
ses hos {othergiven} {time}
{othergiven} bor hos {otherfamily} nå
{kin} fikk ny mobil og nå funker ingenting
{relation} {kin} har rota bort kodebrikka
{relation} {kin} vil ikke være med på bildet
{relation} {othergiven} har fullmakt
ringer for {relation} {kin}
HILS {othergiven} AT JEG VENTER
RING {otherfamily} NÅ
HVOR ER {otherfamily}???
{otherfamily} HAR LØYET TIL MEG
JEG VIL SNAKKE MED {agentgiven} OG INGEN ANDRE
OBS! {otherfamily} SKAL IKKE SLIPPES INN
VIKTIG: {kin} TÅLER IKKE NØTTER
LEVERES KUN TIL {otherfamily}
IKKE HJEMME, SATT IGJEN HOS {otherfamily}
TAKK {othergiven} FOR ALT
AVDØD: {full}
SAK {order} / {otherfamily} / HASTER
SAVNET: {kin}, SVARER PÅ MOBIL
Kjære {kin}, til lykke med konfirmasjonen!
God jul {othergiven} med familie
Velkommen tilbake {agentgiven}
Lykke til i ny jobb {othergiven}!
Kom nå {kin}, vi er seine
Du tok feil, {otherfamily}, og det visste du.
Jeg vil, kjære {agentgiven}, bare ha pengene mine.
Hør her, {othergiven}: du sender, jeg betaler.
Takker, {othergiven}, for raskt svar.
Unnskyld meg {othergiven}, men dette holder ikke.
Vet du hva {agentgiven}, jeg orker ikke mer.
Alle unntatt {kin} fikk pakke.
{kin}, {othergiven} og {agentgiven} deler sofa.
`)
