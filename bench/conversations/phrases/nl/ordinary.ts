import { list } from '../list.ts'
import { ordinary2 } from './ordinary-2.ts'
import { ordinary3 } from './ordinary-3.ts'
import { ordinary4 } from './ordinary-4.ts'
import { ordinary5 } from './ordinary-5.ts'

/** Sentences that name nobody though they look like it: Dutch. */
export const ordinary: readonly string[] = [
  ...list(`
Van {afamily} Keukens heeft het blad verkeerd gezaagd.
Van den {afamily} Bestrating komt pas na de bouwvak.
Bakkerij {afamily} is maandag gesloten
Slagerij {afamily}, barbecuepakket voor twaalf
Keurslager {afamily} doet niet mee met de spaaractie
Garage {afamily} rekent opslag voor winterbanden.
Autobedrijf {afamily} BV reageert niet op de klachtbrief.
Advocatenkantoor {afamily} & {afamily} is verhuisd naar de Zuidas.
{afamily} Makelaars plant geen bezichtigingen meer in.
{afamily} Installatietechniek stuurt een rekening voor voorrijkosten.
{afamily} & Zonen leveren alleen aan de vakhandel.
Gebr. {afamily} Transport, pallet beschadigd
Bouwbedrijf {afamily} failliet, wie doet de garantie?
Boekhandel {afamily} bestelt hem na.
Apotheek {afamily} heeft avonddienst
Rijschool {afamily}: pakket 20 lessen, geld terug?
Kwekerij {afamily} verstuurt geen bomen naar de eilanden
Frituur {agiven} neemt geen kaart
Frietkot 't {afamily}ke is dicht op woensdag
Café {agiven} op de hoek draait harde muziek
Hotel {afamily}, kamer aan de straatkant
Brasserie {agiven}, tafel op het terras
Bed & Breakfast Huize {agiven} annuleert zonder reden.
Kapsalon {agiven} stuurt reclame
Schoenen {afamily} ruilt alleen met bon.
Drukkerij {afamily}: verkeerd papier
Tandartspraktijk {afamily} neemt geen nieuwe patiënten aan
Team {afamily} staat bovenaan, Team {agiven} moet degraderen.
Groep {agiven} verzamelt bij de kapstok.
Afdeling {agiven} heeft norovirus, geen bezoek.
Woongroep {agiven} zoekt een strijkplank
Zaal {afamily} is bezet tot {time}.
Vergaderkamer {agiven}: scherm doet niks
Lokaal {afamily} heeft geen stroom
Server {agiven} herstart vannacht.
printer {agiven} is offline
Gebouw {afamily}, ingang B
Storm {agiven} blies de dakpannen eraf.
Code oranje: storm {agiven} komt eraan
Door storm {agiven} rijden er geen treinen.
{afamily}straat 3 t/m 27 zonder water
Hoek {afamily}laan en {afamily}weg, boom omgewaaid
Halte {afamily}plein vervalt.
Burgemeester {afamily}straat is opgebroken.
Dokter {afamily}park, nieuwbouw fase 2
Pastoor {afamily}plein: markt verplaatst naar vrijdag
Prof. {afamily}laan, paal 14 brandt niet
{agiven} {afamily}school zoekt overblijfkrachten
OBS De {afamily} heeft studiedag.
Basisschool {agiven}hof, hek gaat om half negen dicht
Het {afamily} College geeft geen diploma's af zonder legitimatie.
Sint-{agiven}kerk, orgel in restauratie
AZ Sint-{agiven} stuurt de factuur twee keer.
Verpleeghuis {agiven}hof, kamer 14, bel stuk
Zorgcentrum De {afamily}, keuken gesloten
De {afamily} Stichting neemt geen aanvragen meer aan.
De {afamily}prijs gaat dit jaar niet door
Fonds {afamily} keert niet uit aan particulieren
v.v. {afamily}boys - FC {place}, afgelast
Kasteel {afamily} is op maandag dicht
Camping De {afamily}, plek 114, stroompaal stuk
Vakantiehuis {agiven} had geen wifi
Jurk {agiven} in maat 38 is doorschijnend.
Bank {agiven}, stof antraciet, poot krom
Fauteuil {agiven} alleen nog in de outlet
Boxspring {agiven} 180x200: topper ontbreekt
Sandaal {agiven} valt klein
Tas "{agiven}", hengsel afgescheurd
Behang {afamily} nr. 12, drie rollen tekort
Haakpatroon {agiven}, toer 14 klopt niet
Collectie {agiven}, voorjaar, alles half geld
Gordijn {agiven}: 225 in plaats van 245
Kinderwagen {agiven} klapt niet in
Roos {agiven} slaat niet aan
Aardappel {agiven}, kruimig, 5 kilo: rot
Appelras {agiven} is op
Een Renault {agiven} uit 2016, koppeling slipt.
Sloep {agiven} ligt op plaats 14
MS {agiven} vaart om {time} af.
Veerpont {agiven} uit de vaart wegens wind.
Binnenvaartschip {agiven}, ruim lekt
Merrie {agiven} loopt kreupel, rekening dierenarts bijgevoegd
Pony {agiven} stal 7 geen haver
Hond {agiven}, chip niet leesbaar
Poes {agiven} eet de brokken niet
Chatbot {agiven} kent geen Vlaams.
De spraakassistent {agiven} luistert mee, of niet?
app {agiven} crasht bij opstarten
Vraag het {agiven}! heet die nieuwe zoekfunctie.
{afamily} Office 9 wil een nieuwe licentie
Ziekte van {afamily} staat niet in de lijst.
Syndroom van {afamily}, vergoeding aangevraagd
Methode {afamily} is verouderd
{afamily}sleutel 32 mm, bek dol
Taart {agiven} met marsepein, allergenen graag
Pizza {agiven} zonder ui
Musical {agiven}, rij 4, kaartjes kwijt
Luisterboek {agiven} deel 2 laadt niet
Podcast {agiven} & Zo valt steeds stil
{Role} belde nooit.
{Role} gevraagd, 32 uur, m/v/x
{Role} was er, kon niets doen.
{Role} ingelicht, nieuwe datum volgt
{Role} niet bereikt.
{Role}: aankruisen wat van toepassing is
{Role} / {role}
Geen {role} te bekennen.
Welke {role} is er vandaag?
Ik zoek een {role} in {place}.
Volgens {role} niks aan de hand.
Terugbelverzoek aan {role}
Als {role} werk ik in ploegen.
Beroep {role}, woonplaats {place}
In overleg met {role}.
{Relation} heeft het pakje niet aangenomen.
{Relation} verstaat er niks van aan de telefoon.
{Relation} woont in {place}.
{Relation} betaalt, ik teken.
Dat krijgt {relation} met sinterklaas.
Ingeschreven is {relation}, gebruiken doe ik het
{firm} zegt dat {firm} erover gaat.
{firm}: aanbod verlopen
{product} belooft veel en doet niets.
{product} belt bij het opstarten naar een vreemd adres.
{place} meldt gladheid.
{place} heeft gewonnen, dus de hele school is vrij.
Hallo klantenservice,
Dag team
Beste buren,
Beste bewoner,
Hoi techniek
Geachte Belastingdienst,
Geacht college,
Lieve Sint,
Beste ouders van groep 4,
Beste huurder
Goeiedag redactie
Dag iedereen
Bedankt jongens!
Dank je chef
Merci
Salukes
Houdoe
Ajuus
Doei
Dag hoor
Tot maandag
Tot Zo
De mazzel
Adieu
Ciao
Later
Fijne Avond
Groeten Het Bestuur
Groet Magazijn
Mvg Verzending
Gr Team Inkoop
Namens Directie
w.g. Secretariaat
Aan: Personeelszaken
Aan: Allen
Van: Postkamer
Van: noreply
Klant: nee
Klant: ok
Klant: passant
Contact: Centrale
Behandelaar: automatisch
Afzender: Pakketpunt
Ontvanger: Receptie
Verantwoordelijk: Vroege dienst
Vervanger: geen
Naam: idem
Handtekening:
Voornaam:
Achternaam, Voorletters:
Meisjesnaam (indien van toepassing):
Plaats, Datum:
Burgerlijke staat: gehuwd
Nationaliteit: Belg
Beroep: gepensioneerd
Geloof: geen
Personeelszaken <{email}>
Facturatie (info@…) antwoordt niet
Centrale <{email}> schreef:
Op {date} schreef Klantenservice <{email}>:
"Bestellingen" <{email}>
Gevonden Voorwerpen ({email})
Naam;Voornaam;Plaats;Bedrag
Datum,Tijd,Medewerker,Status
Pos. | Artikel | Aantal | Prijs
Nr. Omschrijving Eenheid Totaal
Klant | Contract | Looptijd
Samenvatting: klant wil korting.
Achtergrond: overstap naar glasvezel
Vraag: wat kost verzenden?
Antwoord: niets
Probleem: Accu
Oplossing: Herstart
Uitkomst: open
Notitie: terugbellen
Aanvulling: bon gevonden
Let op: Hemelvaart dicht
Januari koud, Februari kouder, ketel stuk.
Pasen leveren we niet, Pinksteren wel
Oudjaar gesloten
Koningsdag en Bevrijdingsdag zijn betaald.
Sinterklaas, Kerst, Nieuwjaar: extra open
Allerheiligen is alleen in België vrij.
Vrijdag kwam niemand, zaterdag ook niet.
Woensdag past.
Herfst wordt het voor die loodgieter komt.
Zomer of niet, de airco is stuk
Winter staat voor de deur en de cv doet niks
Lente-uitjes vergeten in het pakket
Bakker was dicht
Slager heeft geen worst meer
Visser zonder vergunning krijgt een boete
Boer maait, stof in huis
Kok had vrij, dus koude schotel
`),
  ...ordinary2,
  ...ordinary3,
  ...ordinary4,
  ...ordinary5,
]
