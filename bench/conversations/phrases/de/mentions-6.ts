import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions6 = list(`
Jo, {family} do, i wollt nur fragen wegen da Lieferung.
Salü, {family} am Telefon, händ Sie mini Mail übercho?
Hallo hallo, {family} hier, hört man mich?
Ja bitte? – {family}, Hausverwaltung, stör ich?
Entschuldigung, {family}, wir hatten vorhin gesprochen, da ist die Leitung abgebrochen.
hier nochmal {family} hab die nummer gefunden {order}
Ich heiße {family}, buchstabieren muss man das zum Glück nicht.
Also: {family}. Und mit Vornamen {given}.
Nachname {family}, Vorname {given}, so wie in der Mail
Notiert unter {family}.
Mandat läuft unter {otherfamily}, nicht unter der Firma.
Der Anschluss ist auf {otherfamily} angemeldet.
Konto lautet auf {turned}, Karte auf {full}
Fahrzeugbrief noch auf {otherfamily}, bitte umschreiben
Wer ist Halter? {otherfamily}.
Wer hat's bestellt? Die {othergiven}. Wer bezahlt's? Ich.
Frage an {otherfamily}: Gilt das auch für Teilzeit?
Antwort {otherfamily}: ja.
Einwand {otherfamily}: Brandschutz
Idee {othergiven}: QR-Code an die Tür
Vorschlag von {otherfamily} (angenommen)
Wunsch {otherfamily}: Fensterplatz, Fahrtrichtung
Hinweis von {otherfamily}, {time}: Rauchgeruch im Stiegenhaus
Erledigt {otherfamily} {date}
Storno {otherfamily}
Ersatz: {otherfamily}
Quelle: {otherfamily}, mündlich
Rückfragen an {otherfamily}
Fotos: {otherfamily}
Leitung {otherfamily}, Stv. {family}
Begleitung: {othergiven}
Einsatz 3 / {otherfamily} / Tür öffnen / Kind im Bad
Funkspruch {otherfamily}: Zufahrt frei
Sprecher {otherfamily} bestätigte auf Anfrage den Ausfall.
Zugführer {otherfamily} hat den Jungen in {place} dem Bahnhofsvorstand übergeben.
Hüttenwirtin {otherfamily} bäckt nur samstags.
Bergretter {otherfamily} ließ sich vom Heli abseilen.
Skilehrerin {othergiven} hat {kin} zum Abschlussrennen gemeldet.
Tierpflegerin {othergiven} füttert um {time} die Otter, Treffpunkt Kassa.
Bibliothekarin {otherfamily} erlässt die Säumnisgebühr.
Kantinenpächter {otherfamily} kündigt zum Quartalsende.
Klärwärter {otherfamily} nimmt morgen Proben.
Messtechniker {otherfamily} war da, Feuchte 18 %.
Fahrdienstleiterin {otherfamily} hielt den Anschlusszug zurück.
Wahlhelfer {otherfamily} hat sich verzählt.
Bufdi {othergiven} schiebt den Rollstuhl.
Au-pair {othergiven} holt {kin} um {time}.
Zivi {othergiven} fährt Essen aus
Nachtportier {otherfamily} hat das Handy gefunden.
Gärtnermeister {otherfamily} pflanzt im März nach
Lagerchef {otherfamily} sperrt die Reihe F.
Abt.-Ltg. {otherfamily} genehmigt nicht
Stv. Filialleiterin {otherfamily} rief zurück.
Dipl.-Ing. {otherfamily} unterschreibt die Abnahme.
Bezirksinsp. {otherfamily} nahm die Anzeige auf.
Wm. {otherfamily} u. Gfr. {family} verlegen am {date}
Obm.-Stv. {otherfamily} sperrt das Vereinsheim auf.
Sr. {othergiven} auf Station 3 weiß über die Medikamente Bescheid.
StR {otherfamily} unterrichtet Mathe und Sport
OStR'in {otherfamily} hat die Klausuren noch nicht korrigiert.
Dr. med. dent. {otherfamily} arbeitet nur vormittags.
Priv.-Doz. {otherfamily} liest dieses Semester nicht.
Tierärztin {otherfamily} hat den Kater kastriert, Nachkontrolle {date}
Lokalreporterin {otherfamily} bittet um ein Foto vom Beet.
Hospizbegleiterin {othergiven} war die letzten Tage bei ihm.
Wohngruppenleiter {otherfamily} entzieht das Handy ab 21 Uhr.
Küchenhilfe {othergiven} hat sich geschnitten, D-Arzt.
Tanzlehrer {othergiven} wechselt die Gruppe, jetzt kommt er nur dienstags.
Der Vorsitzende {otherfamily} schloss die Sitzung um {time}.
Der Verstorbene, {otherfamily}, hatte keine Angehörigen.
Die Klassenbeste, {othergiven}, hält die Rede.
Die Erstgereihte {otherfamily} sagte ab, {family} rückt nach.
Der Angehörige {otherfamily} will Akteneinsicht.
der {othergiven} hat die musikbox geschrottet
die {othergiven} und der {kin} haben sich getrennt, bitte getrennte rechnungen
den {othergiven} hab ich grad am bahnhof gesehen
dem {othergiven} fehlen noch zwei stempel im heft
hat der {othergiven} wieder die Tür offen gelassen?
Mit dem {othergiven} seinem Auto fahren wir nicht.
Ohne die {othergiven} wär das Zeltlager ins Wasser gefallen.
Fürs {othergiven} hab i a Packerl da
s {othergiven} het gseit, mer söled warte
s'{othergiven} kummt glei, zieht si no die Schuach an
Em {othergiven} sini Schueh sind no i de Garderobe.
De {othergiven} nimmt s Velo, mir de Zug.
I glaub, da {othergiven} hot si verlesn.
Wos hot d'{othergiven} gsogt?
Dr {othergiven} hat koi Lust mehr, sagt'r
dat {othergiven} hat schon widder kein geld dabei
Unser {othergiven} von der Pforte wird fünfzig!
Dein {othergiven} hat bei uns seine Mütze liegen lassen.
Euer {kin} darf gern mit zum Reiten
Meine {kin} will jetzt auch so eine Zahnspange
Klein {kin} hat den Stecker verschluckt, nein, Scherz, den Deckel.
die kleine {kin} weint nach dem impfen nicht mal
Baby {kin} wiegt jetzt 5200 g, trinkt gut.
Zwilling A {kin}, Zwilling B {othergiven}, beide rosig
Geschwister {kin} und {othergiven}, gemeinsamer Kita-Platz gewünscht
{kin} 4b, {othergiven} 2a, beide Ganztag
{kin} kann jetzt Seepferdchen!
{kin} mag keine Rosinen, sonst alles.
{kin}, Größe 128, Schuhe 33, Helm vorhanden
{kin} allergisch auf Bienen, Notfallset in der roten Tasche
{kin} bleibt bis halb fünf im Hort, danach Fußball
{kin} vertauscht b und d, das wächst sich aus, meint {otherfamily}.
{kin} hat sich den Zopf abgeschnitten
{kin} spricht zuhause nur Ungarisch.
{kin} reitet auf dem Braunen, {othergiven} auf dem Schimmel.
{kin} nächste Woche bitte nicht neben {othergiven} setzen
Wir nennen {kin} alle nur „Floh“.
ich hab {kin} doch gesagt er soll den code nicht weitergeben
holst du {kin} oder soll ich
bring {kin} bitte warme socken mit
was macht {kin} eigentlich jetzt so
Weck {kin} nicht auf!
Leg {kin} eine Entschuldigung in die Mappe.
Schickt {kin} bitte heim, es gewittert.
Gebt {kin} den Inhalator, zwei Hübe.
{kin} {othergiven} und ich teilen uns ein abo
{othergiven} {kin} und {agentgiven} sind schon da wo bleibst du
wir vier also {othergiven}, {kin}, {agentgiven} und ich
{othergiven} / {kin} / {agentgiven}: Zelt 3
{othergiven}+{kin} kommen nach
{othergiven}&{kin} 12.08. forever, so soll es auf das Schloss
nur {othergiven} fehlt noch zum unterschreiben
schöne grüße auch an deinen {othergiven} gell
hey {othergiven} bock auf boulder halle
Jo {othergiven}, hast du die Folien?
Also {othergiven}, das war jetzt echt nicht nötig.
Weißt du, {othergiven}, ich hätte das anders gelöst.
Ach {othergiven}, das tut mir leid zu hören.
Nein {othergiven}, die Tonne ist Donnerstag dran.
Ja {othergiven}, machma so.
Lass gut sein, {othergiven}.
Das weißt du doch, {othergiven}, oder?
Glaub mir {othergiven} der kommt nicht mehr
wenn du magst {othergiven} bring ich kuchen
Liebste {othergiven}, dein Päckchen ist heil angekommen!
Mein lieber {othergiven}, so geht das nicht.
Sehr geehrte {other}, Ihr Antrag ist vollständig.
Guten Morgen {otherfamily}, hier die Zahlen von gestern.
Hallo {agentgiven}, ich bin's wieder, der mit dem kaputten Mixer.
Danke {agentgiven}! Ticket kann zu.
{agentgiven}? Sind Sie noch da?
Super {agentgiven}, jetzt blinkt es grün.
Alles klar {agentgiven}, probier ich aus und melde mich.
Schönen Abend noch, {agentgiven}, und danke für die Geduld.
{agentgiven} hatte mir eine Nummer gegeben, die gibt's nicht.
{agentgiven} schrieb, ich soll hier antworten.
Mit {agentgiven} war ausgemacht, dass die Gebühr entfällt.
Wurde von {agentgiven} zu {othergiven} und von {othergiven} zu euch verbunden.
Sie sind verbunden mit {agentgiven}.
{agentgiven} ist dem Chat beigetreten.
{agentgiven} hat den Chat verlassen
{agentgiven} tippt …
{othergiven} hat ein Foto gesendet
{othergiven} wurde von {agentgiven} hinzugefügt
{othergiven} hat die Gruppe verlassen
{othergiven} hat deinen Beitrag kommentiert
{otherfamily} hat Sie in einem Dokument erwähnt.
Neue Nachricht von {othergiven} ({time})
Verpasster Anruf: {otherfamily}
Mailbox: 1 neue Nachricht von {otherfamily}, {time}
Kontakt „{othergiven} Handy neu“ gespeichert
Kalender: Zahnarzt {kin} {time}
Termin abgesagt: 1:1 {othergiven}/{agentgiven}
Erinnerung: {otherfamily} zurückrufen
Aufgabe zugewiesen an {othergiven}, fällig {date}
Gelöscht von {otherfamily}
Letzte Änderung: {otherfamily}, {date}
Bearbeitet: {initials} / {time}
Gesehen {initials}
Erl. {initials}
`)
