import { list } from '../list.ts'

/** The rest of the sentences about people: notes, chats, lists, letters. */
export const moreMentions = list(`
Andelen er solgt af {otherfamily} uden om ventelisten.
Opslaget på Aula er lagt op af {othergiven}.
Huslejen bliver trukket af {otherfamily} den første, ikke den femte.
Kolonihaven passes af {otherfamily}, indtil boet er gjort op.
Fejlen blev fundet af {initials} og rettet af {agentgiven}.
Bevilget af {otherfamily}, men aldrig udbetalt.
Jeg føler mig talt ned til af {otherfamily}.
Er fremmødt sammen med {kin}, der tolker.
Hvad hulen laver {otherfamily} i vores gård?
Hvilken dag har {agentgiven} fri?
Hvem har sat {otherfamily} på den opgave?
Må {othergiven} låne din cykel?
Skal vi vente på {otherfamily} eller gå i gang?
Kommer {kin} selv ind, eller skal hun hentes?
Har {othergiven} fået sit MitID til at virke?
Tør {otherfamily} underskrive det der?
Gad vide om {otherfamily} overhovedet kigger i sin e-Boks.
Hvor længe er {agentgiven} på kursus?
Nej hvor er {kin} blevet stor!
Godt gået {othergiven}!!
Fedt arbejde, {otherfamily}!
Skål for {othergiven}!
Så er det nok, {otherfamily}!
årh hvor typisk {kin}
fik du bestilt hos {otherfamily}
så ringer jeg bare til {agentgiven}
lad det nu ligge {othergiven}
den tager vi når {otherfamily} er hjemme fra Rhodos
ingen hilste på {othergiven}
{agentgiven}, jeg sidder stadig og venter på den mail.
{othergiven}, glemte du din madkasse i bilen?
Hej {agentgiven} og tak for snakken før.
Tak for hjælpen {othergiven}, du er en engel.
Nu må du undskylde, {agentgiven}, men det giver ingen mening.
Jamen {othergiven} dog, det skulle du da have sagt.
Okay {agentgiven}, så prøver vi igen.
Sov godt {kin}, far kommer op om lidt.
Pas på dig selv {othergiven}
Vi tales ved mandag, {agentgiven}.
Held og lykke med studentereksamen {kin}, du får hue på!
nå {othergiven} ska vi køre
hva så {othergiven} er du oppe
{otherfamily} sku ha været her kl {time} men niks
ved ikk hvad {agentgiven} har gang i
{kin} har lige smadret sin skærm igen igen
ringer lige {othergiven} op to sek
{othergiven} ligger med 39 i feber så jeg ta'r hendes vagt
altså {otherfamily} er jo flink nok men det går sgu langsomt
ka {kin} få lov at sove hos jer
hende den nye {othergiven} er allerede stoppet
det var {agentgiven} jeg skrev med før tror jeg
æ snakked med {otherfamily} i går
{kin} har mistet sit rejsekort
nogen der har set {othergiven} i kantinen
så {otherfamily} sidde i Netto og sælge lodder
må jeg få fat i {agentgiven} tak
tak {othergiven} smutter nu
{othergiven} siger det er i orden så det er i orden
hilsen {kin} 3.b
spurgte {otherfamily} og han anede intet
Henv. fra {otherfamily}, ønsker stop for rykkere.
{otherfamily} kontaktet pr. tlf., tager den ikke.
Samtale m. {otherfamily} d.d., accepterer afdrag {amount}.
Aftalt m. {othergiven}: ny tid {date}.
{otherfamily} giver møde {time}, bisidder {othergiven}.
Besked fra {kin}: er forsinket.
Partshøring sendt til {otherfamily}, frist {date}.
{initials} har overtaget {otherfamily:gen} sag, se journal.
Akt 14: brev fra {otherfamily} til {role} {family}
Telefonnotat {date}: {otherfamily} vred, men høflig.
Lejer {otherfamily} fraflytter pr. {date}, syn kl. {time}.
Kunde {otherfamily} oplyst om 14 dages fortrydelse.
APV: {othergiven} klager over træk fra vinduet.
Set i dag sammen med {relation} {kin}. Upåfaldende.
{otherfamily} har spist halvdelen, drikker sparsomt.
Hj.spl. {otherfamily} skifter forbinding mandag.
Medicin doseret af {othergiven} for 14 dage.
FMK ajourført, {otherfamily} informeret om seponering.
Faldet på badeværelset kl. {time}, fundet af {othergiven}.
Stue 3, seng 2: {otherfamily}. Seng 1: {family}, faster.
Afventer svar fra {role} {otherfamily} vedr. scanning.
Genoplives ikke iflg. samtale m. {otherfamily} og {relation} {kin}.
Recept fornyet af {role} {otherfamily}: Metformin 500 mg
{kin} vaccineret {date}, næste om et år.
Tandeftersyn {kin}: to huller, ny tid hos {role} {otherfamily}
Jeg giver sagen videre til {otherfamily}, som kender historikken.
{othergiven} holder skansen, mens jeg er på kursus.
{agentgiven} er fratrådt; dine mails går til {otherfamily}.
Barselsvikar for {otherfamily}: {other}
I uge 29 og 30 er {otherfamily} den, I skal ringe til.
Jeg er på orlov. {othergiven} ved alt ({email}).
Vagtskifte: {otherfamily} ud {time}, {family} ind.
FW: {otherfamily} har svaret
Re: farvelreception for {othergiven}
Emne: hvem åbner for {otherfamily} i morgen
Emne: {turned}, sygemelding
Emne: Konfirmation {kin}, antal kuverter
Vedrørende: {otherfamily} ctr. {firm}
Videresendt på {otherfamily:gen} foranledning
Original meddelelse fra {other} den {date}
Bcc: {turned}; {other} <{email}>
{othergiven}: nope
{otherfamily}: det ser jeg på i eftermiddag
{agentgiven} - {time} - Har du prøvet i Chrome?
({time}) {othergiven}: er I der
{given}: hvornår kommer den⏎{agentgiven}: torsdag⏎{given}: fint
{othergiven} reagerede med en tommel op
{othergiven} slog notifikationer fra
{kin} har delt et album med dig
#drift {othergiven}: deployer om lidt
@{agentgiven} kan du godkende
{time} dør 4 åbnet {otherfamily}
login fejlet bruger={otherfamily} forsøg=3
Pos. {order}; {otherfamily}; plukket; {initials}
{turned} | {role} | lokal 318
23 {otherfamily} 1. tv. / 24 {family} 1. th.
2. th.: {otherfamily}. St. tv.: ledig.
Man {othergiven}. Tirs {agentgiven}. Ons {kin} hvis feberfri.
Ferie: {otherfamily} 28-30, {othergiven} 31-33
Køkkentjans: {othergiven} & {agentgiven}
Åbner {othergiven}, lukker {otherfamily}
Weekendvagt er {otherfamily}, bagvagt {role} {family}
Kørsel til Herning: {otherfamily} (4 pladser), {othergiven} (2)
Kagelisten: uge 5 {otherfamily}, uge 6 {othergiven}, uge 7 {initials}
Tur 112 køres af {otherfamily} i stedet for {family}.
Afleveret hos nabo {otherfamily} nr. 14
Fravær: {kin} syg, {othergiven} tandlæge
Udlån af sal: {otherfamily}, nøgle 9, retur {date}
Dirigent: {otherfamily}. Referent: {othergiven}.
Ad 3) {otherfamily} redegjorde for faldstammerne.
Ad 6: Forslag fra {otherfamily} om altaner, forkastet.
{otherfamily} opponerede og ville have skriftlig afstemning.
Genvalg til {other}, nyvalg til {otherfamily}.
Tovholder bliver {othergiven}, {otherfamily} hjælper med grillen.
Tak til den afgående kasserer, {otherfamily}, for ni år.
For referatet, {initials} / {otherfamily}
Indstillet til prisen: {other}, {otherfamily} og {turned}
Du må gerne ringe til {otherfamily} på {phone} for en reference.
Som {role} har {otherfamily} vist stor tålmodighed.
{other} har i perioden været ansat hos os og forlader os efter eget ønske.
Vi gik videre med {otherfamily} og gav {family} afslag.
{otherfamily} gør gældende, at kontrakten er ophævet.
Retten lægger {otherfamily:gen} forklaring til grund.
Byretten dømte {otherfamily} til at betale {amount}.
Parterne {otherfamily} og {family} indgik forlig.
Udlæg hos {otherfamily}, bil reg. ukendt.
Boet efter {other} er udlagt til ægtefællen {othergiven}.
I testamentet er {kin} betænkt med {amount}.
Bedemanden har aftalt bisættelse af {otherfamily} til {date}.
Æret være {other:gen} minde. {kin}, {othergiven} og børnene
Fremlejen til {otherfamily} er ikke godkendt.
Så længe {otherfamily} holder fest, sover ingen i opgangen.
Jeg har aldrig mødt en så uhøflig person som {otherfamily}.
{othergiven} ved kassen talte i mobil, mens hun ekspederede mig.
Derfor kræver jeg, at {otherfamily} fjernes fra min sag.
Giv {othergiven} i {place} en lønforhøjelse!
Vi har haft {otherfamily} til at lægge gulv, og det er noget makværk.
{othergiven} og holdet ryddede pænt op efter sig.
Kun på grund af {agentgiven} bliver jeg som kunde.
Tak, fordi {othergiven} lige tog fem minutter ekstra.
Vi glemmer aldrig {role} {otherfamily}, der holdt mor i hånden.
{kin} kommer først {time}, vi har været hos lægen.
Vedr. {kin} i 5.a: fri til konfirmation fredag
Legeaftale: {kin} går med {othergiven} hjem.
Kære forældre, {othergiven} har sidste dag på rød stue i morgen.
Hvem har taget {kin:gen} flyverdragt hjem ved en fejl?
{role} {otherfamily} kalder til netværksmøde om {kin}.
{kin} trives, men savner {othergiven} fra børnehaven.
{otherfamily} scorede til 24-23 i sidste sekund.
Gult kort til {otherfamily}, udvisning til {family}.
U11: {kin} på mål, {othergiven} fløj, {otherfamily} streg
Træning aflyst, {otherfamily} har influenza
{othergiven} blev nummer to i klubmesterskabet.
Roere i båden: {otherfamily}, {family}, {othergiven}, styr {kin}
Stævnekort: {turned}, årgang 2012
Velkommen til {given} og {kin:gen} bryllup!
Bordplan: {otherfamily} ved siden af {othergiven}, aldrig ved {family}
Kære {kin}, i dag er det din dag (tale v. {othergiven})
Sølvbryllup {othergiven} og {kin}, morgensang {time}
Blå mandag: {kin} og veninderne i Tivoli
Sommerhuset er lejet ud til {otherfamily} i uge 30.
Båden deles af {otherfamily}, {family} og mig.
Flybilletten lyder på {turned}, passet på {otherfamily}.
{othergiven} står i Kastrup uden pas.
Vi er fire: {given}, {kin}, {othergiven} og lille {agentgiven}.
Bestilling i navnet {otherfamily}, to smørrebrødsfade.
Det unge par {otherfamily} overtager pr. {date}.
Tvillingerne {otherfamily} går i hver sin klasse.
Frøken {otherfamily} på tredje er 96 og klarer alt selv.
Fru {family} betaler, hr. {otherfamily} brokker sig.
Ja ja, {otherfamily} har ret, som altid.
Hele banden: {othergiven}, {kin}, {agentgiven}, {otherfamily}
Så dukkede en vis {otherfamily} op med en regning.
Den flinke {othergiven} fra {firm} ordnede det gratis.
Min skatterådgiver hedder {otherfamily} til efternavn.
Det er ham {otherfamily}, du ved, med trailerne.
Hende {otherfamily} fra kommunen har ringet.
{initials} har set og godkendt, {otherfamily} mangler.
Underskrift: p.v.a. {otherfamily}, {full}
Mange hilsner fra {otherfamily}
De bedste ønsker, {role} {otherfamily}
Kh {given} (og {kin})
Dbh {initials}
goddag du taler med {otherfamily} fra {firm}
jo det er {given} jeg er datter af {otherfamily} på plejehjemmet
jeg ringer igen om {otherfamily} og den der vaskemaskine
jeg skulle ringe tilbage til en {othergiven} eller {agentgiven}
hej mor det er {kin} ring lige
det er bare {otherfamily} jeg er ved bommen
øh navnet er {family} ligesom {otherfamily} bare uden h
Skabet blev hængt op af {othergiven} og faldt ned igen.
Bytte: {othergiven} giver barnevogn, {kin} får cykel.
Seddel på døren: "Er hos {otherfamily}, kom bare over"
Cyklen tilhører {kin}, stelnummer følger.
Til afhentning: briller, {otherfamily}
{product} er lagt til side til {otherfamily} ved kassen.
MobilePay {amount} fra {otherfamily} d. {date}
Overførsel til {kin}, lommepenge
Ref. {otherfamily}, husleje {date}
Lønseddel {turned}, timer 37
Udlæg {otherfamily}: tog {amount}, mad {amount}
Koden kender kun {otherfamily} og {role}.
"Kom an," råbte {othergiven}.
Niks, sagde {kin}.
{otherfamily} nikkede bare.
Så længe {agentgiven} sidder der, ringer jeg ikke mere.
Hos lægen sagde {otherfamily}, at det var stress.
Bare {othergiven} nu husker nøglen.
Ud over {otherfamily} kender jeg ingen i foreningen.
Skulle {otherfamily} ringe, så sig, jeg er gået.
Fik {kin} sin tid, kunne vi andre ånde lettet op.
Lige bortset fra {kin} kan alle svømme.
Det, {otherfamily} kalder en fejl, kalder jeg sjusk.
Huset, hvor {otherfamily} boede, er revet ned.
Hunden tilhører {othergiven}, ikke mig.
Ansvarlig redaktør: {otherfamily}
Illustration: {other}. Tekst: {initials}.
Bygherre {otherfamily}, rådgiver {family}, udførende {firm}
Modtaget i god stand, {otherfamily}, {date}
Pga. {otherfamily} er vi forsinket, pga. {othergiven} når vi det alligevel.
Jo mere {otherfamily} forklarer, jo mindre forstår jeg.
`)
