import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: Dutch. */
export const ordinary4 = list(`
{product} {agiven} 300 XL wordt heet en maakt lawaai.
{product} model {agiven}, foutcode E17
Art. {agiven}-20, wit, 2 stuks nasturen
Artikelnr. {afamily}-4410 bestaat niet meer
Artikel "{agiven} Plus" niet leverbaar voor {date}
Besteld was {agiven} in eiken, gekregen heb ik {agiven} in beuken.
Kast {agiven} scheef, kast {afamily} recht
Lamp {agiven} LED 12 W knippert
Vloerkleed {agiven} 160 x 230 ruikt naar rubber.
{agiven} 2.0 is geen verbetering
{agiven} Classic, {agiven} Sport of {agiven} Kids?
{agiven}-serie loopt af, restanten in de outlet
Maat {agiven} 42 is gewoon 40
Wol {agiven} kleur 12, drie bollen te weinig
Pop {agiven} mist een arm.
Bril {afamily} 3021 in havanna
Rugzak {afamily} 28 l, naad open
Tent {agiven} 4, stok gebroken
E-bike {afamily} Cross 9, accu leeg na 12 km
Bakfiets {agiven}, ketting loopt aan
Koekenpan {afamily} 28 cm bladdert
Crème "{agiven}" prikt.
Parfum {agiven}, 50 ml, verstuiver klemt
Thee "{agiven}s droom" smaakt naar zeep
Kaas {agiven} 48+, schimmel
Speculaas van {afamily} is op
Bier {agiven} tripel, krat, drie flesjes stuk
Burger "{agiven}" was rauw.
Project {agiven} ligt stil.
Project {afamily}: budget overschreden
project {agiven} gaat in mei live
In project {agiven} mist akkoord van inkoop.
Server {agiven}-02 herstart om {time}
Cluster {agiven} is vol
VM {agiven}01 reageert niet op ping
Host {agiven}.intern onbereikbaar
Release "{agiven}" schuift naar {date}
Omgeving {agiven} heeft oude data
Printer 3e verdieping heet {agiven} en staakt
Wifi "{afamily}-gast" vraagt een wachtwoord.
Systeem {agiven} in onderhoud tot {time}.
Module {agiven} vereist versie 4
Pakket {afamily} exporteert geen accenten
Overleg in {agiven}, niet in {afamily}: de zalen zijn geruild.
Vergaderzaal {afamily} 3, beamer kapot
Meeting {time} zaal {agiven}
OK {afamily} ontsmet
Woning {agiven}: buikgriep, geen bezoek
Huis {agiven}, appartement 14, schimmel in de badkamer
Toren {afamily} afgesloten
Groep {afamily} gaat met bus twee
Estafette {agiven} gediskwalificeerd
Ploeg {afamily} 1 komt niet opdagen
Cursus "{agiven} leert zwemmen" zit vol
Leesclub: dit keer "{agiven} en de zee", hoofdstuk 4 t/m 6
De film "{agiven}" draaide zonder geluid.
Zaal 2: {agiven} – De Film, rij H
Spel "{agiven} zoekt de schat", dobbelsteen kwijt
Opera {agiven}, tweede balkon, kaartjes retour
Serie {afamily} seizoen 3 zit niet in het pakket
Liedje {agiven} op de radio, van wie is dat?
{afamily} Vis op de markt had geen kibbeling meer.
{afamily} Optiek verwisselde de glazen.
Bij {afamily} Optiek waren ze aardiger
{afamily} Reizen annuleert
{afamily} Dakwerken rekent dubbele voorrijkosten.
{afamily} Ramen en Deuren: afspraak in mei
{afamily} Koffie, 1 kilo, hele bonen
{afamily} & {afamily} zijn failliet verklaard.
{afamily} & Co wil vooruitbetaling.
{afamily} + Partners Architecten, plan 12 mist
Bij {afamily} & {afamily} krijg ik een bandje
Gebroeders {afamily} Houthandel levert vrijdag
Dranken {afamily} neemt de bakken niet terug
Van {afamily} Tweewielers heeft winterstop
Van der {afamily} Bouw liet de steiger staan
De {afamily} Bloemen, krans met lint, foute tekst
Juwelier {afamily} sluit na 80 jaar
Tegels {afamily}, staal besteld
Taxi {afamily} komt altijd te laat
Kapsalon {agiven} heeft nieuwe prijzen
Nagelstudio {agiven} bon verlopen
Eetcafé {agiven} neemt geen pin
Krantenwinkel {afamily} heeft de zegels niet
Notariaat {afamily}: kopie kost extra
Uitvaartzorg {afamily} dag en nacht bereikbaar
Dansschool {afamily}, cursus G2, zondag
Muziekhandel {afamily} heeft de partituur
Kinderdagverblijf {agiven} sluit om {time}
Crèche Sint-{agiven} heeft een wachtlijst
Wzc Sint-{agiven}, kamer 3, oproep stuk
In {afamily}dorp stopt de bus niet.
Naar {afamily}veen rijdt alleen de belbus
Aan het {afamily}meer geldt zwemverbod
In {place} op de Grote Markt staat de kerstboom
Via {place} duurt het langer
Bij {place} is geen bereik
Voorbij {place} is de afslag
Onder de {afamily}brug staat water
Omleiding via {afamily}dreef
Haven {place}, steiger {agiven}
Klik op {Role} toevoegen.
Menu > {Role} > Rechten
Onder Mijn Gegevens > Leven mist de polis
Knop Verder doet niks
Klik op Meer en dan op Mark als valuta
Kies: Ernstig, Licht, Geen
Tab Persoonlijk is leeg
Veld Titel: prof., dr., ir. in de keuzelijst
Rol: {role}
Rechten voor {role} en {role} ontbreken
Inloggen als {Role}
Zoeken op {role} gaf niks
Filter "{Role}" werkt niet
Map Bakker staat op schijf R
Categorie Kok en Bak
Instellingen > Gezin > Kind toevoegen
Profiel: Gast
Aanhef: geen
Kolom B: Betreft
Bijlage: Machtiging
Bijlagen: Foto's
Status: Wacht
Prioriteit: Hoog
Bron: Internet
Reden: Verhuizing
Besluit: Open
Uitslag: schoon
Dieet: zacht
Contact: Portier
Houder: Bedrijf
Eigenaar: Gemeente
Auteur: onbekend
Melder: anoniem
Chauffeur: inhuur
Trainer: vacant
{Role} gaat naar huis.
{Role} mag daar niks over zeggen
{Role} is verlaat
{Role} heeft altijd gelijk
{Role} in huis? Nee.
{Role} en klant kwamen eruit
{Role}, meld u bij de balie!
waar is {role}
{role} niet te pakken gekregen
zeg t maar tegen de {role}
vraag {role} of {role}
van de {role} niks gehoord
De baan als {role} is vergeven.
Opleiding tot {role} afgebroken
Het beroep {role} staat er niet bij
Dank aan de {role} van gisteren
DOORSTUREN NAAR {role}
{Relation} wacht buiten
{Relation} vraagt of het besmettelijk is
{Relation} heeft het contract nooit gezien
{Relation}: geen toegang
Zonder {relation} lukt het niet
Paspoort van {relation} ligt thuis
Dat was {relation}, ik niet
Is {relation} meeverzekerd?
A van Anna, B van Bernard, C van Cornelis
Ik spel: Dirk, Eduard, Ferdinand
G van Gerard, niet de C
Hendrik, Izaak, Jan, Karel, Lodewijk, dus H-I-J-K-L
M van Maria of N van Nico?
Otto Pieter Quotiënt, dat zijn de eerste drie
Richard Simon Teunis is RST
U van Utrecht, V van Victor, W van Willem, dan 4
X van Xantippe, IJ van IJmuiden, Z van Zaandam
Code: Bernard Bernard vier Anna zeven
Kenteken Willem, dan Dirk Izaak
Echo Foxtrot Golf, over
Gate Charlie 14
Romeo Tango Kilo op de staart
Storm op zee
STORM KOMT ERAAN
MARK EN GULDEN NEMEN WE NIET
Mark, Frank, Lire: oude munten te koop
ROOS UITVERKOCHT
Roos en tulp verwelkt aangekomen
ROOD LAMPJE KNIPPERT
Bakker, slager, groenteboer: maandag dicht
BAKKER GEVRAAGD
Visser of jager, vergunning nodig
Kuiper, wever, mandenmaker op de ambachtenmarkt
`)
