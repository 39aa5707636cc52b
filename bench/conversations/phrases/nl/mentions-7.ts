import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: Dutch. */
export const mentions7 = list(`
nieuwe {role}: {otherfamily}, oude: {family}
{role} {othergiven} heeft me geholpen
{otherfamily} (voorheen {role}) hield de sleutel.
{otherfamily}, van huis uit {role}, raadde het af.
{otherfamily}, uw {role}, tekende het blad
{relation} {kin} heeft dat van u zwart op wit
{Relation} {kin} is dement en tekent alles.
{Relation} {kin} hoort slecht, graag hard praten.
{Relation} {kin} staat bij de pakketkluis en er gaat niks open.
{Relation} {kin} reed, ik zat achterin.
{Relation} {kin} is op {date} begraven.
Het abonnement liep op {relation} {kin}.
Eigenlijk zou {relation} {kin} bellen.
kan {relation} {kin} voor mij tekenen
ik schrijf voor {relation} {kin}, heeft geen internet
Spoed: {relation} {kin} zit vast in {place}!
{Relation}, {kin} dus, heeft een volmacht.
Zonder overleg heeft {otherfamily} het tarief veranderd.
Vlak voor sluitingstijd kwam {otherfamily} ruilen.
Op de foto links: {otherfamily}, rechts {family}.
In de laadbak zaten {othergiven} en een hond
In het trappenhuis kwam ik {otherfamily} tegen, helemaal overstuur.
In de maillijst staan nog {otherfamily} en {family}, graag eruit
Op het oudergesprek zei {otherfamily} dat {kin} stoort.
Buiten staat ene {otherfamily} met bloemen voor kamer 7.
Hierbij machtig ik {other} mijn pakket op te halen.
Hierbij verklaart {otherfamily} {amount} contant te hebben ontvangen.
Inzake {otherfamily}: niets meer uitkeren
Mocht {otherfamily} opduiken, politie bellen.
Had {otherfamily} geremd, dan was er niks gebeurd.
Nooit miste {otherfamily} een dag
Twee keer zakte {otherfamily} voor het rijexamen.
Eindelijk is {otherfamily} gestopt met boren.
Hiernaast viert {otherfamily} carnaval.
Elke ochtend om zes uur pakt {otherfamily} de bladblazer
Wegens ziekte staat vandaag {otherfamily} voor 6a.
Als {otherfamily} maar tevreden is.
Geen wonder dat {otherfamily} opgaf.
Fijn dat {otherfamily} weer beter is!
Typisch {otherfamily}.
Arme {othergiven}, wat een pech met dat gips.
Chapeau, {otherfamily}!
Bravo {othergiven}
Tja, {otherfamily} had gelijk.
Hm, {otherfamily}? Die zit nu in {place}.
Sst, {othergiven} krijgt een verrassingsfeest.
Proost {othergiven}
Zet hem op {kin}!
Kom maar {kin}, je kan het
Voor {othergiven} d'r zeventigste leggen we in voor een e-bike.
Voor de bruiloft van {othergiven} en {kin} zoeken we 80 stoelhoezen
Na het heengaan van {otherfamily} kregen we veel kaarten.
Over {otherfamily} kan ik aan de telefoon niks zeggen.
Verzuim {othergiven}: 4 dagen, 1 ongeoorloofd
Locker 88 is van {otherfamily}, slot graag heel laten
Parkeerplek 12 wordt gehuurd door {otherfamily}, dank voor het wegrijden.
Leenfiets 7 laatst bij {otherfamily}
Bouwdossier {otherfamily}, perceel 212, afstand tot de grens betwist
Lesgeld {othergiven} {amount} contant ontvangen
Presentie: {turned}; {turned}
Spraakbericht van {othergiven}, 4 minuten, zonder inhoud
Screenshot van {othergiven} bijgaand
Stukken {otherfamily} onvolledig, blad 3 mist
Diagnose {otherfamily}: kruisband gescheurd
Verwijzing {otherfamily} naar radiologie
OK-lijst: zaal 1 {otherfamily} galblaas, zaal 2 {family} lies
Opname {otherfamily} 14 u, eet vegetarisch
Visite: {otherfamily} naar huis, {family} nog twee nachten
Fysio {otherfamily} links 20 min.
Lab {otherfamily} hemolytisch, opnieuw prikken
Nachtdienst: {otherfamily} zocht haar man, gerustgesteld.
{otherfamily} overleden om {time}, dochter erbij.
{otherfamily} loopt met rollator, 50 m, rust
{otherfamily} trekt aan infuus, extra opletten
{otherfamily} slikt acenocoumarol, INR 2,4
Volgens het rittenboek reed {otherfamily}, geflitst is {family}.
Getuigenverhoor {otherfamily} p. 4
Hoofdrol: {otherfamily}; souffleur: {family}
Vertaald door {otherfamily}
Decor van {otherfamily}, licht door {othergiven}.
Derde werd {otherfamily} in 1:02,4.
Verspringen: {kin} 3,41; {othergiven} 3,08
Blessure: {otherfamily} (kuit). Geschorst: {family}.
Penalty van {otherfamily} gestopt!!!
Voorzet {othergiven}, kop {otherfamily}.
{otherfamily} pakt rood, {family} vliegt er later ook af.
{otherfamily} wint in de tiebreak van {family}.
Klaverjassen: de vierde man mist, {otherfamily} heeft afgebeld.
Op goal staat vandaag {othergiven}, want {otherfamily} heeft kiespijn.
Gastenlijst: {otherfamily} +1, {othergiven} +2
Verkoper {othergiven} antwoordt al dagen niet
Bericht van {othergiven}: is de kinderwagen nog te koop?
hoi {othergiven} is de bank er nog
{othergiven} wil ipv 80 maar 50 betalen
{othergiven} haalt zaterdag op en betaalt cash
{othergiven} biedt 30 incl verzenden
{othergiven} zit vast in de lift!
{othergiven} moet plassen, waar kan ik stoppen
{othergiven} gelooft er niks van
{othergiven} trekt bij {kin} in
{othergiven} vliegt pas {date} terug
{othergiven} regelt bier, {kin} kolen, ik de bbq
{othergiven} van de snackbar leent me altijd zijn sleutel
{othergiven} van hiernaast geeft de tomaten water
{othergiven} met die rode scooter, weet je wel
{othergiven} met een C, niet met een K!
{othergiven} is een jongen, op het formulier staat v.
{othergiven} is mijn tweede voornaam, mag weg.
{othergiven}? Mooie naam.
{othergiven}! Eten!
{othergiven}, lieverd, bel even terug
{othergiven}, 9 jaar, zoekt een penvriendin.
{othergiven} (m, 34) zoekt kamer in {place}
{othergiven}: 12 euro, {kin}: 8 euro, ik: de rest
{othergiven} - salade; {kin} - brood; {agentgiven} - drank
{othergiven} -> {kin} -> {agentgiven}, in die volgorde bellen
heb {othergiven} gevraagd je de link te geven
heb je {othergiven} geblokkeerd
Sinds wanneer werkt {othergiven} daar?
Aan wie heeft {othergiven} dat nog verteld?
Wat {othergiven} kan, kan ik ook.
Waar ken je {othergiven} van?
Hoe is het met {othergiven}?
Hoe oud is {kin} nu?
Vraag je {othergiven} ook?
Vertrouw jij {otherfamily}?
Hebben we {otherfamily} daarbij nodig?
Loopt dat via {otherfamily} of direct?
Is die nou {otherfamily} of {family}?
Zegt {otherfamily} u iets?
Heette ze niet {othergiven}?
Ik moest van {otherfamily} vragen of de huurauto winterbanden heeft
Ik vermoed dat {otherfamily} het goed bedoelde.
Ik vond {othergiven} in de kelder.
Mij heeft {otherfamily} nooit gegroet
Ons leende {otherfamily} de fiets.
Ik ben klaar met {otherfamily}.
Men zegt dat {otherfamily} naar de concurrent gaat
Als ik {otherfamily} was, zou ik klagen
Voordat {othergiven} weggaat, sleutel innemen!
Sinds {othergiven} weg is, is er niks meer aan.
Terwijl {otherfamily} praatte, viel de microfoon uit.
Zo goed als {otherfamily} kookt hier niemand
Sneller dan {otherfamily} is alleen {family}.
Behalve ik en {otherfamily} was er niemand in de zaal
U bedoelt {otherfamily}, toch?
Hij noemt zich nu {othergiven}.
Ze laat zich {othergiven} noemen, officieel {other}.
Terug belt: {otherfamily}.
Er was sprake van {otherfamily}.
Dat met {otherfamily} is geregeld.
Die taart heeft {othergiven} gebakken.
Getekend door {otherfamily} en, onleesbaar, {family}.
Opgesteld door {otherfamily}; tegengelezen door {othergiven}
Getest met {othergiven} en {kin}, lukt bij allebei
Terug naar {otherfamily}
Door naar {othergiven}
Cc'tje naar {otherfamily}, {family}, {othergiven}
Ter info {othergiven}
cc {othergiven}
+ {otherfamily}
@{otherfamily} graag nakijken
RE: RE: {otherfamily} verhuist
Betreft: opvolging {otherfamily}
Onderwerp: {othergiven} en ik
Betreft: oudergesprek {kin}
To do {othergiven}: bloemen, band, taart
Notitie: {otherfamily} gewezen op de plicht.
Gespreksverslag {date} – {otherfamily} wil bewijs
Conclusie: {otherfamily} heeft tot {date}.
{date} {otherfamily} gebeld, bandje.
{date}, {time}: {otherfamily} weer gebeld, neemt niet op
{time} {otherfamily} in, {time} {otherfamily} uit
{phone} is van {othergiven}.
{email} is van {otherfamily}, niet van mij
{order} graag naar {otherfamily} in plaats van naar mij
{amount} van {otherfamily} binnen, omschrijving leeg
{place}: {otherfamily} haalt af
{firm}, {otherfamily}, goedemorgen?
{firm}, u spreekt met {agentgiven}, wat kan ik voor u doen?
`)
