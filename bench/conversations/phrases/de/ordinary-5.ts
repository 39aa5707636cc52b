import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary5 = list(`
{product} {agiven} 300 XL wird laut und heiß.
{product} Modell {agiven}, Fehler E17
Art. {agiven}-20, weiß, 2 Stück nachliefern
Art.-Nr. {afamily}-4410 gibt es nicht mehr
Artikel „{agiven} Plus“ nicht lieferbar vor {date}
Bestellt war {agiven} in Eiche, gekommen ist {agiven} in Buche.
Regal {agiven} schief, Regal {afamily} gerade
Lampe {agiven} LED 12 W flackert
Teppich {agiven} 160 x 230 riecht nach Gummi.
{agiven} 2.0 ist kein Upgrade
{agiven} Classic, {agiven} Sport oder {agiven} Kids?
{agiven}-Serie läuft aus, Restposten im Werksverkauf
Größe {agiven} 42 entspricht normal 40
Wolle {agiven} Farbe 12, drei Knäuel fehlen
Puppe {agiven} hat nur einen Arm.
Brille {afamily} 3021 in Havanna
Rucksack {afamily} 28 l, Naht offen
Zelt {agiven} 4, Gestänge gebrochen
Kajak {agiven}, Sitz rutscht
E-Bike {afamily} Cross 9, Akku leer nach 12 km
Skischuh {agiven} 110, Schnalle ab
Pfanne {afamily} 28 cm wirft Blasen
Die Creme „{agiven}“ brennt auf der Haut.
Parfum {agiven}, 50 ml, Sprühkopf klemmt
Lippenstift Nr. 14 {agiven} ausverkauft
Nagellack {agiven} deckt nicht
Tee „{agiven}s Traum“ schmeckt nach Seife
Wein {afamily} Riesling trocken, Korken bröselt
Brot {agiven} mit Dinkel, abgelaufen
Eisbecher {agiven} ohne Nüsse bitte
Burger „{agiven}“ war roh.
Projekt {agiven} ist gestoppt.
Projekt {afamily}: Budget überzogen
das projekt {agiven} geht im mai live
Im Projekt {agiven} fehlt die Freigabe vom Einkauf.
Server {agiven}-02 neu gestartet um {time}
Cluster {agiven} ist voll
VM {agiven}01 reagiert nicht auf Ping
Host {agiven}.intern nicht erreichbar
Branch {agiven}-fix gelöscht
Release „{agiven}“ verschoben auf {date}
Umgebung {agiven} hat alte Daten
Tabelle {afamily}_2023 gesperrt
Drucker 3. OG heißt {agiven} und streikt
WLAN „{afamily}-Gast“ verlangt ein Passwort.
Netz {agiven}5G taucht nicht auf
Playlist {agiven} lässt sich nicht löschen
Skill „{agiven}“ deaktivieren
System {agiven} meldet Wartung bis {time}.
ERP {afamily} exportiert keine Umlaute
Modul {agiven} braucht Version 4
Besprechung in {agiven}, nicht in {afamily}: die Räume wurden getauscht.
Konferenzraum {afamily} 3, Beamer defekt
Meeting {time} Raum {agiven}
Treffpunkt Saal {agiven}, Einlass halb acht
OP-Saal {afamily} desinfiziert
Wohnbereich {agiven}: Magen-Darm, keine Besuche
Haus {agiven}, Wohnung 14, Schimmel im Bad
Turm {afamily} gesperrt
Gruppe {afamily} fährt mit dem zweiten Bus
Staffel {agiven} wurde disqualifiziert
Mannschaft {afamily} I tritt nicht an
Kurs „{agiven} lernt schwimmen“ ist voll.
Kurs Yoga mit Ausblick, Raum {agiven}, entfällt
Lesezirkel: diesmal „{agiven} und das Meer“, Kapitel 4 bis 6
Der Film „{agiven}“ lief ohne Ton.
Kino 2: {agiven} – Der Film, Reihe H
Spiel „{agiven} jagt den Schatz“, Würfel fehlen
Spiel {agiven} 2 stürzt bei Level 9 ab
Oper {agiven}, 2. Rang, Karten zurückgeben
Serie {afamily} Staffel 3 fehlt im Paket
Song {agiven} im Radio, wer singt den?
Podcast „{agiven} fragt nach“ bricht ab
{afamily} Optik hat die Gläser verwechselt.
Bei {afamily} Optik war man freundlicher
{afamily} Reisen sagt ab
{afamily} Haustechnik verrechnet die Anfahrt doppelt.
{afamily} Fenster + Türen: Termin im Mai
{afamily} Gartenbau antwortet nie
{afamily} Kaffee, 1 kg, ganze Bohne
{afamily} & {afamily} haben Insolvenz angemeldet.
{afamily} & Co verlangt Vorkasse.
{afamily} + Partner Architekten, Plan 12 fehlt
Bei {afamily} & {afamily} geht keiner ran, Bandansage
Gebrüder {afamily} Holzbau liefert Freitag
Getränke {afamily} nimmt die Kisten nicht an
Schuhhaus {afamily} räumt, alles 50 %
Juwelier {afamily} schließt nach 80 Jahren
Uhren {afamily}: Batterie 12 Euro
Zweirad {afamily} hat Winterpause
Fliesen {afamily}, Muster bestellt
Radio {afamily} repariert keine Fernseher mehr
Taxi {afamily} kommt immer zu spät
Blumen {agiven}, Kranz mit Schleife, falscher Text
Friseur {agiven} hat neue Preise
Haarstudio {agiven} nur mit Termin
Nagelstudio {agiven} Gutschein abgelaufen
Imbiss {agiven} nimmt keine Karten
Trafik {afamily} hat die Marken nicht
Heuriger {afamily} hat ausg'steckt bis Sonntag
Beisl {agiven}, Tisch im Hof
Confiserie {afamily}, Pralinen geschmolzen
Garage {afamily} AG, MFK-Termin
Schreinerei {afamily}, Türblatt verzogen
Käserei {afamily}, Hofladen, Selbstbedienung
Sägewerk {afamily} schneidet nicht unter 5 m
Alpe {agiven} bewirtschaftet ab Juni
Schutzhaus {afamily}: Duschen kalt
Zahnärzte {afamily} & {afamily} MVZ, Anrufbeantworter voll
Die Ordination Dres. {afamily} verlegt den Eingang.
Notariat {afamily}: Kopie kostet extra
Bestattung {afamily} rund um die Uhr
Tanzschule {afamily}, Kurs G2, Sonntag
Musikhaus {afamily} hat die Noten da
Kindergarten {agiven} schließt um {time}
Krippe Sankt {agiven} hat Wartezeit
Altersheim St. {agiven}, Zimmer 3, Ruf defekt
Universität {afamily}: Rückmeldung verpasst
In {afamily}berg hält der Bus nicht.
Nach {afamily}dorf fährt nur der Rufbus
Auf dem {afamily}hof gibt's Ponyreiten
Von {afamily}bach bis {afamily}tal gesperrt
Ab {place} Süd Stau
Bei {place} ist Funkloch.
Am {afamily}see ist Badeverbot
Zum {afamily}brunnen sind es fünf Minuten
In {place} am Hauptplatz steht der Christbaum
Via {place} dauert's länger
Im {afamily}viertel ist Stromausfall
Unter der {afamily}brücke steht Wasser
Hinter {place} kommt die Ausfahrt
Pass {afamily} wegen Schnee zu
Richtung {place} einsteigen!
Raststätte {afamily}tal, WC defekt
Umleitung über {afamily}str.
Die U-Bahn hält {afamily}platz nicht
Hafen {place}, Pier {agiven}
Klicken Sie auf {Role} hinzufügen.
Menü > {Role} > Rechte
Unter „Mein Bereich“ > Leben fehlt die Police.
Button Weiter tut nichts
Klick auf Mehr und dann auf Mark als Währung
Auswahl: Ernst, Heiter, Neutral
Tippe auf Start, dann auf Hilfe.
Reiter Persönlich ist leer
Feld Titel: Prof., Dr., Mag. zur Auswahl
Rolle: {role}
Gruppe: {Role}
Berechtigung für {role} und {role} fehlt
Als {Role} anmelden
Suche nach {role} ergab nichts
Filter „{Role}“ greift nicht
Ordner Richter liegt auf Laufwerk R
Kategorie Koch und Back
Abschnitt Lang und Breit gibt's nicht
Überschrift: Kurz & Gut
Einstellungen > Familie > Kind hinzufügen
Profil: Gast
Anrede: keine
Titel: ohne
Spalte B: Bezug
Zeile 4 Summe
Lampe an: Grün. Lampe aus: Rot.
Anhang: Vollmacht
Anlage: Fotos
Status: Wartet
Priorität: Hoch
Quelle: Internet
Grund: Umzug
Antrag: gestellt
Entscheid: offen
Befund: unauffällig
Therapie: konservativ
Diät: Schonkost
Kontakt: Pforte
Kostenträger: Kasse
Halter: Firma
Besitzer: Stadt
Verfasser: unbekannt
Melder: anonym
Fahrer: Subunternehmer
Trainer: vakant
Gast: bar bezahlt
Pate gesucht
{Role} macht Feierabend.
{Role} gibt Auskunft, mehr darf er nicht
{Role} verspätet sich
{Role} hat immer recht
{Role} im Haus? Nein.
{Role} und Kunde einigten sich
{Role}, bitte melden!
{Role} kam, sah und ging
wo ist {role}
hab {role} nicht erreicht
sag dem {role} bescheid
frag {role} oder {role}
vom {role} hab ich nix gehört
Die Stelle als {role} ist vergeben.
Gesucht wird {role} für {place}
Ausbildung zum {role} abgebrochen
Der Beruf {role} steht nicht zur Auswahl.
Kasse zahlt {role} nur auf Rezept
Ein {role} muss das abnehmen.
Danke an den {role} von gestern
`)
