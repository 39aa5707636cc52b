import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions3 = list(`
FW: {otherfamily} / schade keuken
Re: {othergiven} vraagt parkeerplek
Fwd: doktersbriefje {kin}
Dringend!!! {otherfamily} bereiken
Ik ben afwezig tot {date}. Bij spoed helpt {otherfamily} u verder.
Afwezig: {othergiven} neemt waar ({email}).
Mijn mail wordt niet doorgestuurd; {otherfamily} leest de gedeelde inbox.
Tot {otherfamily} terug is, ligt dit stil.
Gr {given} & {othergiven}
Groet, {family}
Groetjes van {othergiven} en {kin}
Kus {given}
Dikke knuffel, {kin}
Ook de groeten van {kin}
Veel groeten aan {othergiven}!
vele groetjes uit {place} van {given}
Je {given}
Jullie {given} met {kin}
Uw {family}
Met collegiale groet, {family}
Hoogachtend, {family}
-- {given}
{Relation} {kin} heeft opgezegd.
{Relation} {kin} regelt alles.
{Relation} {kin} ligt in het ziekenhuis in {place}
{Relation} {kin} en ik krijgen er al ruzie om.
{Relation} {kin}: niet laten afhalen!
De fiets is eigenlijk van {relation} {kin}.
Gebeld heeft {relation} {kin}, want ik kan niet praten.
Graag adresseren aan {relation} {kin}
de kaart is van {relation} {kin}, niet van mij
{kin}, {relation}, komt het halen.
{relation} ({kin}) heeft getekend
{relation} {kin} {otherfamily} als noodcontact
{kin} is elf en heeft stiekem besteld.
{kin} slaapt al, daarom app ik.
{kin} gaat per {date} het huis uit.
{kin} heeft eczeem, graag parfumvrij.
{kin} en de hond rijden mee.
{kin} heeft een nieuwe pasfoto nodig
{kin} durft het niet te vragen
voor {kin} graag vegetarisch
van {kin} is die ene jas, van {othergiven} de andere
over {kin} nog even: hij mag niet mee zwemmen
met {kin} in de wachtkamer sinds {time}
bij {kin} lukt het inloggen niet, bij mij wel
{othergiven} zei het is goed zo
{othergiven} zegt dat jullie dat gratis doen
{othergiven} heeft een lekke band, komt later
{othergiven} is ziek
{othergiven} neemt niet op
{othergiven} kan het bonnetje niet meer vinden
{othergiven} van de receptie gaf me een bezoekerspas.
{othergiven} uit {place} rijdt mee, nog iemand?
{othergiven} installeert vannacht de update.
{othergiven} mag naar binnen, {kin} niet.
{othergiven} heeft er een zooitje van gemaakt.
{othergiven} vraagt of jullie zondag open zijn
{othergiven} huilt al een uur
{othergiven} stopt met voetbal, contributie graag naar rato terug.
{othergiven} speelt zaterdag, {kin} zit op de bank.
heeft {othergiven} al gereageerd
waar is {othergiven}
komt {othergiven} ook
vraag {othergiven} maar
was dat niet {othergiven}
weet iemand of {othergiven} er vandaag is
volgens mij heeft {othergiven} de sleutel
geef {othergiven} het nr even
net {otherfamily} gesproken, die stuurt iemand
{otherfamily} laat niks horen
{otherfamily} belt nooit terug, echt niet normaal
zeg {otherfamily} dat ie me belt {phone}
als {otherfamily} weer zo laat komt krijgt ie ruzie
ge moet {otherfamily} bellen, die weet da
den {othergiven} zegt dat dat zo mag
die {othergiven} uit 3c heeft {kin} dr jas
bij {othergiven} om acht uur
op {othergiven} zn feestje
Mijn baas, {otherfamily}, heeft de reiskosten goedgekeurd.
Mijn huisarts {otherfamily} is gestopt.
Collega {othergiven} van inkoop heeft de prijzen.
Onze onthaalmoeder {othergiven} neemt {kin} vanaf september.
Onze poetsvrouw {othergiven} komt nu op dinsdag.
Mijn advocaat heet {otherfamily}, kantoor in {place}.
Mijn dossierbeheerder was altijd {otherfamily}; wie is het nu?
Uw medewerker {otherfamily} begon te schreeuwen.
Uw chauffeur {othergiven} reed tegen het hek.
Getuige van de aanrijding is {otherfamily}, {phone}.
Als afzender staat {otherfamily}, ken ik niet.
Toen ik {otherfamily} ernaar vroeg, werd hij rood.
Klacht over {otherfamily}
Machtiging voor {otherfamily} bijgevoegd.
Rapport van {othergiven} graag voor vrijdag tekenen.
Rooster: {otherfamily} en {family} ruilen {date}.
Jarig in juni: {othergiven} (3e), {kin} (17e), {agentgiven} (30e)
Getuigen zijn {othergiven} en {kin}, dj is {otherfamily}.
Tafelschikking: tafel 1 {otherfamily}, tafel 2 familie {family}, kindertafel {kin}
Cadeau voor {othergiven}, ieder 5 euro, tikkie komt van {agentgiven}
Ouderavond: {otherfamily} brengt taart, {family} de drank.
Huiswerk voor {kin} ligt bij {othergiven}.
{kin} is vandaag ziek. Gr. {family}
Absentie {kin}, groep 5, buikgriep.
Vlucht geboekt: {turned}, {turned}, 1 kind ({kin})
Kamer 204 op {otherfamily}, late aankomst.
Huurauto op naam van {otherfamily}, tweede bestuurder {othergiven}
Ophalen Zaventem: {othergiven}, witte bestelwagen, {phone}
Oplevering met {otherfamily} op {date}, verslag volgt.
Huurverhoging {otherfamily} bg links per {date}
Ledenvergadering: voorstel {otherfamily} met 7 stemmen verworpen.
Agendapunt 4: {otherfamily} licht de verwarming toe.
Rondvraag. {otherfamily} informeert naar het strooien.
Besluit: unaniem, onthouding {otherfamily}.
{otherfamily} merkt op dat de kozijnen privé zijn.
{otherfamily} stelt voor de speeltuin te sluiten.
{otherfamily} leest het kasverslag voor.
{otherfamily} verklaarde niets te hebben gehoord.
{otherfamily} werd om {time} aangehouden.
{otherfamily} is geopereerd en blijft tot {date}.
{otherfamily} is twee keer aangeschreven, geen reactie.
{otherfamily} wordt verzocht zijn locker leeg te halen.
{otherfamily} zou erachteraan gaan, hoorde ik.
{otherfamily} bezit het perceel ernaast.
{otherfamily} ontbreekt.
{otherfamily} beslist.
{otherfamily} is woest.
{otherfamily}: afgehandeld.
{otherfamily}? Nooit van gehoord.
{otherfamily}!! Eindelijk!
O ja, {otherfamily} doet de groeten.
Trouwens: {otherfamily} gaat trouwen.
PS: {otherfamily} weet nog van niks.
Even melden, {otherfamily} valt uit.
Ter info: {otherfamily} is bevorderd.
Let op, {otherfamily} heeft een pandverbod!
Openstaand is nog {otherfamily}.
Missen we nog iemand? {otherfamily}
Het laatste woord is aan {otherfamily}
Voor het laatst gezien bij {otherfamily}
betaald heeft uiteindelijk {otherfamily}
De opdracht ging naar {otherfamily}
Verantwoordelijk is {otherfamily}, wij niet
Afgehaald door: {otherfamily}
Aangenomen door buur {otherfamily}
Afgeleverd bij {otherfamily}, {time}
Bezorgpoging {otherfamily} mislukt
Retour van {otherfamily}, label ontbreekt, reden "past niet"
Commissie {otherfamily}, 2 deuren, 1 plint
Leveren bij {otherfamily} achterom, laadkuil B
Factuur aan {otherfamily}, pakbon aan {family}
Cadeaubon op naam {othergiven}
Gravure: "{othergiven} & {kin}", datum aan de binnenkant
Taart met tekst "{kin} 6"
Opdracht voorin: Voor {othergiven}
Shirt met {kin} en 9 achterop
Grafsteen {otherfamily}: tekst akkoord
Condoleanceregister {otherfamily} ligt in de kapel.
Afscheid van {other} op {date}, liever geen bloemen.
Ter nagedachtenis aan {othergiven}, jarenlang onze penningmeester.
Overleden: {turned}. Rekening blokkeren svp.
Erfgenamen van {otherfamily} zijn {othergiven} en {kin}, elk de helft.
Testament {otherfamily} geopend op {date}.
Bewind {otherfamily}: boedelbeschrijving ontbreekt.
Alimentatie voor {kin} is sinds maart niet betaald.
Co-ouderschap: {kin} bij vader, {othergiven} bij mij.
{otherfamily} doet een beroep op verjaring.
{otherfamily} stelt nooit te zijn aangemaand.
Namens cliënt {otherfamily} maak ik bezwaar.
In de zaak {otherfamily} tegen {family} is een datum bepaald.
Aangifte tegen {otherfamily} wegens vernieling
Benadeelde: {turned}
Verdachte: {otherfamily}, voornaam onbekend
Bestuurder volgens kentekenhouder: {otherfamily}
Verzekeringnemer {otherfamily}, tegenpartij {family}
Schade {otherfamily} uitgekeerd, {amount}.
Coulance {otherfamily} afgewezen, graag herbekijken.
Kl. {otherfamily} dreigt met de krant.
Mw {otherfamily}, erg vriendelijk, wil eerder komen
Dhr. {otherfamily} neemt aanbod aan
Mevr. {otherfamily} gebeld, in gesprek
Met {othergiven} en {kin} zaten we met vier in de auto.
{othergiven} dan wel {kin} heeft de kaartjes.
{othergiven} of zo heette ze, iets met {given} vooraan
Ik bedoel {otherfamily}, niet {family}!
niet {otherfamily} met {initials}, die andere
Welke {othergiven}? Die van de kantine of van de OR?
Wij hebben er twee die {otherfamily} heten, één in {place} en één hier.
Hebben jullie nog contact met {othergiven}?
Klopt het dat {otherfamily} met pensioen gaat?
Denkt u nou echt dat {otherfamily} dat zelf betaalt?
Hoe spel je {otherfamily}, met dubbel a?
Van welke groep is {kin}, de egels of de mussen?
Ik had graag {otherfamily} gesproken.
Zou u me met {otherfamily} kunnen doorverbinden?
{otherfamily} graag! - Die zit in een vergadering.
Mij heeft {otherfamily} op papier gegeven dat de termijn stilstaat.
Ons werd {otherfamily} als vervanger genoemd.
Piket {otherfamily}, kanaal 4
Bereikbaarheidsdienst wk 12 {otherfamily} {phone}
Afdelingsdienst: {otherfamily}, vanaf 20 u {family}
Voorganger: {otherfamily}. Orgel: {family}. Koster: {other}.
Regie {otherfamily}, camera {family}, geluid {other}
Tekst: {otherfamily} / Beeld: {family}
Interview met {otherfamily} staat {date} online, graag nalezen.
Spreker {otherfamily} (20 min.), daarna discussie
Cijfer voor {othergiven}: 6,3, bezwaar mogelijk
Rapporten van {otherfamily} en {family} spreken elkaar tegen.
zie {otherfamily} 2014, p. 33
Bedrijfsarts {otherfamily} heeft me vrijgesteld.
Loonstrook {otherfamily} fout, heffingskorting ontbreekt
Overuren {otherfamily}: 14,5, {family}: 3
Verlof {otherfamily} {date} akkoord, {initials}
Indienst {otherfamily} per {date}, laptop en badge bestellen
Uitdienst {turned}, toegang dicht om {time}
Mailbox voor {otherfamily} aanmaken, rechten als {family}
Laptop van {otherfamily} doorgegeven aan {othergiven}
VPN bij {otherfamily} plat sinds {date}
{agentgiven} escaleert naar {othergiven}, die naar {otherfamily}.
{agentgiven} sluit het ticket, {otherfamily} heropent het.
Review door {otherfamily}, merge door {agentgiven}
Bug gemeld door {othergiven}, bij {kin} niet te zien
Van {otherfamily} gekregen: sleutels, kas, mobiel
Overdracht {otherfamily} → {family}, geen bijzonderheden
{otherfamily} vervangt {family} tot nader order.
Ik neem waar voor {otherfamily} en kan niet in de oude mailbox.
{otherfamily} heeft mij uw dossier gegeven.
Overdracht van {agentgiven}: klant wacht op techniek.
Uw naam kreeg ik van {otherfamily}.
Aanbevolen door {otherfamily}
Referentie: {otherfamily}, {firm}, {phone}
`)
