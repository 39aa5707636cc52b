import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions3 = list(`
VG {given} & {othergiven}
Gruß, {family}
Gruss {othergiven} und {kin}
Bussi {given}
hdl {given}
Liebe Grüße auch von {kin}
Schöne Grüße an {othergiven}!
es grüßt {given}
Deine {given}
Dein {kin}
Eure {given} mit {kin}
Ihr {family}
Mit kollegialen Grüßen {family}
Hochachtungsvoll {family}
-- {given}
{Relation} {kin} hat gekündigt.
{Relation} {kin} kümmert sich um alles.
{Relation} {kin} liegt im Krankenhaus in {place}
{Relation} {kin} und ich streiten uns deswegen schon.
{Relation} {kin}: nicht abholen lassen!
Das Rad gehört eigentlich {relation} {kin}.
Angerufen hat {relation} {kin}, weil ich nicht sprechen kann.
Bitte an {relation} {kin} adressieren
die karte ist von {relation} {kin}, nicht von mir
{kin}, {relation}, holt es ab.
{relation} ({kin}) hat unterschrieben
{relation} {kin} {otherfamily} als Notfallkontakt
{kin} ist elf und hat die Bestellung heimlich abgeschickt.
{kin} schläft schon, deshalb schreibe ich.
{kin} zieht zum {date} aus.
{kin} hat Neurodermitis, bitte parfümfrei.
{kin} und der Hund fahren mit.
{kin} braucht ein neues Passfoto
{kin} traut sich nicht zu fragen
für {kin} bitte vegetarisch
von {kin} ist die eine jacke, von {othergiven} die andere
wegen {kin} nochmal: er darf nicht mitschwimmen
mit {kin} im Wartezimmer seit {time}
bei {kin} klappt der login nicht, bei mir schon
{othergiven} meinte passt scho
{othergiven} sagt ihr macht das umsonst
{othergiven} hat nen platten, kommt später
{othergiven} is krank
{othergiven} geht nicht ran
{othergiven} findet den Beleg nicht mehr
{othergiven} vom Empfang hat mir den Besucherausweis gegeben.
{othergiven} aus {place} fährt mit, noch wer?
{othergiven} installiert das Update heute Nacht.
{othergiven} darf rein, {kin} nicht.
{othergiven} hat Mist gebaut.
{othergiven} lässt fragen, ob ihr sonntags offen habt
{othergiven} heult seit einer stunde
{othergiven} tritt aus dem Verein aus, Beitrag bitte anteilig erstatten.
{othergiven} spielt Samstag, {kin} sitzt auf der Bank.
hat {othergiven} schon geantwortet
wo is {othergiven}
kommt {othergiven} auch
frag {othergiven}
war das nicht {othergiven}
weiß jemand ob {othergiven} heute da ist
glaub {othergiven} hat den schlüssel
gib mal {othergiven} die nr
hab mit {otherfamily} telefoniert, der schickt wen
{otherfamily} meldet sich net
{otherfamily} ruft nie zurück, echt jetzt
sagt {otherfamily} er soll mich anrufen {phone}
wenn {otherfamily} wieder so spät kommt gibts ärger
der {othergiven} hat gsagt des geht so
d {othergiven} isch am {date} wieder do
die {othergiven} aus der 3c hat die jacke von {kin}
de {otherfamily} het aglüte, söll zrugglüte
vom {othergiven} sei schwester
beim {othergiven} um acht
zur {othergiven} ihrer feier
Mein Chef, {otherfamily}, hat die Reisekosten genehmigt.
Mein Hausarzt {otherfamily} ist im Ruhestand.
Die Kollegin {othergiven} aus dem Einkauf hat die Preise.
Unsere Tagesmutter {othergiven} nimmt {kin} ab Herbst.
Unsere Putzfee {othergiven} kommt jetzt dienstags.
Mein Anwalt heißt {otherfamily}, Kanzlei in {place}.
Mein Sachbearbeiter war immer {otherfamily}; wer ist es jetzt?
Ihr Mitarbeiter {otherfamily} wurde laut.
Ihr Fahrer {othergiven} hat das Tor gerammt.
Zeugin des Unfalls ist {otherfamily}, {phone}.
Als Zeuge kommt {otherfamily} in Betracht.
Als Absender steht {otherfamily}, kenne ich nicht.
Als ich {otherfamily} darauf ansprach, wurde er rot.
Beschwerde über {otherfamily}
Vollmacht für {otherfamily} liegt bei.
Zeugnis für {othergiven} bitte bis Freitag gegenzeichnen.
Dienstplan: {otherfamily} und {family} tauschen den {date}.
Geburtstagskinder im Juni: {othergiven} (3.), {kin} (17.), {agentgiven} (30.)
Trauzeugen sind {othergiven} und {kin}, DJ macht {otherfamily}.
Sitzplan: Tisch 1 {otherfamily}, Tisch 2 Familie {family}, Kindertisch {kin}
Geschenk für {othergiven}, jeder 5 Euro, Geld an {agentgiven}
Elternabend: {otherfamily} bringt Kuchen, {family} die Getränke.
Hausaufgaben für {kin} sind bei {othergiven} hinterlegt.
{kin} fehlt heute entschuldigt. {family}
Entschuldigung für {kin}, Klasse 5a, Magen-Darm.
Flug gebucht: {turned}, {turned}, 1 Kind ({kin})
Zimmer 204 auf {otherfamily}, Anreise spät.
Mietwagen auf {otherfamily}, Zusatzfahrer {othergiven}
Abholung Flughafen: {othergiven}, weißer Kombi, {phone}
Wohnungsübergabe mit {otherfamily} am {date}, Protokoll folgt.
Mieterhöhung {otherfamily} EG links ab {date}
Eigentümerversammlung: Antrag {otherfamily} mit 7 Stimmen abgelehnt.
TOP 4: {otherfamily} berichtet über die Heizung.
TOP 6 Verschiedenes. {otherfamily} fragt nach dem Winterdienst.
Beschluss: einstimmig, Enthaltung {otherfamily}.
{otherfamily} stellt klar, dass die Fenster Sondereigentum sind.
{otherfamily} regt an, den Spielplatz zu sperren.
{otherfamily} verliest den Kassenbericht.
{otherfamily} gab zu Protokoll, er habe nichts gehört.
{otherfamily} wurde um {time} in Gewahrsam genommen.
{otherfamily} wurde operiert und bleibt bis {date} stationär.
{otherfamily} wurde zweimal angeschrieben, keine Reaktion.
{otherfamily} wird gebeten, den Spind zu räumen.
{otherfamily} werde sich darum kümmern, hieß es.
{otherfamily} gehört das Grundstück daneben.
{otherfamily} fehlt.
{otherfamily} entscheidet.
{otherfamily} tobt.
{otherfamily}: erledigt.
{otherfamily}? Nie gehört.
{otherfamily}!! Endlich!
Ach so, {otherfamily} lässt grüßen.
Übrigens: {otherfamily} heiratet.
PS: {otherfamily} weiß noch nichts davon.
Kurze Info, {otherfamily} fällt aus.
Zur Kenntnis: {otherfamily} ist befördert worden.
Achtung, {otherfamily} hat Hausverbot!
Offen ist noch {otherfamily}.
Fehlt noch jemand? {otherfamily}
Das letzte Wort hat {otherfamily}
Zuletzt gesehen wurde sie bei {otherfamily}
bezahlt hat am ende {otherfamily}
Den Auftrag bekam {otherfamily}
Verantwortlich ist {otherfamily}, nicht wir
Abgeholt von: {otherfamily}
Angenommen durch Nachbar {otherfamily}
Zugestellt an {otherfamily}, {time}
Zustellversuch {otherfamily} erfolglos
Retoure von {otherfamily}, Etikett fehlt, Grund „gefällt nicht“
Kommission {otherfamily}, 2 Türen, 1 Sockelleiste
Lieferung an {otherfamily} über den Hof, Rampe B
Rechnung an {otherfamily}, Lieferschein an {family}
Gutschein ausgestellt auf {othergiven}
Gravur: „{othergiven} & {kin}“, Datum innen
Torte mit Aufschrift „{kin} 6“
Widmung bitte: Für {othergiven}
Trikot mit {kin} und der 9 hinten drauf
Grabstein {otherfamily}: Inschrift freigegeben
Kondolenzbuch {otherfamily} liegt in der Kapelle aus.
Trauerfeier für {other} am {date}, Blumen bitte keine.
In Erinnerung an {othergiven}, unseren langjährigen Kassier.
Verstorben: {turned}. Konto bitte sperren.
Erben nach {otherfamily} sind {othergiven} und {kin} zu je 1/2.
Testament {otherfamily} eröffnet am {date}.
Betreuung {otherfamily}: Vermögensverzeichnis fehlt.
Unterhalt für {kin} steht seit März aus.
Sorgerecht: {kin} lebt beim Vater, {othergiven} bei mir.
Vaterschaft für {kin} wird anerkannt.
{otherfamily} erhebt Einrede der Verjährung.
{otherfamily} trägt vor, er sei nie gemahnt worden.
Namens und in Vollmacht von {otherfamily} lege ich Widerspruch ein.
In dem Rechtsstreit {otherfamily} gegen {family} wird Termin bestimmt.
Strafanzeige gegen {otherfamily} wegen Sachbeschädigung
Geschädigte: {turned}
Beschuldigter: {otherfamily}, Vorname unbekannt
Fahrer laut Halter: {otherfamily}
Versicherungsnehmer {otherfamily}, Unfallgegner {family}
Schaden {otherfamily} reguliert, {amount}.
Kulanz für {otherfamily} abgelehnt, bitte nochmal prüfen.
Kd. {otherfamily} droht mit Presse.
Kdin {otherfamily}, sehr nett, will Termin vorziehen
Hr. {otherfamily} nimmt Angebot an
Fr. {otherfamily} zurückgerufen, besetzt
Hrn. {otherfamily} Mail geschickt, Lesebestätigung da
Ehel. {otherfamily} haben Besichtigung abgesagt.
Fam. {otherfamily} 2. OG re. meldet Wasser an der Decke
Geschwister {otherfamily} streiten ums Haus.
Die {otherfamily:gen} sind verreist.
Bei {otherfamily:gen} brennt noch Licht.
Wir waren gestern bei {otherfamily:gen} zum Essen.
{otherfamily:gen} von nebenan haben das Paket angenommen
Mit {othergiven} und {kin} waren wir zu viert im Auto.
{othergiven} bzw. {kin} haben die Karten.
{othergiven} oder so hieß sie, irgendwas mit {given} am Anfang
Ich meine {otherfamily}, nicht {family}!
nicht {otherfamily} mit {initials}, die andere
Welche {othergiven}? Die aus der Kantine oder die vom Betriebsrat?
Wir haben zwei mit dem Namen {otherfamily}, einen in {place} und einen hier.
Habt ihr eigentlich noch Kontakt zu {othergiven}?
Stimmt es, dass {otherfamily} in Rente geht?
Glauben Sie im Ernst, {otherfamily} zahlt das aus eigener Tasche?
Wie schreibt man {otherfamily}, mit th?
Zu wem gehört {kin}, Gruppe Igel oder Gruppe Spatzen?
Ich hätte gern {otherfamily} gesprochen.
Ist die {othergiven} im Haus?
Könnten Sie mich mit {otherfamily} verbinden?
{otherfamily} bitte! - Der ist in einer Besprechung.
Mir hat {otherfamily} schriftlich gegeben, dass die Frist ruht.
Uns wurde {otherfamily} als Ersatz genannt.
Ihnen dürfte {otherfamily} ein Begriff sein.
Auch {otherfamily} war ratlos.
Nur {otherfamily} und der Hausmeister haben Zugang zum Serverraum.
Selbst {otherfamily} musste lachen.
Sogar {otherfamily} hat gespendet
Schon wieder {otherfamily}...
Noch mal {otherfamily}: hat jetzt doch Zeit.
Immer ist {otherfamily} schuld.
Jetzt sitzt {otherfamily} im Vorstand und der Beitrag steigt.
Dort wartete {otherfamily} bereits mit dem Vertrag.
Dann eben ohne {otherfamily}.
Und {otherfamily}? Der schweigt.
Aber {otherfamily} hat es versprochen!
Denn {otherfamily} wusste genau, was im Karton war.
Doch {otherfamily} blieb stur
Also {otherfamily} sagt A, ihr sagt B.
Oder {otherfamily} kommt zu euch, wie ihr wollt.
Einsatzleitung {otherfamily}, Funk Kanal 4
Rufbereitschaft KW 12 {otherfamily} {phone}
Stationsdienst: {otherfamily}, ab 20 Uhr {family}
Kanzel: {otherfamily}. Orgel: {family}. Küsterdienst: {other}.
Regie {otherfamily}, Kamera {family}, Ton {other}
Text: {otherfamily} / Foto: {family}
Interview mit {otherfamily} erscheint am {date}, bitte gegenlesen.
Referat {otherfamily} (20 Min.), danach Diskussion
Note für {othergiven}: 2,3, Einspruch möglich
Gutachten von {otherfamily} und {family} widersprechen sich.
`)
