import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary3 = list(`
Küche kocht bis {time}
Empfang nimmt Pakete an
Hotline legt auf
Zentrale verbindet
Heizung leckt
Rechnung stimmt
Beim Bäcker war das früher nie ein Problem
Vom Lager kam bisher nix
Mit der Werkstatt kann man reden
Laut Anleitung liegt es am Netzteil
Bei Regen läuft der Keller voll
Für Mieter liegt am Empfang ein Umschlag
Ohne Strom geht gar nichts
Gegen Unbekannt wurde Anzeige erstattet
Wegen Inventur geschlossen
Seit Pfingsten klappt die Abrechnung
Außer Montag immer
Dank Kulanz alles gut
Trotz Mahnung keine Zahlung
Nach Rücksprache erledigt
Durch Blitzschlag defekt
An Technik weitergeleitet am {date}
Von Versand fehlt jede Rückmeldung
Gestern hat Technik den Port umgesteckt
Leider hat Versand die falsche Größe eingepackt
Warum hat Kundendienst das nicht gleich gesagt?
Dass Verwaltung so reagiert, war klar
Wenn Lieferant nicht bis {time} liefert, storniere ich
Bitte Buchhaltung in Kopie nehmen
Stellen Sie mich zum Vertrieb durch
Fragt Empfang, nicht mich
Der Alte hat abgesagt
Die Neue kann das auch nicht
Dem Kleinen geht's besser
Den Rest könnt ihr behalten
Der Lange aus der Spätschicht
Der Dicke da hat gedrängelt
Die Blonde am Schalter war nett
Freigabe durch Einkauf liegt vor.
Übernommen von Spätschicht um {time}.
Rücksprache Hersteller: ok
Protokoll: folgt
Anwesend: alle; entschuldigt: keiner
Fall Wasserschaden: Gutachten eingegangen
Umzug Archiv, 3. OG ohne Lift
Baustelle Nordtor: Estrich trocknet
Tisch auf Terrasse, {time}, sechs Personen
Paket für Hausnummer 9 liegt im Flur
TOP 4: Heizung
TOP 5 Verschiedenes
Frühdienst Mo-Mi, Spätdienst Do-Fr
Mo Ruhetag | Di Pasta | Mi Fisch | Do Eintopf
[{time}] System: Verbindung getrennt
[{time}] Bot > Wie kann ich helfen?
Support: Einen Moment bitte.
Kunde: Hallo?
Agent: ja
Bot: Das habe ich nicht verstanden.
User gesperrt nach 5 Fehlversuchen
Status geändert durch System am {date}
Schichtübergabe Früh → Spät, keine Vorkommnisse
Torschützen siehe Anlage
Bett 4 frei
Station voll
Rp. liegt am Tresen
Zimmer 204, Anreise spät
Mietwagen Kompaktklasse, Zusatzfahrer nein
Gutschein Wellness, Ablauf {date}
Gravur: „In Liebe“, Datum innen
Torte mit Aufschrift „Alles Gute“
Hier Zentrale, kommen.
Hier Hausverwaltung, es geht um den Keller.
hier ist die anmeldung vom zahnarzt ihr termin fällt aus
guten tag stadtwerke hier es geht um ihren zählerstand
ja hallo ich nochmal ich hab den namen nicht verstanden
mein name tut nichts zur sache
mein mann ruft sie zurück
frau vom amt hat gesagt ich soll warten
herr doktor ist noch nicht da
chef sagt nein
nachbar bohrt
kollege krank, termin fällt aus
schwester im urlaub
will stornieren
ernst gemeinte frage
gut so
mark und bein
Velo gestohlen, Police bei {firm}
Natel kaputt, Combox voll
Zügeltermin am {date}, Lift reservieren
Billett verloren, Kontrolleur stur
Gopf, scho wieder e Mahnig
Znüni um {time}, Sitzung danach
Trottoir gesperrt, Container falsch abgestellt
Paradeiser matschig, Topfen abgelaufen
Sackerl gerissen
Magistrat verlangt Meldezettel
Matura-Zeugnis verschwunden
E-Card gesperrt, Ordination voll
Krampus, Perchten und Nikolo am {date}
Marille im Glas, Deckel offen
Schrauben, Dübel und Winkel fehlen.
Estrich bröckelt, Putz auch.
Schimmel kommt durch, Vermieter winkt ab.
Wegen Schimmel ausgezogen.
Laut Gutachten war es Materialermüdung.
Von Hand gewaschen und trotzdem eingelaufen
Mit Nachdruck fordere ich eine Antwort.
Bei Glatteis liefert keiner.
Für Gutes gibt es Lob, für Schlechtes Sterne.
Gegen Aufpreis ginge es schneller.
Ohne Gewähr, ohne Beleg, ohne Anstand
Nach Feierabend ist niemand mehr da.
Durch Zufall gefunden
Unter Vorbehalt bezahlt
Trotz Zusage nichts
Statt Blumen bitte Spenden
Aus Versehen doppelt bestellt
Zu Fuß ist es näher
Vor Ort ließ sich nichts finden
Seit Anbeginn Ärger
Zwischen Tür und Angel unterschrieben
Außer Spesen nichts gewesen
Bis Ultimo bleibt das so
Um Himmels willen, nicht schon wieder!
Über Nacht war alles weg
An Bord gab's nichts
Beim Auspacken brach der Griff
Zum Ersten, zum Zweiten, zum Dritten
Vom Feinsten
Im Allgemeinen zufrieden
Der Akku, die Hülle und das Kabel lagen lose drin
Die Lampe hat gestern gewackelt
Den Stecker gezogen, den Stecker gesteckt, nichts.
Dem Gerät fehlt der Deckel
Das Ding spinnt
Wer ist denn bitte dieser Anbieter?
Ein gewisser Aufschlag wurde berechnet
Ein Dienst namens Autopay bucht ab
Der alte Herd war besser
Die junge Katze frisst das nicht
Unser guter Ruf leidet
Die neue Leitung ist super
Kaution steht noch aus
Nebenkosten steigen
Mahnung kam
Zähler läuft rückwärts
Lieferant wechselt
Zusteller klingelt nie
Techniker kommt Donnerstag
Hausmeister hat frei
Sachbearbeiter erkrankt
Gerichtsvollzieher klebte Kuckuck
Lehrkraft fehlt
Busfahrer fuhr vorbei
Schaffner wollte Bußgeld
Kellner vergaß Nachtisch
Handwerker weg, Dreck da
Maler strich Flur statt Bad
Klempner verlangt Anfahrt
Gärtner schnitt Rosen zu tief
Friseur hat zugemacht
Bestatter wartet auf Papiere
Makler will Provision
Notar braucht Ausweis
Betreuer nicht erreichbar
Azubi weiß nix
Praktikant weg
Aushilfe gesucht
Betriebsrat tagt
Ausschuss verschiebt
Ministerium prüft
Landkreis zahlt
Gemeinde räumt nicht
Kirche läutet
Chor singt in {place}
Kapelle spielt nicht
Trainer fehlt, Spiel aus
Schiri pfiff ab
Jugend gewann
Damen verloren
Gegner trat nicht an
Kassenwart sucht Beleg
Verband sperrt Platz
Kamera zeichnet auf, Licht geht an
Sensor meldet Rauch
Router hängt
Modem blinkt
Tastatur klebt
Bildschirm flackert
Festplatte klackert
Sicherung fliegt raus
Boiler tropft
Fenster klemmt
Rollladen hängt schief
Markise reißt
Teppich fusselt
Matratze riecht
Pfanne wölbt sich
Messer rostet
Uhr steht
Ring zu eng, Kette zu kurz
Jacke färbt ab
Stiefel drücken
Koffer aufgebrochen
Visum fehlt
Fähre voll
Liege belegt
Frühstück mager
Pool gesperrt
Wallbox lädt nicht, App zeigt Grün
Grundsteuer, Wohngeld, Kindergeld: drei Ämter, drei Antworten
Ticket neu zugewiesen: Vertrieb -> Technik
Kürzel unbekannt
Empfohlen von Stiftung Warentest
Referenz: keine
Nachlass 10 %, Erbschein nicht nötig
Gesucht: Katze. Gefunden: Hund.
Sammelbestellung: Pulli 2x M, Hose 1x S
Offene Posten: Porto {amount}, Pfand {amount}
Danke Post!
Danke Bahn, wieder zu spät
Komm schon Technik, mach hin
Na Wetter, geht doch
Du Blödmann von Automat
Alles Gute zum Muttertag
Willkommen im Club!
Betreff: Kündigung Strom
AW: Termin mit Werkstatt
WG: Schaden Küche
`)
