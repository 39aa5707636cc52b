import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary7 = list(`
Igitt
Bravo
Sakra
Jessas
Herrje
Heiliger Strohsack
Du lieber Himmel
Gott sei Dank
Meine Güte
Kruzitürken
Zefix
Sapperlot
Himmel, Arsch und Zwirn
Potzblitz
Na servas
Bist du deppert
Leider Nein
Vielleicht Morgen
Danke Nein
Ja Bitte
Siehe Anhang
Wie Gesagt
Nur Bar
Kein Zutritt
Zutritt Verboten
Frei Haus
Ab Werk
Ab Lager
Auf Rechnung
Per Nachnahme
Zu Verschenken
Zu Verkaufen: {product}
Suche Wohnung in {place}
Biete Nachhilfe Mathe
WG geht, LG nicht
ZVG, WEG, BGH
AHV, IV und EL
BVG, SUVA, KESB
ÖGK, AMS, GIS
KESB schreibt, Gemeinde schweigt
BAföG abgelehnt
AU bis {date}
EKG o. B.
HNO hat Urlaub
MRT am {date} nüchtern
EG links, OG rechts
Hbf Süd
UG 2, Box 14
TG voll
Stk., Pkg., Fl., Kt.
inkl. MwSt., exkl. Versand
ggf. Nachzahlung
zzgl. Pfand
u. A. w. g.
i. d. R. drei Tage
z. T. leer
Kd. wünscht Storno
Pat. nüchtern
Hr. ruft nochmal an
Fr. am Telefon sehr ungehalten
Koll. weiß Bescheid
Bew. abgelehnt
Geschäftsbedingungen Nummer 7
Wasserschaden Küche Nord
Versicherungsschein fehlt
Fahrgastrechte Formular
Haustürschlüssel nachmachen
Zweitwohnsitz abmelden
Rundfunkbeitrag doppelt
Dauerauftrag löschen
Heizkostenabrechnung falsch
Sperrmüll Donnerstag
Lastschrift geplatzt
Kautionskonto auflösen
Nebenkostenvorauszahlung erhöht
Download startet, Upload nicht
Newsletter abbestellen
Feedback: negativ
Meeting, Call, Workshop: alles verschoben
Voucher, Coupon, Code: nichts davon gilt
Shuttle, Transfer, Lounge extra
Check-in {time}, Check-out später
Merci vielmals
Pardon
Grazie
Prego
Bon voyage
Basta
Capito?
Dito
Pari
Adieu Sommer
Sturm zieht auf
Blitz, Hagel, Schnee
Regen bis Freitag
Nebel im Tal
Sonne, 24 Grad
Frost, Rohre geplatzt
Föhn, Kopfweh
STURM WARNUNG STUFE ROT
NEUER TARIF AB MAI
LIEFERUNG OHNE PAPIERE
TÜR KLEMMT
BITTE RÜCKRUF
WARE DEFEKT
HILFE
KÜNDIGUNG HIERMIT
KEINE WERBUNG
LICHT AUS
SOFORT MELDEN
ÖFFNUNG UM {time}
ALLES AUSVERKAUFT BEI {afamily} MÖBEL
FIRMA {afamily} ANRUFEN
PROJEKT {agiven} GESTOPPT
HOTEL {agiven} AUSGEBUCHT
STRASSE GESPERRT WEGEN ORKAN {agiven}
{afamily}STRASSE ZU
Seit dem Umbau hört man im zweiten Stock jedes Wort, Dämmung fehlt offenbar.
Wir haben bei {afamily} Küchen bestellt und nicht bei euch, bitte Auftrag löschen.
Als das Sofa {agiven} kam, passte es nicht durch die Tür.
Die Software {agiven} rechnet den Skonto falsch, bei {product} ging das noch.
Wer die {afamily}allee nimmt, steht im Stau.
Der Techniker von {afamily} Aufzüge war da, der Lift steht trotzdem.
Vor der Schule {afamily}park wird gerast, bitte Schwelle einbauen.
Zuerst wollte {firm} tauschen, dann {product} gutschreiben, am Ende nichts.
Mit dem Tarif {agiven} Flex zahlt man drauf.
Ich fliege mit der {agiven} Air ab {place}, Koffer kam nicht an.
Auf der MS {agiven} gab es keinen Strom in der Kabine 412.
Die Tour „{agiven}“ startet am {date} ab {place}
Im Programm {afamily} Steuer 2023 fehlt die Anlage N
Das Medikament {agiven}pret gibt's nur in Österreich.
Salbe {afamily} 5 % ist aus, Ersatz von {firm}
Impfstoff „{agiven}vax“ später lieferbar
Der {afamily}-Test war negativ.
Nach der {afamily}-Skala Grad 2
Die {afamily}sche Formel kommt nicht dran
Der Satz von {afamily} steht auf Seite 40 im Mathebuch
Lehrbuch „{afamily}/{afamily}: Statik“, 3. Auflage, Seite 12 fehlt
Rosenstolz, Rosengarten, Rosenmontag: falscher Suchtreffer
Rechnung bitte auf die {afamily} Holding ausstellen.
Vereinslokal „Zum {afamily}“ schließt
Gasthaus „Zur schönen {agiven}“ hat neue Pächter
Apotheke „Zum heiligen {agiven}“, Notdienst bis acht
Café {afamily} am Eck war voll
Die {agiven}-Kapelle ist wegen Steinschlag zu
Seilbahn {agiven}spitze: Wind
Piste {agiven} 7 vereist
Wanderweg {afamily}steig rutschig
Campingplatz {agiven}, Parzelle 40, kein Wasser
Gletscher zieht sich zurück, Hütte bleibt
Straßenbahn hält nicht, Haltestelle verlegt
Wir sind die 4c und haben eine Frage zu Vulkanen
Als Mieter möchte ich wissen, wer die Dachrinne zahlt.
Der Kaiser von China könnte hier anrufen und käme nicht durch
Die Kaiserin im Kartenspiel fehlt
Der Richter lehnte ab, der Anwalt auch
Dem Schneider ist der Stoff ausgegangen
Beim Schuster liegen meine Stiefel seit Wochen
Zum Fischer am See fährt kein Bus
Vom Schäfer gibt's Käse
Die Jung-Senioren treffen sich mittwochs
Den Alten geben wir in Zahlung, den Neuen holen wir Freitag
Der Kleine schläft, der Große nicht
Die Lange Nacht der Museen, Ticket ungültig
Das Schwarze Brett hängt schief
Der Weiße Sonntag ist am {date}
Im Roten Rathaus war die Schlange lang
Die Grüne Woche hat den Stand vergeben
Der Braune Bär ist ein Falter
Im Winter zu, im Sommer auch
Berger, Bergner, Bergmann: unter B sortieren, steht in der Anleitung zur Kartei
Der Vogt war im Mittelalter Verwalter, Seite 7
Ein Lehmann war ein Lehensmann, erklärt das Heft
Der Meier verwaltete den Hof, so im Schulbuch
Der Thal-Express hält nicht
Ganz ohne Pfand? Cool.
Komma statt Punkt, dann geht's
Doppelklick, warten, nochmal
Geht in Ordnung
Ist notiert
Wird gemacht
Kommt noch
Kein Thema
Kein Problem
Alles Roger
Alles Paletti
Null Bock
Null Problemo
Aber hallo
Und zack, weg war die Datei
Abwarten und Tee trinken
Läuft bei euch
Echt stark von der Post
Spar dir das
Lass stecken
Schau ma mal
Eh klar
Basst scho
Gern gschehn
Guete Morge mitenand
Isch guet
Nüt für unguet
`)
