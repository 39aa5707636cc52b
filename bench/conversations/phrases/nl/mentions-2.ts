import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions2 = list(`
Aanwezig: {otherfamily}, {other}, {family}; afwezig m.k.: {agentgiven}
Getekend, {otherfamily}
i.o. {otherfamily}
Voor akkoord: {otherfamily}
w.g. {otherfamily}
Par. {otherfamily}, {date}
Overgenomen van {otherfamily} om {time}.
Akkoord {otherfamily} binnen.
Reactie {otherfamily} volgt nog
Overleg {otherfamily}: ok
Tel. m. {otherfamily}, wil regeling, terugkomen {date}.
Gebeld door {otherfamily}. Zegt betaling toe.
Huisbezoek {otherfamily}, niet thuis, kaartje in de bus.
Map {otherfamily}, kast 3, blauw tabblad
Sleutel 14 > {otherfamily}
Kluisje 7 {otherfamily}
Zaak {otherfamily}: rapport binnen.
Dossier {otherfamily} graag uit het archief halen.
Kwestie {otherfamily} is afgehandeld.
Nalatenschap {otherfamily}, verklaring van erfrecht ontbreekt.
Verhuizing {otherfamily}, 3 hoog zonder lift
Werf {otherfamily}: chape moet nog drogen.
Bestelling {otherfamily} tafel 12, 4x schnitzel, 1x vega
Tafel op naam van {otherfamily}, {time}, zes man, kinderstoel.
Reservering staat op {otherfamily}.
Pakje voor {otherfamily} ligt bij mij in de gang.
Bel {otherfamily}, achterhuis, twee keer drukken
Brievenbus "{otherfamily}" puilt uit.
Naambordje: {otherfamily}
Handtekening onleesbaar, vermoedelijk {otherfamily}.
{Role} {otherfamily} nam de melding op.
{Role} {otherfamily} is tot {date} met verlof.
{Role} {otherfamily} wees het gesprek af.
{Role} {otherfamily} en {role} {other} hebben geruild.
{Role} {otherfamily}: "Dat duurt zeker een week."
{Role} {otherfamily} graag naar poort 3!
Volgens {role} {otherfamily} is er geen recht op vergoeding.
Met {role} {otherfamily} gesproken, zoekt het intern uit.
Van {role} {otherfamily} kwam gisteren het groene licht.
Bij {role} {otherfamily} melden, kamer 2.14
Afspraak {role} {otherfamily} verzet naar {date}
Dank ook aan {role} {otherfamily} voor het geduld.
{otherfamily}, {role} bij {firm}, staat als contact in het contract.
{otherfamily} ({role}) bevestigt het verhaal.
{otherfamily}, {role}, is gehoord.
Als {role} is {otherfamily} opgegeven.
Nieuwe {role} wordt {otherfamily}
{Role}: {otherfamily}
{Role} - {otherfamily} - {phone}
{role} {otherfamily} heeft gebeld graag terugbellen
Gisteren {role} {otherfamily} aan de lijn gehad, heel vriendelijk.
Onze huismeester {otherfamily} draaide de kraan dicht.
Bedrijfsleidster {otherfamily} wilde niet ruilen.
Collega {otherfamily} van de nachtploeg heeft het verprutst.
Eiser {otherfamily} vraagt uitstel.
Verdachte {otherfamily} beroept zich op zijn zwijgrecht.
Patiënte {otherfamily} klaagt over duizelingen.
Huurder {otherfamily} is de huur opgezegd.
Klant {otherfamily} graag op vooruitbetaling zetten.
Agent {otherfamily} wilde mijn rijbewijs zien.
Cardioloog {otherfamily} loopt visite om {time}.
Juf {othergiven} schreef in het schriftje dat {kin} miste.
Meester {othergiven} gaat mee op kamp.
Zuster {othergiven} gaf me druppels.
Dominee {otherfamily} doopt {kin} op {date}.
Trainer {otherfamily} stelt {kin} niet meer op.
Chauffeur {othergiven} stond een uur in de file.
Stagiair {othergiven} mag dat nog niet alleen.
Schepen {otherfamily} liet weten dat de straat heraangelegd wordt.
Syndicus {otherfamily} heeft de algemene vergadering verdaagd.
Mr. {otherfamily} treedt vanaf nu voor ons op.
Adv. {otherfamily} vraagt stukken op.
Wijkagent {otherfamily} pakt het buurtconflict op.
Ir. {otherfamily} rekende de constructie door.
Dokter {otherfamily} laat weten dat de waarden goed zijn.
Drs. {otherfamily} en drs. {family}, groepspraktijk, gesloten tot {date}
Prof. {otherfamily} opereert zelf.
Garagist {otherfamily} bekijkt de motor.
De heer {otherfamily} heeft het formulier ongetekend teruggestuurd.
Mevrouw {otherfamily} komt morgen de sleutel brengen.
dhr {otherfamily} wil niet wachten
mw. {otherfamily} valt vaak, graag alarmknop regelen
Dhr. en mw. {otherfamily} zeggen de bezichtiging af.
Fam. {otherfamily} 2 hoog re. meldt water aan het plafond
Echtpaar {otherfamily} viert 50 jaar huwelijk.
Zusters {otherfamily} ruziën over het huis.
De familie {otherfamily} is op reis.
We waren gisteren te eten bij {othergiven} en {kin}.
Gebroeders {otherfamily} hebben de schuur leeggehaald.
{otherfamily:gen} antwoord sloeg nergens op.
{otherfamily:gen} kantoor is de tweede deur links.
{othergiven:gen} laptop start niet meer.
Op {otherfamily:gen} bureau ligt het contract.
Wegens {kin:gen} communie ben ik vrijdag vrij.
{kin:gen} bril is in de gymzaal blijven liggen
Met {othergiven:gen} goedvinden geef ik het nummer door: {phone}
De fiets van {kin} is gejat.
De kat van {otherfamily} zit weer in onze tuin
Het was {otherfamily}, heel zeker.
Noch {otherfamily} noch {othergiven} nam op.
Zowel {otherfamily} als de boekhouding heeft het nagekeken.
Of {otherfamily} gaat weg, of ik.
Niet {otherfamily} maar de leerling boorde de muur door.
{otherfamily} & {family} VOF bestaat niet meer, alleen {family} is over.
{otherfamily} + {othergiven} = één kamer, de rest apart
{otherfamily}, {family} en {other} delen de piketdienst.
{othergiven}, {kin} en {given} zijn opgegeven, lunch zonder varkensvlees.
Vroeg {othergiven}, laat {kin}, nacht {agentgiven}
Ma {otherfamily} | Di {family} | Wo vrij | Do {otherfamily}
Week 32: {otherfamily} erf, {othergiven} kassa, {agentgiven} magazijn
Opstelling: {otherfamily} op doel, {family} linksback, {othergiven} op tien.
Doelpunten: {otherfamily} (12.), {family} (78., strafschop)
Wissel 60e min.: {otherfamily} voor {family}
Gele kaart {otherfamily}, praten
Startnummer 214 {turned} M45
1. {otherfamily} 2. {family} 3. {other}
Fluiten zaterdag: {otherfamily}. Kantinedienst: {othergiven}, {kin}.
Rijden naar {place}: {othergiven}, {otherfamily}, ouders van {kin}
Goederen binnen {time} / 3 pallets / {otherfamily}
{time} kas overgedragen aan {otherfamily}, klopt
{date};{otherfamily};{order};open
{otherfamily};{othergiven};{phone};{place}
| {otherfamily} | {amount} | betaald |
[{time}] {otherfamily}: ben er zo
[{time}] {othergiven} > wie heeft de beamer?
{othergiven}: ja hoor
{othergiven}: nee!! {kin}: jawel
{agentgiven} (helpdesk): Momentje alstublieft.
<{othergiven}> kan iemand dit reproduceren
@{othergiven} kijk jij ff
gebruiker {otherfamily} geblokkeerd na 5 pogingen
Ticket opnieuw toegewezen: {agentgiven} -> {othergiven}
Status gewijzigd door {otherfamily} op {date}
opgesteld {initials}, gecontroleerd {otherfamily}
Paraaf {initials} is van {otherfamily}.
Kassa 3, bediend door {initials}
{turned}, geb. {date}, kamer 12
{turned}: ontslag vandaag na visite
Pt. {otherfamily} nuchter houden!
Bed 4 {otherfamily}: RR 140/90, geen pijn
R/ {otherfamily}: amoxicilline 500, 3 dd 1
Huisbezoek {otherfamily} {time}, hond opsluiten
Overplaatsing {otherfamily} naar verpleeghuis, dochter {kin} ingelicht.
{otherfamily} (84), alleenwonend, verward, alarm defect
{kin} (7) heeft koorts en blijft vandaag thuis.
{othergiven}, 43, schilder uit {place}, zoekt werk
{otherfamily}, bj. 1961, werkt sinds 1989 in de fabriek
{kin}, geb. {date}, vaccinatie bijwerken
{othergiven} (die blonde van de receptie) wist ervan.
{otherfamily} (die met de teckel) heeft geklaagd.
De nieuwe buurman ({otherfamily}) boort op zondag.
De monteur – {otherfamily} heet hij – kwam zonder onderdeel.
De beller (naar eigen zeggen {otherfamily}) hing op.
Uw collega, {otherfamily} meen ik, deed echt haar best.
De koerier, ene {otherfamily}, liet niks tekenen.
Een man - hij stelde zich voor als {otherfamily} - vroeg naar de meter.
Hij heet {otherfamily}, meer weet ik niet.
Toen heette ze nog {otherfamily}.
Iedereen noemt hem {othergiven}, in zijn paspoort staat iets anders.
zn bijnaam is {othergiven} maar hij staat erin als {other}
Geboren {otherfamily}, getrouwd {family}, nu weer {otherfamily}.
Zich noemende {otherfamily}, vermoeden van fraude, rekening checken
Op de pas stond "{otherfamily}", de foto klopte niet.
"{otherfamily}", zei ze alleen, en toen tuut tuut.
De naam "{otherfamily}" komt twee keer voor.
Gezocht: {otherfamily}. Gevonden: {family}.
Ik ben {given}, hallo!
ik ben t, {given}
hoi {given} hier uit 2b ik ben mn wachtwoord kwijt
U spreekt met {family}.
Met {family}, ik belde daarnet ook al.
Met {given}.
{family} hier, poort 4, ik sta met de vrachtwagen voor de deur
Ja met {family} van drie hoog.
Goeiedag, {family}, ik had een vraagske.
Dag, {family} nog eens. Sleutel gevonden.
Goedenavond, {family} van de gemeente, spreek ik met mevrouw {otherfamily}?
naam {family}, contract {order}
Met {agentgiven}, waarmee kan ik helpen?
{agentgiven} is de naam, ik kijk zo even.
Naam? - {family}. - Voornaam? - {given}.
Gegevens melder: {family}, {phone}
Bedankt {agentgiven}
dank je {othergiven}!!
Merci {othergiven}, super geregeld!
Allee {othergiven}, merci hé.
Heel erg bedankt {agentgiven}, mijn dag kan niet meer stuk
Duizendmaal dank aan {othergiven} van de nachtdienst
Compliment voor {otherfamily}: stipt, netjes, vriendelijk.
Hulde aan {othergiven} en {kin}!
Gefeliciteerd {othergiven}!
Fijne verjaardag, lieve {kin}
Beterschap {otherfamily}
Proficiat {othergiven} en {kin} met jullie trouw
Gecondoleerd, lieve {othergiven}.
Welkom in het team, {othergiven}!
Het ga je goed {othergiven}, was fijn met jou.
Kom op {othergiven}, zeg eens wat.
{othergiven}, kun jij vandaag ruilen?
{othergiven} kom je even naar kassa 2
En {othergiven}, weer beter?
Zeg {othergiven}, ik ben de sleutel vergeten
Ey {othergiven}, ben je nog wakker?
Lieve {othergiven}, beste {kin}, bedankt voor jullie kaart.
Hallo {othergiven}, hallo {agentgiven}, korte update voor jullie beiden.
Hoi {othergiven}! Hierbij de slides.
Dag {othergiven}, tot maandag
Doei {othergiven}
ok {agentgiven} dank je doeg
Môge {othergiven}
Ha {othergiven}, heb jij de grasmaaier nog?
Ewa {othergiven} alles goed
Beste {otherfamily}, hier kijk ik toch van op.
Waarde collega {otherfamily},
Amice {otherfamily},
Geachte professor {otherfamily},
Geachte mr. {otherfamily},
Weledelgestrenge heer {otherfamily},
Aan {other} persoonlijk
T.a.v. {otherfamily}
p/a {otherfamily}, 3e verdieping
Aan: {otherfamily}
Van: {turned}
Cc: {otherfamily}; {turned}
Op {date} om {time} schreef {other}:
Op {date} schreef {otherfamily} <{email}>:
{otherfamily} schreef:
Onderwerp: opzegging {otherfamily}
Betreft: mevrouw {otherfamily}, servicekosten
RE: afspraak met {otherfamily}
`)
