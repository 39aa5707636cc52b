import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions5 = list(`
{otherfamily} Zimmer 114 bittet um ein zweites Kissen.
{otherfamily} jodelt im Bus, die anderen Gäste fühlen sich gestört.
{otherfamily} schwört, der Dübel halte das aus.
{otherfamily} pfeift heute das Pokalspiel.
{otherfamily} ging, {family} blieb, das Lager ist seither leer.
{otherfamily} steht am Schranken und kommt nicht rein.
{otherfamily} ruderte im Gespräch zurück.
{otherfamily} mahnt zur Ruhe.
{otherfamily} tippt auf die Zündspule.
{otherfamily} druckt das Etikett neu aus, einen Augenblick.
{otherfamily} spendet die Torte.
{otherfamily} möchte anonym bleiben, das bitte respektieren.
{otherfamily} quittierte mit Kringel statt Unterschrift.
{otherfamily} sammelt Unterschriften gegen die Baumfällung.
{otherfamily} mietet ab Oktober die Garage 5.
{otherfamily} war's nicht, der lag da im Spital.
{otherfamily} blockt ab, sobald es um Geld geht.
{otherfamily} eröffnet nebenan ein Nagelstudio
{otherfamily} singt Bass, {family} Tenor, Alt fehlt uns noch.
{otherfamily} schleppt seit Wochen eine Bronchitis mit sich herum.
{otherfamily} fragt, ob Hunde an Bord erlaubt sind.
{otherfamily} reklamiert zum dritten Mal dieselbe Naht
{otherfamily} scannt das gleich ein
{otherfamily} löscht nichts, ohne vorher zu sichern.
{otherfamily} nahm den letzten Bus, daher keine Übergabe.
{otherfamily} vermisst eine Sporttasche, dunkelblau, Hallenbad.
{otherfamily} kann Gebärden, den bitte beim nächsten Mal schicken
{otherfamily} duzt jeden.
{otherfamily} beruft sich auf eine mündliche Zusage vom Vorjahr.
{otherfamily} ließ den Motor laufen, drei Stunden, im Hof!
{otherfamily} setzt aus, Knie.
{otherfamily} dürfte der Einzige sein, der das Passwort noch kennt.
{otherfamily} verzichtet auf den Ausgleichsanspruch.
{otherfamily} trank den Sekt, {family} den Rest.
{otherfamily} schaltet um {time} die Pumpe ab.
{otherfamily} versetzt den Zaun um einen halben Meter, einfach so.
{otherfamily} zuerst, dann {family}, zum Schluss wir.
{otherfamily} hingegen findet die Farbe gelungen.
{otherfamily} allerdings war anderer Meinung.
{otherfamily} jedenfalls hat nichts bekommen
{otherfamily} selbst wusste davon nichts.
{otherfamily} höchstpersönlich brachte den Ersatzschlüssel.
{otherfamily} wiederum verweist auf die Hausordnung.
{otherfamily} übrigens auch.
{otherfamily} sei Dank läuft der Aufzug.
{otherfamily} zufolge war das Paket offen.
{otherfamily} gegenüber wurde etwas ganz anderes behauptet.
{otherfamily} zuliebe haben wir den Termin verlegt.
{otherfamily} zum Trotz wurde gebaut
{otherfamily} und Konsorten feiern bis drei Uhr früh.
{otherfamily} nebst Gattin nimmt an der Busfahrt teil.
{otherfamily} samt Anhang reist am {date} ab.
{otherfamily} senior unterschreibt, der Junior führt den Betrieb.
{otherfamily} jun. meldet Eigenbedarf an.
{otherfamily} vom Empfang hat den Umschlag.
{otherfamily} von der Technik schaut um {time} vorbei.
{otherfamily} aus der Buchhaltung braucht den Beleg im Original
{otherfamily} von oben stampft wieder.
{otherfamily} vom dritten Stock, der mit dem Saxophon, zieht aus.
{otherfamily} aus Block C hat noch den Hochdruckreiniger.
{otherfamily} von gegenüber filmt unsere Einfahrt
{otherfamily} an der Rampe hat die Papiere.
{otherfamily} in der Kantine weiß, wer Erdnussallergie hat.
{otherfamily} am Telefon klang erleichtert.
{otherfamily} bei der Krankenkasse, Durchwahl 34, ist dafür zuständig.
{otherfamily} ohne h, bitte korrigieren.
{otherfamily} mit Doppel-s und Bindestrich, so steht's im Pass.
{otherfamily} wie der Fluss, nur mit zwei t.
{otherfamily} Ecke Bahnhof? Nein, der Kollege heißt so, nicht die Straße.
Bei {otherfamily} klingeln, dort liegt der Zweitschlüssel.
bitte bei {otherfamily} klingeln 2. stock links
Nicht bei {otherfamily} läuten, die schläft nach dem Nachtdienst.
Bei {otherfamily} an der Tür hängt ein Kranz, da ist es.
Bei {otherfamily} abgegeben, laut Sendungsverlauf
Klingelschild {otherfamily}/{family}, Tür im Hof
Beim jungen {otherfamily} war die Heizung auch kalt.
Beim Junior {otherfamily} lief das anders als beim Vater.
Zu {otherfamily} geht's durch den Torbogen.
zu {otherfamily} ins büro bitte sofort
Hinüber zu {otherfamily} sind es drei Minuten
Für {otherfamily} zurückgelegt, nicht verkaufen!!
Für {otherfamily} und {family} je ein Parkausweis.
Gegenüber {otherfamily} trete ich von allen Zusagen zurück.
Hinter {otherfamily} steht ein Bauträger aus {place}.
Vor {otherfamily} hatte {family} die Wohnung.
Mit {otherfamily} vereinbart: Raten à {amount}, erste am {date}
Mit {otherfamily} bin ich per Du.
mit {otherfamily} und dem lehrling zu dritt auf dem dach
Mittels {otherfamily} (Dolmetsch) erklärt, verstanden, unterschrieben.
Ab morgen statt {otherfamily}: {family}
Samt {otherfamily} sind es elf Anmeldungen fürs Schnapsturnier.
Neben {otherfamily} sitzt im Theater immer niemand.
Über {otherfamily} nur Gutes.
Unter {otherfamily} gab es keine Überstunden
An {otherfamily} geht die Kopie, an {family} das Original.
Auf {otherfamily} lasse ich nichts kommen.
Auf {otherfamily} warten wir nicht mehr, Abfahrt.
Um {otherfamily} kümmert sich die Spitex.
Entgegen {otherfamily:gen} Behauptung war der Deckel zu.
Anstelle von {otherfamily} fährt {othergiven} zur Messe.
Einschließlich {otherfamily} fehlen drei Unterschriften
Abzüglich {otherfamily} (zahlt selber) macht das {amount} pro Kopf.
Und {otherfamily} sagte gar nichts dazu.
und {otherfamily} so: nö
Hausmeister und {otherfamily} waren gleichzeitig im Heizraum.
Ich und {otherfamily} haben Frühschicht.
Sanitäter {othergiven} und {otherfamily} waren nach acht Minuten da
Weder ich noch {otherfamily} besitzen einen Schlüssel zur Waschküche.
Chef, {otherfamily} und zwei vom Amt gehen gerade durch die Halle.
Teilnehmende laut Liste: {otherfamily}, {family} (vertreten durch {othergiven}), Gast: {agentgiven}
Putzplan Küche KW 41 {otherfamily}, KW 42 {family}, KW 43 {other}
Schneeräumen: ungerade Wochen {otherfamily}, gerade {family}
Waschtag Montag {otherfamily} Dienstag {family} Mittwoch frei
Kehrwoche {otherfamily}
Fahrgemeinschaft Nord: {otherfamily} (Fahrer), {othergiven}, {kin}
Wahlvorstand: {otherfamily} (Vorsitz), {family}, {other}
Prüfungskommission {otherfamily} / {family} / Beisitz {other}
Schreiben von {otherfamily} v. {date}, Eingang {date}
2 Karten {otherfamily}, 4 Karten {family}, bezahlt
Stand 17 Honig {otherfamily}, Stand 18 Keramik {family}
Besuchsliste JVA: {turned}, {otherfamily}
Blutspende 14:20 {otherfamily} 14:30 {family} 14:40 frei
Ausgeliehen: Bohrhammer > {otherfamily}, Leiter > {family}, Anhänger > {othergiven}
Essensplan Donnerstag: {otherfamily} ohne Laktose, {family} Diabetiker, {othergiven} alles
Rangliste Schach: {otherfamily} 4½, {family} 4, {othergiven} 2
Kegelabend: {otherfamily} alle Neune, {family} zwei Pudel.
Dienstgruppe B heute: {otherfamily}, {family} (ab Mittag)
Team-Skitag: Lift zahlt {otherfamily}, Jause {othergiven}.
Hütte am {date}: {otherfamily:gen} kommen zu viert, {family:gen} zu zweit.
{otherfamily:gen} haben wieder die Mülltrennung ignoriert
{otherfamily:gen} Hund hat den Postboten gebissen.
{otherfamily:gen} Tochter sitzt bei uns in der Kasse.
{otherfamily:gen} Vertrag endet, meiner nicht.
{otherfamily:gen} Idee war das, nicht meine.
{otherfamily:gen} Mailbox ist voll
Bei {otherfamily:gen} im Garten steht unser Trampolin, seit dem Sturm.
Zu {otherfamily:gen} Überraschung kam die Rückzahlung.
In {otherfamily:gen} Abwesenheit unterzeichnet {family}.
Wir fahren heuer mit {otherfamily:gen} in die Berge.
Alle {otherfamily:gen} haben dieselbe Nase, hat die Hebamme gemeint.
Nur noch {otherfamily:gen} sind nicht an der Fernwärme.
Die alten {otherfamily:gen} leben im Heim, das Haus steht leer.
{othergiven:gen} Freund bringt den Anhänger.
Das ist {othergiven:gen} Becher, Finger weg
{kin:gen} Lehrerin heißt {otherfamily}.
Mit {kin:gen} Fahrrad stimmt was nicht, die Kette springt.
Auf {agentgiven:gen} Rat hin habe ich das Kabel getauscht.
Zuletzt hatte {agentgiven:gen} Kollege das Ticket
Der lange {otherfamily} aus dem Versand hat's im Kreuz.
Der Kollege mit dem Bart, {otherfamily}, der war sehr geduldig.
Die Frau {otherfamily} hat aber gesagt, es kostet nix
der herr {otherfamily} ist heute nicht da oder
Da war doch mal ein {otherfamily} bei Ihnen in der Kundenbetreuung?
Eine {otherfamily} hat sich auf die Anzeige gemeldet.
Zwei {otherfamily} im Telefonbuch, welcher ist es?
Kein {otherfamily} in der Datenbank.
Irgendein {otherfamily} will Sie sprechen, Chef.
Jeder im Dorf kennt den {otherfamily}.
So ein Typ, {otherfamily} oder so, hat den Zähler abgelesen.
Gestern wieder die {otherfamily}. Zwanzig Minuten!
Dieser {otherfamily} von eurer Hotline kann was.
Diesen {otherfamily} bitte nie wieder vorbeischicken.
Dem alten {otherfamily} sein Traktor steht quer.
Des {otherfamily} Haus ist's, wo die Linde steht.
dem {otherfamily} is wurscht
sagts dem {otherfamily} an schönen gruß
den {otherfamily} hob i scho lang nimma gsehn
D'{otherfamily} hot gsagt, i soll mi hintn anstelln.
Em {otherfamily} sis Auto staht vor de Garage.
Dr {otherfamily} chunnt erscht am Zieschtig.
Vom {otherfamily} der Bruder? Nein, der andere {otherfamily}.
{otherfamily} {othergiven} heißt er, wie man bei uns halt sagt
Grüß Sie, {family} aus {place}, ich hab da was Komisches auf der Rechnung.
`)
