import { list } from '../list.ts'

/** More sentences that name nobody though they look like it: German. */
export const ordinary6 = list(`
Lieber {Role}, bitte leiser
Hallo {Role}, ich bräuchte einen Termin
AN {role} WEITERLEITEN
{Relation} wartet draußen
{Relation} fragt, ob das ansteckend ist
{Relation} hat den Vertrag nie gesehen
{Relation} sagt nein
{Relation}: kein Zutritt
Ohne {relation} geht das nicht
Pass von {relation} liegt daheim
Das war {relation}, nicht ich
Ist {relation} mitversichert?
Es geht um {relation}.
Bett steht bei {relation} im Keller
A wie Anton, B wie Berta, C wie Cäsar
Ich buchstabiere: Dora, Emil, Friedrich
G wie Gustav, nicht C
Heinrich, Ida, Julius, Kaufmann, Ludwig, also H-I-J-K-L
M wie Martha oder N wie Nordpol?
Otto Paula Quelle, das sind die ersten drei Zeichen
Richard Samuel Theodor heißt RST
U wie Ulrich, V wie Viktor, W wie Wilhelm, dann die 4
X wie Xanthippe, Y wie Ypsilon, Z wie Zacharias
Code: Berta Berta vier Anton sieben
Kennzeichen Wien, dann Dora Ida, neu wie Aachen Berlin Chemnitz
Ä wie Ärger, Ö wie Ökonom
Siegfried, Theodor, Ulrich: S, T, U
Echo Foxtrot Golf Hotel, over
Reihe Juliett, Sitz 9
Gate Charlie 14
Tango Romeo Kilo auf dem Heck
Team Quebec hat Dienst
Victor Sierra eins zwei, Landung frei
Ernst beiseite: wann liefert ihr?
Ernst wird es erst ab Grad 3.
ERNSTER FALL FÜR DIE GARANTIE
ERNST GEMEINT?
Im Ernst jetzt?
MARK UND PFENNIG NEHMEN WIR NICHT MEHR
Mark für Mark gespart
Frank und frei gesagt: Mist.
Rosa passt nicht zu Rot
ROSA AUSVERKAUFT
Viola in F, zweite Stimme
Veilchen, Viola, Vergissmeinnicht: Lieferung welk
Heide, Moor und Dünen, Route 3
Linde, Ahorn, Eiche: Bäume gefällt am {date}
Sonja-Blau heißt der Farbton, Charge 4
Kiefer tut weh
KIEFER-CT AM {date}
Kraus wird das Haar bei Regen.
Krause Glucke heißt der Pilz
Lustig ist das nicht
Traurig, aber wahr
Sommer vorbei, Klima kaputt
WINTER WIRD TEUER
Herbst-Aktion gilt nicht online
Frühling kommt, Pollen auch
Morgenstern geknickt, Christbaumspitze
Sonntag bin ich nicht da
Freitag nach eins
MONTAG RUHETAG
März war zu warm
Heiland, das dauert
Vogel am Fenster
Vögel brüten unter dem Dach
Adler, Falke und Bussard im Wappen
Sperling und Meise fressen alles
Gans bestellt, Ente bekommen
Lamm, Rind oder Huhn?
Hirsch auf der Fahrbahn
HIRSCH GERISSEN
Bock auf Pizza
Bieber, Dachs, Marder: Kabel angebissen
Keller unter Wasser
KELLER AUFSPERREN
Decke, Wand und Boden feucht
Graben, Rohr legen, zuschütten
Brunnen trocken
Brücke gesperrt, Umweg 12 km
Stadler kommt vom Stadel, sagt das Lexikon
Acker, Wiese, Weide: 1,2 ha zu verpachten
Zimmermann gesucht für Dachstuhl
Müller-Thurgau 0,75
Metzger hat heute Leberkäse
KOCH GESUCHT AB SOFORT
KOCHLÖFFEL ABGEBROCHEN
Töpfer, Seiler, Korbflechter am Handwerkermarkt
Gerber bereiten Leder, Arbeitsblatt 3
Drechsler, Küfer, Böttcher: ausgestorbene Berufe
Pfeiffer mit zwei f, so heißt das Drüsenfieber
Pfeiffersches Drüsenfieber, krank bis {date}
Hoffmann-Tropfen, 20 ml
Hartmann heißt das Pflaster, nicht Hansaplast
Winkler ist ein Verlag
Beck's alkoholfrei, Kiste
Jacobs Krönung im Angebot
Dr. Oetker Pizza verbrannt
Dallmayr gemahlen, 500 g
Melitta-Filter Größe 4
Bahlsen-Keks zerbrochen
Hipp ab 6. Monat
Storck, Lindt und Milka sind im Preis gestiegen
Käthe Wohlfahrt hat das ganze Jahr offen
Marc O'Polo, Größe L, Farbe falsch
Jack Wolfskin Jacke, Reißverschluss
Hugo-Boss-Anzug in der Reinigung verschwunden
Hugo, Aperol, Radler: drei Getränke auf der Rechnung
Margarita mit Salzrand
Bloody Mary kam ohne Sellerie
Caesar Salad ohne Huhn
Sacher, zwei Stück, Schlag extra
Esterházyschnitten, Linzer Torte, Mohnstrudel
Prinz Eugen Straße gibt's zweimal
Maria Hilf ist eine Haltestelle
Mariahilfer bis {afamily}gasse zu Fuß
St. Anton ausgebucht
Sankt Moritz, zwei Nächte
Sankt Peter-Ording: Strandkorb 214
St. Gallen ab Gleis 3
Bad Ischl, Bad Aibling und Bad Tölz bestätigen
Martinigansl ab Mittwoch
Josefitag schulfrei
Stefanitag zu, Silvester bis zwölf
Barbarazweige trocken
Nikolaus kommt um {time}, Sack bitte vor die Tür
Peter und Paul, Feiertag im Tessin
Leopoldi nur in Wien frei
Johanniter holen ab, Malteser bringen
Johannisbeere, Stachelbeere, Himbeere
Hänsel und Gretel um 15 Uhr, Kasperl danach
Hans im Glück ist ein Burgerladen
Hans-guck-in-die-Luft, Seite fehlt
Schneewittchen, Rapunzel und Rumpelstilzchen, Hörbuch
Struwwelpeter zerfleddert zurückgegeben
Pippi, Michel und Ronja als Sammelband
Heidi-Bahn, Zuschlag?
Heidiland hat geschlossen
Ronja-Kostüm Größe 140
Lucky Luke Band 12
Der kleine Nick, gebraucht
Emil und die Detektive, Klasse 4
Effi Briest als Reclam
Iphigenie vergriffen
Carmen verlegt in den Herbst
Aida fällt aus wegen Gewitter
AIDAluna, Kabine 7114, Balkon
Mein Schiff 4, Deck 9
Mona Lisa als Puzzle, 1 Teil fehlt
Fräulein Smilla, DVD zerkratzt
Rocky, Rambo und Alf auf Videokassette
Alexa, Licht aus! geht nicht
Siri versteht kein Schwyzerdütsch
ok google stoppt nicht
Cortana abschalten
Clippy lebt
Bixby stört
Jenkins rot, Grafana leer
Jira, Confluence, Trello: keine Rechte
Ada, Ruby und Julia sind Programmiersprachen
Ruby 3.2 fehlt auf dem Server
Julia-Skript bricht ab
Maria DB neu starten, Redis leeren
Apache läuft, Tomcat nicht
Debian Bookworm, Kernel alt
Hallo zusammen,
Hallo ihr zwei
Hallo Welt
Hallo Bot
Hi Service-Team
Guten Morgen Technik
Liebe Genossenschaft
Sehr geehrte Bank
Sehr geehrte Hausgemeinschaft
Werte Gäste
Geschätzte Mitglieder
Liebe Kundin, lieber Kunde
Lieber Support
Danke fürs Warten
Danke Merkur
Tschau zäme
Ade mitnand
Adieu zäme
Griaß eich
Hawedere
Mahlzeit
Moin Moin
Na denn
Bis Dann
Bis Dienstag
Bis Später
Gut Holz
Glück Auf
Petri Heil
Waidmannsheil
Amen
Prosit Neujahr
Toll
Cool
Krass
Jein
Logo
Ups
Huch
`)
