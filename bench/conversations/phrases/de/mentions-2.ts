import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions2 = list(`
i. A. {otherfamily}
i.V. {otherfamily}, Einkauf
ppa. {otherfamily}
Abgezeichnet {otherfamily}, {date}
Übernommen von {otherfamily} um {time}.
Freigabe durch {otherfamily} liegt vor.
Rückmeldung {otherfamily} steht aus
Rücksprache {otherfamily}: ok
Tel. m. {otherfamily}, will Ratenzahlung, WV {date}.
Anruf {otherfamily}. Verspricht Zahlung.
Besuch bei {otherfamily}, niemand geöffnet, Karte eingeworfen.
Ablage {otherfamily}, Ordner 3, Reiter blau
Schlüssel 14 > {otherfamily}
Kabine 7 {otherfamily}
Fall {otherfamily}: Gutachten eingegangen.
Akte {otherfamily} bitte aus dem Keller holen.
Sache {otherfamily} ist erledigt.
Nachlass {otherfamily}, Erbschein fehlt.
Umzug {otherfamily}, 3. OG ohne Lift
Baustelle {otherfamily}: Estrich trocknet noch.
Bestellung {otherfamily} Tisch 12, 4x Schnitzel, 1x vegan
Tisch auf {otherfamily}, {time}, sechs Personen, Hochstuhl.
Reservierung läuft auf den Namen {otherfamily}.
Paket für {otherfamily} liegt bei mir im Flur.
Klingel {otherfamily}, Hinterhaus, zweimal drücken
Briefkasten „{otherfamily}“ quillt über.
Namensschild: {otherfamily}
Unterschrift unleserlich, vermutlich {otherfamily}.
{Role} {otherfamily} hat die Meldung aufgenommen.
{Role} {otherfamily} ist bis {date} nicht im Haus.
{Role} {otherfamily} lehnte das Gespräch ab.
{Role} {otherfamily} und {role} {other} haben getauscht.
{Role} {otherfamily}: „Das dauert mindestens eine Woche.“
{Role} {otherfamily} bitte zum Tor 3!
Laut {role} {otherfamily} besteht kein Anspruch.
Mit {role} {otherfamily} gesprochen, klärt intern.
Von {role} {otherfamily} kam gestern das Okay.
Bei {role} {otherfamily} melden, Zimmer 2.14
Termin {role} {otherfamily} verschoben auf {date}
Danke auch an {role} {otherfamily} für die Geduld.
Herr {otherfamily}, {role} bei {firm}, steht als Kontakt im Vertrag.
Frau {otherfamily} ({role}) bestätigt den Vorgang.
{otherfamily}, {role}, wurde befragt.
{otherfamily} ({role}) nicht erreichbar
{otherfamily}, dessen {role} und noch zwei Leute standen im Hof.
Als {role} wurde {otherfamily} eingetragen.
Neuer {role} ist {otherfamily}
{Role}: {otherfamily}
{Role} - {otherfamily} - {phone}
{role} {otherfamily} hat angerufen bitte zurückrufen
Gestern {role} {otherfamily} dran gehabt, sehr freundlich.
Unser Hausmeister {otherfamily} hat den Wasserhahn zugedreht.
Die Filialleiterin {otherfamily} verweigerte den Umtausch.
Der Kollege {otherfamily} aus der Nachtschicht hat's verbockt.
Der Kläger {otherfamily} beantragt Fristverlängerung.
Der Beschuldigte {otherfamily} machte keine Angaben.
Die Patientin {otherfamily} klagt über Schwindel.
Dem Mieter {otherfamily} wurde fristlos gekündigt.
Den Kunden {otherfamily} bitte auf Vorkasse setzen.
Des Zeugen {otherfamily} bedarf es nicht mehr.
Wachtmeister {otherfamily} wollte meinen Ausweis sehen.
Oberarzt {otherfamily} macht Visite um {time}.
Lehrerin {otherfamily} schrieb ins Mitteilungsheft, dass {kin} fehlt.
Direktor {otherfamily} persönlich hat zugestimmt.
Schwester {othergiven} hat mir Tropfen gegeben.
Pfarrer {otherfamily} tauft {kin} am {date}.
Trainer {otherfamily} stellt {kin} nicht mehr auf.
Fahrer {othergiven} stand eine Stunde im Stau.
Azubi {othergiven} darf das noch nicht allein.
Mag. {otherfamily} vom Bezirksgericht bittet um Nachreichung.
Rechtsanwältin {otherfamily} vertritt uns ab jetzt.
RA {otherfamily} fordert Akteneinsicht.
PHK {otherfamily} übernimmt die Ermittlung.
Ing. {otherfamily} hat die Statik gerechnet.
Dr. {otherfamily} lässt ausrichten, die Werte seien gut.
Dres. {otherfamily} und {family}, Gemeinschaftspraxis, Urlaub bis {date}
Prof. {otherfamily} operiert selbst.
Meister {otherfamily} schaut sich den Motor an.
Platzwart {otherfamily} sperrt um {time} zu.
Nationalrätin {otherfamily} liess ausrichten, sie komme später.
Gemeindeschreiber {otherfamily} hat das Gesuch retourniert.
Abwart {otherfamily} hat den Velokeller abgeschlossen.
Landeshauptmann-Stellvertreter {otherfamily} eröffnet das Fest.
Hofrat {otherfamily} ist in Pension.
{otherfamily:gen} Antwort war ein Witz.
{otherfamily:gen} Büro ist das zweite links.
{othergiven:gen} Laptop startet nicht mehr.
Auf {otherfamily:gen} Schreibtisch liegt der Vertrag.
Nach {otherfamily:gen} Darstellung war die Ware bereits beschädigt.
Wegen {kin:gen} Einschulung brauche ich den Freitag frei.
{kin:gen} Brille ist in der Turnhalle liegen geblieben
Mit {othergiven:gen} Einverständnis gebe ich die Nummer weiter: {phone}
Es war {otherfamily}, ganz sicher.
Es meldet sich {otherfamily}, wenn das Teil da ist.
Es antwortete weder {otherfamily} noch {othergiven}.
Sowohl {otherfamily} als auch die Buchhaltung haben es geprüft.
Entweder {otherfamily} oder ich, einer von uns geht.
Nicht {otherfamily}, sondern der Lehrling hat die Wand angebohrt.
{otherfamily} & {family} GbR gibt es nicht mehr, nur noch {family}.
{otherfamily} + {othergiven} = ein Zimmer, Rest einzeln
{otherfamily}, {family} und {other} teilen sich die Rufbereitschaft.
{othergiven}, {kin} und {given} sind angemeldet, Lunchpakete bitte ohne Schwein.
Frühdienst {othergiven}, Spätdienst {kin}, Nacht {agentgiven}
Mo {otherfamily} | Di {family} | Mi frei | Do {otherfamily}
Woche 32: {otherfamily} Hof, {othergiven} Kasse, {agentgiven} Lager
Aufstellung: {otherfamily} im Tor, {family} links, {othergiven} auf der Zehn.
Tore: {otherfamily} (12.), {family} (78., Elfmeter)
Auswechslung 60. Min.: {otherfamily} für {family}
Gelbe Karte {otherfamily}, Meckern
Startnummer 214 {turned} AK 45
1. {otherfamily} 2. {family} 3. {other}
Wareneingang {time} / 3 Paletten / {otherfamily}
{time} Übergabe an {otherfamily}, Kasse stimmt
{date};{otherfamily};{order};offen
{otherfamily};{othergiven};{phone};{place}
| {otherfamily} | {amount} | bezahlt |
[{time}] {otherfamily}: bin gleich da
[{time}] {othergiven} > wer hat den Beamer?
{othergiven}: ja passt
{othergiven}: nein!! {kin}: doch
{agentgiven} (Support): Einen Moment bitte.
<{othergiven}> kann das wer reproduzieren
@{othergiven} schaust du mal
user {otherfamily} gesperrt nach 5 Fehlversuchen
Ticket neu zugewiesen: {agentgiven} -> {othergiven}
Status geändert durch {otherfamily} am {date}
erstellt von {initials}, geprüft von {otherfamily}
Kürzel {initials} steht für {otherfamily}.
Kasse 3, Bediener {initials}
{turned}, geb. {date}, Zimmer 12
{turned}: Entlassung heute nach Visite
Pat. {otherfamily} nüchtern lassen!
Bett 4 {otherfamily}: RR 140/90, keine Schmerzen
Rp. für {otherfamily}: L-Thyroxin 75, N3
Hausbesuch {otherfamily} um {time}, Hund wegsperren lassen
Überleitung {otherfamily} ins Pflegeheim, Tochter {kin} informiert.
{otherfamily} (84), alleinstehend, verwirrt, Rufanlage defekt
{kin} (7) hat Fieber und bleibt heute daheim.
{othergiven}, 43, Maler aus {place}, sucht Arbeit
{otherfamily}, Jg. 1961, arbeitet seit 1989 im Werk
{kin}, geb. {date}, Impfung nachtragen
{othergiven} (die Blonde vom Empfang) wusste Bescheid.
{otherfamily} (der mit dem Dackel) hat sich beschwert.
Der neue Nachbar ({otherfamily}) bohrt sonntags.
Der Techniker – {otherfamily} heißt er – kam ohne Ersatzteil.
Der Anrufer (angeblich {otherfamily}) legte auf.
Ihre Kollegin, {otherfamily} glaube ich, war sehr bemüht.
Der Bote, ein {otherfamily}, ließ sich nichts quittieren.
Ein Mann – er stellte sich als {otherfamily} vor – fragte nach dem Zähler.
Der Mann heißt {otherfamily}, mehr weiß ich nicht.
Sie hieß damals noch {otherfamily}.
Genannt wird er {othergiven}, im Ausweis steht was anderes.
sein spitzname ist {othergiven} aber eingetragen ist er als {other}
Geborene {otherfamily}, verheiratete {family}, jetzt wieder {otherfamily}.
Alias {otherfamily}, Betrugsverdacht, bitte Konto prüfen
Auf dem Ausweis stand „{otherfamily}“, das Foto passte nicht.
„{otherfamily}“, sagte sie nur und legte auf.
Der Name "{otherfamily}" taucht zweimal auf.
Gesucht: {otherfamily}. Gefunden: {family}.
Ich bin die {given}, hallo!
ich bins, {given}
bin der {given} aus der 8b und hab mein passwort vergessen
Hier spricht {family}.
Hier {family}, ich hatte vorhin angerufen.
Hier ist der {family}, Tor 4, ich steh mit dem Lkw davor
{family} am Apparat.
{family}, grüß Gott, ich hätt eine Frage.
Grüezi, {family} vo de Buchhaltig, isch de {othergiven} da?
Servus, {given} hier, geht des Fest am Samstag klar?
Moin, {family} noch mal. Schlüssel gefunden.
Tag, {family} mein Name, ich ruf an wegen dem Kostenvoranschlag.
Guten Abend, {family}, Stadtwerke, spreche ich mit Frau {otherfamily}?
mein name {family}, vertrag {order}
Sie sprechen mit {agentgiven}, was kann ich für Sie tun?
{agentgiven} mein Name, ich schau gleich nach.
Name? - {family}. - Vorname? - {given}.
Angaben zum Melder: {family}, {phone}
danke dir {othergiven}!!
Merci {othergiven}, hät super klappet!
Vergelt's Gott, {othergiven}.
Vielen lieben Dank {agentgiven}, Sie haben mir den Tag gerettet
1000 Dank an {othergiven} vom Nachtdienst
Lob für {otherfamily}: pünktlich, sauber, freundlich.
Ein Hoch auf {othergiven} und {kin}!
Alles Gute zum Geburtstag, {othergiven}!
Gute Besserung {otherfamily}
Herzlichen Glückwunsch {othergiven} und {kin} zur Hochzeit
Unser Beileid, liebe {othergiven}.
Willkommen im Team, {othergiven}!
Mach's gut {othergiven}, war schön mit dir.
Komm schon {othergiven}, sag was.
{othergiven}, kannst du heute tauschen?
{othergiven} kommst du mal kurz an die kasse bitte
Na {othergiven}, wieder fit?
Du {othergiven}, ich hab den Schlüssel vergessen
Sag mal {othergiven}, bist du noch wach?
Liebe {othergiven}, lieber {kin}, danke für die Karte.
Hallo {othergiven}, hallo {agentgiven}, kurze Info für euch beide.
Hi {othergiven}! Anbei die Folien.
Hoi {othergiven}, chunsch hüt?
Ciao {othergiven}, bis am Mäntig
Tschüss {othergiven}
ok {agentgiven} danke tschau
Morgen {othergiven}
Servus {othergiven}, hast den Rasenmäher noch?
Werter {otherfamily}, ich muss mich doch sehr wundern.
Lieber Kollege {otherfamily},
Sehr geehrter Herr Kollege {otherfamily},
Sehr geehrter Herr Prof. {otherfamily},
Sehr geehrte Frau RAin {otherfamily},
Herrn {other} persönlich
z. Hd. {otherfamily}
c/o {otherfamily}, 3. Stock
An: {otherfamily}
Von: {turned}
Cc: {otherfamily}; {turned}
Am {date} um {time} schrieb {other}:
Am {date} schrieb {otherfamily} <{email}>:
{otherfamily} schrieb:
Betreff: Kündigung {otherfamily}
Betr.: Frau {otherfamily}, Nebenkosten
AW: Termin mit {otherfamily}
WG: {otherfamily} / Schaden Küche
Re: {othergiven} fragt nach Parkplatz
Fwd: Attest {kin}
Dringend!!! {otherfamily} erreichen
Ich bin bis {date} abwesend. In dringenden Fällen hilft {otherfamily} weiter.
Abwesenheit: Meine Vertretung übernimmt {othergiven} ({email}).
Meine Mails werden nicht weitergeleitet; {otherfamily} liest das Sammelpostfach.
Bis zur Rückkehr von {otherfamily} ruht der Vorgang.
`)
