import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions6 = list(`
Afd.hoofd {otherfamily} geeft geen toestemming
Plv. bedrijfsleider {otherfamily} belde terug.
Hoofdinsp. {otherfamily} nam de aangifte op.
Sgt. {otherfamily} en kpl. {family} verplaatsen op {date}
Brig. {otherfamily} ter plaatse
Vz. {otherfamily} sluit de vergadering om {time}.
Secr. {otherfamily} mailt de stukken rond
Penningm. {otherfamily} vraagt décharge.
Ass. {otherfamily} heeft prik gezet
Zr. {othergiven} op afdeling 3 weet alles van de pillen.
Oud-wethouder {otherfamily} kreeg een lintje.
Ex-collega {otherfamily} werkt nu bij {firm}.
Interim-directeur {otherfamily} bezuinigt op koffie
Kno-arts {otherfamily} opereert donderdag, nuchter komen.
Dierenarts {otherfamily} castreerde de kater, controle {date}
Dansleraar {othergiven} is gestopt, {kin} ook.
Hospicevrijwilligster {othergiven} was er de laatste dagen bij.
De voorzitster {otherfamily} hamerde af.
De overledene, {otherfamily}, had geen familie.
De eerste op de wachtlijst, {otherfamily}, bedankt; {family} schuift op.
hé {othergiven} zin in klimhal
die {othergiven} heeft de speaker gesloopt
die {othergiven} en {kin} zijn uit elkaar, graag aparte facturen
ik zag {othergiven} net op het station
{othergiven} mist nog twee stempels in het boekje
heeft {othergiven} de deur weer open laten staan
Met {othergiven} d'r auto gaan we niet.
Zonder {othergiven} was het kamp in het water gevallen.
Onze {othergiven} van de portiersloge wordt vijftig!
Jullie {kin} mag mee paardrijden
Ons {kin} heeft de dop ingeslikt, nee, grapje.
kleine {kin} huilt niet eens bij het prikken
Baby {kin} weegt nu 5200 g, drinkt goed
Tweeling: A {kin}, B {othergiven}, allebei roze
Broertje {kin} en zusje {othergiven}, samen op de opvang als het kan
{kin} 4b, {othergiven} 2a, allebei bso
{kin} heeft zijn A gehaald!
{kin} lust geen rozijnen, verder alles.
{kin}, maat 128, schoen 33, helm aanwezig
{kin} allergisch voor wespen, noodset in rode tas
{kin} draait b en d om, gaat vanzelf over volgens {otherfamily}.
{kin} spreekt thuis alleen Hongaars.
{kin} rijdt op de bruine, {othergiven} op de schimmel
{kin} volgende week liever niet naast {othergiven} zetten
We noemen {kin} allemaal "Vlo".
heb {kin} toch gezegd die code niet door te geven
haal jij {kin} of ik
neem voor {kin} warme sokken mee
wat doet {kin} tegenwoordig eigenlijk
Maak {kin} niet wakker!
Stuur {kin} maar naar huis, het onweert.
Geef {kin} de pufjes, twee keer.
{othergiven} {kin} en {agentgiven} zijn er al waar blijf je
wij vieren dus {othergiven}, {kin}, {agentgiven} en ik
{othergiven} / {kin} / {agentgiven}: tent 3
{othergiven}+{kin} komen later
{othergiven}&{kin} 12-08 voor altijd, zo op het slotje
alleen {othergiven} moet nog tekenen
doe de groeten aan je {othergiven} hè
Nou {othergiven}, dat was echt niet nodig.
Weet je, {othergiven}, ik had het anders gedaan.
Ach {othergiven}, wat naar om te horen.
Nee {othergiven}, de grijze bak is donderdag.
Ja {othergiven}, doen we zo.
Laat maar, {othergiven}.
Dat weet je toch, {othergiven}, of niet?
geloof me {othergiven} die komt niet meer
als je wil {othergiven} neem ik taart mee
Liefste {othergiven}, je pakje is heel aangekomen!
Mijn beste {othergiven}, zo gaat dat niet.
Geachte {other}, uw aanvraag is compleet.
Goedemorgen {otherfamily}, hier de cijfers van gisteren.
Hoi {agentgiven}, ik weer, die met de kapotte mixer.
Bedankt {agentgiven}! Ticket mag dicht.
{agentgiven}? Bent u er nog?
Top {agentgiven}, nu knippert ie groen.
Helder {agentgiven}, ik probeer het en laat het weten.
Fijne avond nog, {agentgiven}, en dank voor het geduld.
{agentgiven} gaf me een nummer dat niet bestaat.
{agentgiven} schreef dat ik hier moest antwoorden
Met {agentgiven} had ik afgesproken dat de kosten vervallen.
Door {agentgiven} naar {othergiven} en door {othergiven} weer naar jullie doorverbonden.
U bent verbonden met {agentgiven}.
{agentgiven} neemt deel aan de chat.
{agentgiven} heeft de chat verlaten
{agentgiven} is aan het typen …
{othergiven} heeft een foto gestuurd
{othergiven} is door {agentgiven} toegevoegd
{othergiven} heeft de groep verlaten
{othergiven} reageerde op je bericht
{otherfamily} heeft u genoemd in een document.
Nieuw bericht van {othergiven} ({time})
Gemiste oproep: {otherfamily}
Voicemail: 1 nieuw bericht van {otherfamily}, {time}
Contact "{othergiven} nieuw nr" opgeslagen
Agenda: tandarts {kin} {time}
Afspraak vervalt: 1-op-1 {othergiven}/{agentgiven}
Herinnering: {otherfamily} terugbellen
Taak toegewezen aan {othergiven}, deadline {date}
Verwijderd door {otherfamily}
Laatst gewijzigd: {otherfamily}, {date}
Gezien {initials}
Afgeh. {initials}
{initials} pakt op
Mw. {initials} belt om {time}
Dhr. {initials}, 58 jr, st. na heupprothese
Mevrouw {initials} wil geen bezoek
Meneer {initials} uit woning 2 was onrustig.
Cliënte {initials} verscheen niet op gesprek.
{othergiven} {initials} uit 3c gooide de ruit in.
{othergiven} {initials} schreef op {date}: heerlijk huisje, komen terug!
Beoordeling van {othergiven} {initials}: 5 sterren
Winnaar van de week: {othergiven} {initials} uit {place}
Ingezonden brief, {othergiven} {initials}, {place}
{initials} {otherfamily}, kamer 8
Examinator {initials} {otherfamily}
w.g. {initials} {otherfamily}
{initials} {otherfamily} & {initials} {family}, woningruil
De verdachten {initials} en {otherfamily} zwijgen.
gr {given}
grtjs {given}
grt {given}
mvg {family}
groetjes {given} en {kin}
liefs {given}
xx {given}
x {given}
Tot gauw, {given}
Later, {given}
Dikke zoen van {kin}
Alvast bedankt, {given}
Bij voorbaat dank, {family}
Bedankt en gr {given}
merci hé, {given}
Vriendelijke groeten, {family} (eigenaar app. 7)
Groet, {given} en de rest
Sorry voor het lange verhaal, {given}
Ook namens {othergiven}, {given}
Uit naam van heel de familie: {given}
/{given}
~ {given}
({given})
{given} :)
ps: {othergiven} weet van niks
PPS: {othergiven} gaat ook mee.
MENEER {otherfamily} HEEFT GEKLAAGD
LET OP {otherfamily} KOMT OM {time}
{otherfamily} BELLEN AUB!!!
WAAROM BELT {otherfamily} NIET TERUG
WAAR BLIJFT {othergiven}
{otherfamily} IS ONTSLAGEN, TOEGANG BLOKKEREN
BEDANKT {othergiven} JE BENT DE BESTE
AFHALEN {otherfamily} POORT 2
BEZORGING BIJ {otherfamily} MISLUKT
IK WIL {otherfamily} SPREKEN EN WEL NU
KLANT {otherfamily} TEL {phone}
PAKBON {otherfamily} {order}
GERESERVEERD {otherfamily} 19 UUR
ONTVANGER {turned}
HIEP HIEP HOERA {othergiven}
{kin} HEEFT AAN DE NOODREM GETROKKEN
MIJN MAN {kin} KAN DAT BEVESTIGEN
T.N.V. {otherfamily}
IN LIEFDEVOLLE HERINNERING {othergiven}
{role} {otherfamily} zegt nee
{Role} {otherfamily} heeft griep.
{Role} {otherfamily}, die anders alles ziet, zag dit niet.
{Role} {otherfamily} volgt {family} op.
{Role} {otherfamily} vond de fout binnen vijf minuten
{Role} {otherfamily} vroeg om de gegevens niet te delen.
Aan de lijn had ik {role} {otherfamily}.
Bij het gesprek zaten {role} {otherfamily} en {role} {family}.
Onze {role} {otherfamily} gaat met zwangerschapsverlof.
die {role} {otherfamily} was superaardig
van {role} {otherfamily} heb ik het nummer
Bij {role} {otherfamily} kregen we koffie
Van {role} {otherfamily} is de fiets gestolen.
Wie betaalt {role} {otherfamily} die overuren?
Zit {role} {otherfamily} er nog?
Tussen {role} {otherfamily} en {role} {family} was ruzie
`)
