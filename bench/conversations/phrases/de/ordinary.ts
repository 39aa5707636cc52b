import { list } from '../list.ts'
import { ordinary2 } from './ordinary-2.ts'
import { ordinary3 } from './ordinary-3.ts'
import { ordinary4 } from './ordinary-4.ts'
import { ordinary5 } from './ordinary-5.ts'
import { ordinary6 } from './ordinary-6.ts'
import { ordinary7 } from './ordinary-7.ts'

/** Sentences that name nobody though they look like it: German. */
export const ordinary: readonly string[] = [
  ...list(`
Rechtsanwälte {afamily} & {afamily} haben ihre Kanzlei verlegt.
{afamily} & Söhne GmbH liefert nur noch an Händler.
{afamily} Bau hat das Gerüst stehen lassen.
Bäckerei {afamily}: sonntags acht bis elf
Autohaus {afamily} antwortet nicht auf Mails.
Metzgerei {afamily} macht Betriebsferien.
Apotheke {afamily} hat Notdienst.
Gasthof {afamily}, Doppelzimmer, Halbpension
Spedition {afamily} hat die Palette beschädigt zugestellt.
Möbel {afamily} verlangt Lagergebühren.
Optik {afamily} passt die Brille nicht an, weil online gekauft.
Elektro {afamily} führt die Serie nicht mehr
Reisebüro {afamily} ist insolvent.
Sanitätshaus {afamily} rechnet direkt mit der Kasse ab.
Die {afamily} AG weist die Forderung zurück.
{afamily} GmbH & Co. KG, HRB 4711
Firma {afamily} stellt die Heizung um.
{afamily} Immobilien schickt ständig Exposés.
{afamily} Logistik: Sendung im Zulauf
Weingut {afamily}, 12 Flaschen Grauburgunder, zwei Korkschmecker
Brauerei {afamily} nimmt die Kästen nicht zurück
Fahrschule {afamily} hat Theorie am Dienstag.
Tierklinik {afamily} rund um die Uhr
Druckerei {afamily} liefert Flyer in falscher Farbe.
Hotel {agiven} in {place} war überbucht.
Pension Haus {agiven}, Frühstück extra
Salon {agiven} nimmt nur Bargeld.
Boutique {agiven}: Umtausch binnen 14 Tagen
Pizzeria Da {agiven} liefert nicht in unsere Straße.
Café {agiven} am Markt, Terrasse geschlossen
Bei {afamily} & Partner geht nur das Band ran.
Team {afamily} hat das Turnier gewonnen, Team {afamily} wurde Letzter.
Gruppe {agiven} trifft sich am Bus
Station {agiven}, zweiter Stock, Besuch ab 14 Uhr
Raum {agiven} ist doppelt belegt.
Saal {afamily} fasst 120 Personen.
Besprechungszimmer {agiven}: Beamer kaputt
Server {agiven} antwortet nicht, {agiven}-backup läuft.
Drucker {agiven} hat Papierstau
Halle {afamily} bleibt wegen Sanierung zu.
Sturm {agiven} hat die Oberleitung abgerissen.
Orkantief {agiven} zieht ab, Hoch {agiven} kommt.
Wegen Tief {agiven} verspätet sich die Zustellung um zwei Tage.
Hoch {agiven} bringt dreißig Grad und volle Freibäder.
{afamily}straße 12 bis 40 ohne Strom
{afamily}weg Ecke {afamily}gasse, Baum umgestürzt
Haltestelle {afamily}platz entfällt.
In der {agiven}-{afamily}-Straße wird gebaut.
{agiven}-{afamily}-Gymnasium, Turnhalle gesperrt bis {date}.
{agiven}-{afamily}-Gesamtschule sucht Schulbegleitung
{afamily}schule: Mensa-Abo läuft aus
Kita Sankt {agiven} hat Schließtag.
St.-{agiven}-Kirche, Glocken werden gewartet.
Pfarrei St. {agiven}, Gottesdienst um {time}
Klinikum St. {agiven} verschickt nur Faxe.
Die {afamily}-Stiftung fördert keine Privatpersonen.
Der {afamily}-Preis wird heuer nicht vergeben.
Das {afamily}-Stipendium ist ausgelaufen, Bewerbung ab {date}.
Villa {agiven} steht zum Verkauf
Haus {afamily}, Ferienwohnung 3, WLAN schwach
Almhütte {afamily} nur zu Fuß erreichbar
Burg {afamily}stein hat montags zu.
SV {afamily}hausen gegen TuS {place}: abgesagt
Kleid {agiven} in Größe 38 ist durchsichtig.
Sofa {agiven}, Bezug Anthrazit, quietscht
Sessel {agiven} gibt es nur noch im Abverkauf.
Bett {agiven} 180x200, Lattenrost fehlt
Der Schuh {agiven} fällt klein aus.
Schnittmuster {agiven}, Seite 4 unleserlich
Tasche „{agiven}“ Henkel abgerissen
Kollektion {agiven} Herbst/Winter, reduziert
Küche {agiven} in Hochglanz, Front verkratzt
Gardine {agiven}, 2 Schals, statt 245 nur 225 lang.
Kinderwagen {agiven} klappt nicht ein.
Tapete {afamily} Nr. 12 nachbestellen
Rosensorte {agiven} ist nicht angewachsen
Erdbeere {agiven} trägt zweimal, steht auf dem Etikett.
Kartoffel {agiven}, festkochend, 5 kg: faul
Renault {agiven} springt nicht an.
Ein Opel {agiven}, Baujahr 2016, Kupplung rutscht.
Segelyacht {agiven} liegt auf Platz 14.
MS {agiven} legt um {time} ab.
Fähre {agiven} fällt wegen Wind aus
Die Stute {agiven} lahmt, Tierarztrechnung liegt bei.
Wallach {agiven} Box 7 kein Hafer
Hund {agiven}, Chipnummer unleserlich
Unser Kater {agiven} frisst das Futter nicht
Chatbot {agiven} versteht Dialekt nicht.
Der Sprachassistent {agiven} hört mit, oder?
die app {agiven} stürzt ab beim start
Frag {agiven}! heißt die neue Suchfunktion.
Software {afamily} Pro 9 verlangt eine neue Lizenz.
{afamily}-Filter hilft nicht, Modell passt nicht
{afamily}sche Krankheit steht nicht im Katalog.
Verdacht auf Morbus {afamily}, Überweisung fehlt
Das {afamily}-Syndrom ist als Diagnose nicht hinterlegt
Methode nach {afamily} ist veraltet
{afamily}-Zange 180 mm, Backen stumpf
Torte „{agiven}“ mit Marzipan, Allergene bitte angeben
Schnitzel {agiven} Art, Preis in der Karte falsch
Pizza {agiven} ohne Zwiebeln
ICE „{agiven}“ hatte 90 Minuten Verspätung.
Lok {agiven} ist im Museum.
Hörspiel {agiven} Folge 12 lässt sich nicht laden
Musical „{agiven}“, Parkett Reihe 4, Karten verloren
{Role} rief nie an.
{Role} gesucht, m/w/d, Vollzeit
{Role} war da, konnte aber nichts machen.
{Role} informiert, Ersatztermin folgt
{Role} nicht erreicht.
{Role}: bitte ankreuzen
{Role} / {role}
Kein {role} weit und breit.
Welcher {role} ist heute da?
Ich brauche einen Termin beim {role}.
Laut {role} alles in Ordnung.
Rückruf durch {role} erbeten
Als {role} arbeite ich im Schichtdienst.
Von Beruf {role}, wohnhaft in {place}
Mit {role} abgesprochen.
{Relation} hat das Paket nicht angenommen.
{Relation} versteht kein Wort am Telefon.
{Relation} wohnt in {place}.
{Relation} zahlt, ich unterschreibe.
Das bekommt {relation} zu Weihnachten.
Angemeldet ist {relation}, genutzt wird es von mir
{firm} sagt, {firm} sei zuständig.
{firm}: Angebot abgelaufen
{product} hat zugesagt, was die Werbung verspricht: nichts.
{product} ruft beim Start eine fremde Adresse auf.
{place} meldet Vollsperrung.
{place} hat gewonnen, also fällt der Unterricht aus.
Hallo Kundenservice,
Hallo Technik,
Liebe Nachbarn,
Hallo Nachbar,
Sehr geehrtes Finanzamt,
Liebes Tagebuch, heute wieder Warteschleife.
Moin Leute
Servus Burschen
Grüezi Redaktion
Guten Tag Buchhaltung,
Hi Support
Werte Vermieterin,
Lieber Weihnachtsmann,
Liebe Eltern der 4b,
Sehr geehrter Vorstand,
Danke Jungs!
Danke Chef
Tschüss Winter, hallo Heizkosten
Ciao
Servus
Wiederhören
Wiederschauen!
Pfiat di
Bis Montag
Bis Bald
Ade
Adieu
Uf Wiederluege
Schönen Feierabend
Viele Grüße Ihre Hausverwaltung
Gruß Lager
MfG Versand
LG Team Einkauf
i. A. Zentrale
gez. Geschäftsleitung
Mit sportlichem Gruß Der Vorstand
An: Personalabteilung
An: Alle
Von: Poststelle
Von: noreply
Kunde: nein
Kunde: ok
Kunde: Laufkundschaft
Ansprechpartner: Zentrale
Bearbeiter: Automatik
Absender: Packstation
Empfänger: Empfang EG
Zuständig: Frühschicht
Vertretung: keine
Name: wie oben
Unterschrift:
Vorname:
Nachname, Vorname:
Geburtsname (falls abweichend):
Ort, Datum:
Familienstand: ledig
Staatsangehörigkeit: Österreich
Beruf: Rentner
Konfession: keine
Personalabteilung <{email}>
Rechnungseingang (info@…) hat nicht geantwortet
Zentrale <{email}> schrieb:
Am {date} schrieb Kundenservice <{email}>:
"Bestellwesen" <{email}>
Fundbüro ({email})
Name;Vorname;Ort;Betrag
Datum,Uhrzeit,Mitarbeiter,Status
Pos. | Artikel | Menge | Preis
Nr. Bezeichnung Einheit Summe
ID;Status;Bearbeiter
Kunde | Vertrag | Laufzeit
Zusammenfassung: Kunde will Rabatt.
Hintergrund: Umstellung auf Glasfaser
Frage: Was kostet der Versand?
Antwort: Nichts.
Problem: Akku
Lösung: Neustart
Ergebnis: offen
Notiz: Rückruf vereinbart
Nachtrag: Beleg gefunden
Hinweis: Feiertag beachten
Januar: Heizung aus. Februar: Heizung aus. März: Sommer.
Jänner und Feber sind bezahlt.
Ostern liefern wir nicht, Pfingsten schon.
Silvester geschlossen
Fronleichnam gilt in Hessen, in Hamburg nicht.
Advent, Nikolaus und Heiligabend: Sonderöffnung
Mariä Himmelfahrt ist nur in Bayern frei.
`),
  ...ordinary2,
  ...ordinary3,
  ...ordinary4,
  ...ordinary5,
  ...ordinary6,
  ...ordinary7,
]
