import { list } from '../list.ts'

/** The rest of the sentences about people: notes, chats, lists, letters. */
export const moreMentions = list(`
Så flink du er, {kin}!
Hurra for {othergiven}!
For en knallinnsats av {agentgiven}!
Uff, stakkars {otherfamily}!
Nei, ikke {othergiven} igjen!!
greit, da spør jeg {otherfamily}
det ordner seg, sier {kin}
si det til {agentgiven}
jeg gidder ikke mer av {otherfamily}
alle var der unntatt {othergiven}
{agentgiven}, rekker du å se på {order} i dag?
Takk {othergiven}, det var raskt.
Tusen takk, {agentgiven}!
Du {othergiven}, har du hengerfeste?
Kjære {agentgiven}, nå må du høre.
Neida {othergiven}, det går fint.
Beklager {othergiven}, det var ikke meningen å virke sur.
Ja {agentgiven}, jeg har prøvd å slå den av og på.
Hør her {agentgiven}: {amount} er ikke småpenger.
Skynd deg {kin}, bussen går {time}
God bedring {othergiven}, vi klarer oss
Ha en fin kveld {agentgiven}
Gratulerer med dagen {kin}, 10 år!
heisann {othergiven} e du på jobb
æ snakka me {otherfamily} i stad
kem e {otherfamily} egentlig
ka sa {agentgiven} da
eg venta på {othergiven} i to tima
ho {othergiven} på apoteket va så snill
han {otherfamily} i første etasje røyker på trappa
han der {othergiven} kan ikke kjøre truck
hun {agentgiven} dere har på chatten er gull
de der {otherfamily} folka bråker hver helg
tror {otherfamily} har glemt oss jeg
kan noen plukke opp {kin} på trening?
fikk ikke tak i {otherfamily} prøver i mrg
{othergiven} har vippset meg allerede
sorry {othergiven} så det først nå
{kin} e syk så vi kjæm ikkje
har {otherfamily} svart elle
da snakkes vi {othergiven}
ok {otherfamily} det er notert
spør {kin} hun har vært der før
va det {agentgiven} eller du som sendte den
Tlf. fra {otherfamily}, ønsker befaring.
Tlf. til {otherfamily}, opptatt x 2.
Snakket m. {otherfamily}. Kommer tirsdag.
Beskj. til {othergiven} på SMS, ikke lest.
{otherfamily} orientert.
Avkl. med {initials}, {otherfamily} får kopi.
Ettersendt {otherfamily} per post {date}.
Ang. {otherfamily}: venter på dok.
Hjemmebesøk {otherfamily} {time}. Nøkkelboks.
Obs: {otherfamily} allergisk mot penicillin!
Visitt: {otherfamily} kan reise hjem, {family} til røntgen.
Rapport: {othergiven} våken fra tre, {otherfamily} rolig.
Blodprøve {otherfamily} tatt, svar til {role} {family}
Rom 12 {otherfamily}, rom 14 {family}, rom 15 ledig
Pårørende: {relation} {kin}, {phone}
Pas. følges av {relation} {othergiven}.
Henvist av {role} {otherfamily} ved {place}.
Eltroxin ½ tabl. (dr. {otherfamily})
Overtatt av {otherfamily}.
Sendt videre til {agentgiven} 2.linje
Parkert hos {otherfamily} til delen kommer.
{othergiven} tar kvelden, {agentgiven} tar natta.
Jeg er ute av kontoret; {othergiven} leser e-posten min.
Automatisk svar: {other} har ferie, haster det, ring {otherfamily} på {phone}
{agentgiven} er i pappaperm til {date}.
Mens jeg er borte, dekker {otherfamily} kundene i {place}.
VS: tegninger fra {otherfamily}
SV: møtet med {othergiven}
Emne: {otherfamily} mot {firm}
Emne: Kake til {othergiven} kl. {time}
Emne: Dødsbo {other}
Emne: nøkkel til {otherfamily}, 3. etg
Sak: {family}/{otherfamily}, grensegjerde
{otherfamily} skrev {date}:
Fra: {turned}
Kopi til: {otherfamily}; {turned}
Den {date} kl. {time} skrev {other} <{email}>:
{othergiven}: kommer
{otherfamily}: kan ikke
{agentgiven} ({time}): hva heter routeren?
[{time}] {othergiven} > hallo?
{given}: funker ikke⏎{agentgiven}: har du skrudd den av?
<{othergiven}> er det noen som har lader
{othergiven} ble lagt til av {agentgiven}
{othergiven} forlot samtalen
@{othergiven} @{agentgiven} møte nå
{othergiven} har sendt deg en forespørsel
{time} innpassering {otherfamily}
{date} {initials} {otherfamily}: hevet
{turned};{date};betalt
7. {turned}, {place} IL
ansatt=1042 {otherfamily} status=syk
Uke 8 {otherfamily}, uke 9 {family}, uke 10 {otherfamily}
Bakvakt: {role} {otherfamily}
Dag: {othergiven}, {agentgiven}. Kveld: {kin}. Natt: {otherfamily}
Vakt lø {otherfamily}, sø {family}
{othergiven} bytter 16-22 med {agentgiven}
Trappevask: {otherfamily} (partallsuker)
Brøyting: {otherfamily} ringes ved 10 cm
Rute 6: {othergiven}. Rute 7: {otherfamily}.
Dugnad, henger stilles av {otherfamily}
Loddbok 14 {kin}, loddbok 15 {othergiven}
Sak 12/24: {otherfamily} la fram regnskapet.
Vedtak: {otherfamily} bestiller container.
{otherfamily} tok dissens.
Som styreleder ble {other} valgt, som vara {otherfamily}.
Ordet ble gitt til {otherfamily}, deretter {family}.
Protokoll underskrives av {initials} og {otherfamily}.
Valgkomiteen innstiller på {other} og {turned}.
Aksjonspunkt {othergiven}: skaffe tilbud
Referanser: {other}, {role}, og {otherfamily}, {role}
Jeg var nærmeste leder for {otherfamily} i fire år.
{otherfamily} er etter mitt syn svært godt egnet.
Attest for {other}: hun har vært ansatt som {role}.
Søker 2, {otherfamily}, kan begynne {date}.
Saksøkte {otherfamily} nedla påstand om frifinnelse.
Vitnet {otherfamily} forklarte at lyset var grønt.
Klager er {otherfamily}, innklaget er {firm}.
Avdøde {other} etterlater seg {kin} og {othergiven}.
Skifteattest er utstedt til {otherfamily}.
{kin} skal ha sølvtøyet, resten selges.
Arvingene {otherfamily} og {family} er uenige.
Husleiekontrakten lyder på {otherfamily}, mens {othergiven} bor her.
Det bråker fra {otherfamily} hver natt.
Herved klager jeg på {otherfamily} for uhøflig oppførsel.
{othergiven} i delikatessen himlet med øynene.
Skryt til {othergiven} på verkstedet i {place}!
Terningkast seks til {othergiven}.
Må bare få takke {agentgiven}, som holdt ut med meg.
Hjertelig takk til {role} {otherfamily} for god pleie av {kin}.
Ventolin til {kin} er tom, kan {role} fornye?
Henter medisinen til {otherfamily} etter jobb.
{kin} er hjemme med feber. Hilsen {given}
Kan {kin} få fri {date}?
Foreldresamtale om {kin}: {role} {otherfamily} innkaller.
{kin} og {othergiven} kranglet i garderoben.
Melding fra SFO: {kin} har glemt regntøy.
Sko merket {otherfamily} funnet i gangen
Mål: {otherfamily} 34, {family} 71 (str.)
{otherfamily} ut, {othergiven} inn i pausen.
Lagoppstilling: {otherfamily}; {family}, {othergiven}, {kin}
{othergiven} tar kiosken, {otherfamily} kjører keeperne.
Nr. 56 {otherfamily} brøt ved {place}.
Etappe 3: {kin}, etappe 4: {othergiven}
Vi sier ja! {given} og {kin}
Toastmaster er {othergiven} ({phone}).
Bord 5: {otherfamily} m/følge, {kin}, {agentgiven}
Brudens far, {otherfamily}, holder tale før desserten.
Dåpsbarnet {kin}, faddere {othergiven} og {otherfamily}
Rommet står i navnet {otherfamily}.
Passasjer 2: {turned}, spedbarn: {kin}
{othergiven} mistet flyet i {place}.
Billetten er utstedt på {kin}, men {othergiven} reiser.
Reisefølget {otherfamily} ønsker tidlig innsjekk.
Bord til fire på {family}, kl. {time}.
Familien {otherfamily} har leid hytta i uke 40.
Ekteparet {otherfamily} stiller sterkest i budrunden.
Brødrene {otherfamily} driver gården i lag.
Søstrene {family} arver naustet.
så har du {othergiven} da, som aldri rydder etter seg
Denne {otherfamily}, finnes han i det hele tatt?
Lille {kin} sover endelig.
Gamle {otherfamily} i svingen har traktor.
Unge {otherfamily} er ikke enig med faren.
Snille {agentgiven}, kan du sende den på nytt?
Kjære {othergiven} og {kin}, hilsen oss på {place}
Fru {otherfamily} / hr. {family}
Sign. {initials} for {otherfamily}
Lest og godkjent, {otherfamily}
Etter fullmakt fra {otherfamily}: {full}
Klem fra {kin} og {given}
/{agentgiven} (lånt PC-en til {othergiven})
ring meg da⏎{otherfamily}
ja hei det er {given} mora til {kin} på blå base
du har kommet til {otherfamily} legg igjen en beskjed
det gjaldt {otherfamily} i {firm} jeg prøver igjen etterpå
kan du hilse {agentgiven} og si at {otherfamily} ringte
hallo {otherfamily} her jeg står utenfor porten nå
{family} var navnet nei ikke {otherfamily}
jo jeg fikk nummeret av {othergiven}
Handler aldri mer hos {otherfamily}.
Ferdig! Limt av {othergiven}, holder til jul.
Depositumet på {amount} fikk {otherfamily} kontant.
Utlån: {otherfamily}, stige, {date}
Motorsaga ligger hos {otherfamily} i {place}.
{product} bestilles av {othergiven}, hentes av {otherfamily}.
Funnet: lue med navnelapp {kin}.
Bare {otherfamily} har kode til alarmen.
{kin} sier blått, {othergiven} sier grønt, jeg ser svart.
Det går ikke an, mente {otherfamily}.
«Vi finner ut av det», sa {otherfamily} og gikk.
Ikke nå, hvisket {othergiven}.
- Er det min tur? spurte {kin}.
Nå har jo {otherfamily} vært her tre ganger.
Hadde {otherfamily} lest loggen, hadde han visst det.
Får {othergiven} ja, selger vi.
Vil {kin} være med, er det plass.
Ikke gå ut med dette før {otherfamily} har sagt ok.
Kun {othergiven} har admin.
Til og med {otherfamily} lo.
Heller ikke {kin} fikk sove.
Foruten {otherfamily} sitter to fra {firm} i styret.
Sannsynligvis {othergiven} sin sykkel.
Nøkkelen er {otherfamily} sin.
{kin} sitt abonnement skal sies opp.
Det er {agentgiven} si sak nå.
Mannen {othergiven} snakket med, hadde skjegg.
Bildet {kin} tegnet, kom bort i flyttinga.
Tomta {otherfamily} kjøpte, er ikke regulert.
Frist {date}, ansvar {otherfamily}.
Kontakt på byggeplass: {othergiven} ({role})
Prosessfullmektig - {otherfamily}
Oppnevnt {role}: {other}
Saksgang: {initials} -> {otherfamily} -> arkiv
Ifølge matrikkelen eier {otherfamily} også veien.
Stemmen på svareren var {othergiven}, helt sikkert.
Ellers takk, sa {agentgiven}, og der sto vi.
Verst er det for {kin}.
{otherfamily:gen} leilighet har hatt lekkasje før.
Ifølge {otherfamily:gen} advokat er fristen ute.
{kin:gen} fødselsattest mangler i mappa.
Jeg bor i {othergiven:gen} gamle rom.
Etter {otherfamily:gen} bortgang står huset tomt.
Med {otherfamily} i porten blir det aldri stille.
Ved årsskiftet gir {otherfamily} seg som {role}.
Hva om {kin} bare tar toget?
{otherfamily} skal ha {amount}, {family} skal ha resten.
Vippset {amount} til {kin} for pizza
Faktura {order} gjelder {otherfamily}, ikke meg.
Utlegg {turned}: drosje {amount}
Hovedinngang: ring på hos {otherfamily}, ringeklokka vår er død.
Lik og del for {kin}, som samler til klassetur!
Ukas ansatt: {othergiven} på {firm} {place}
{full} heter jeg, jeg er {relation} til {otherfamily} i fjerde.
Med {othergiven} om bord gikk motoren som en klokke.
Det er ikke bare bare å hete {otherfamily} i denne bygda.
Kan bekreftes av {otherfamily} eller {role} {family}.
Teksten er skrevet av {other}, bildene er tatt av {otherfamily}.
`)
