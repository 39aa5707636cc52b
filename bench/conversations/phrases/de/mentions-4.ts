import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions4 = list(`
siehe {otherfamily} 2014, S. 33
Ausbilder {otherfamily} unterschreibt das Berichtsheft nicht.
Betriebsärztin {otherfamily} hat mich freigestellt.
Lohnzettel {otherfamily} falsch, Kinderfreibetrag fehlt
Überstunden {otherfamily}: 14,5, {family}: 3
Urlaubsantrag {otherfamily} {date} genehmigt, {initials}
Eintritt {otherfamily} zum {date}, Rechner und Badge bestellen
Austritt {turned}, Zugänge sperren bis {time}
Neues Postfach für {otherfamily} anlegen, Rechte wie {family}
Laptop von {otherfamily} an {othergiven} weitergegeben
VPN bei {otherfamily} seit {date} tot
{agentgiven} eskaliert an {othergiven}, der an {otherfamily}.
{agentgiven} schließt das Ticket, {otherfamily} macht es wieder auf.
Review durch {otherfamily}, Merge durch {agentgiven}
Bug gemeldet von {othergiven}, tritt bei {kin} nicht auf
Von {otherfamily} übernommen: Schlüssel, Kasse, Handy
Schichtübergabe {otherfamily} → {family}, keine Vorkommnisse
{otherfamily} vertritt {family} bis auf Weiteres.
Ich vertrete {otherfamily} und habe keinen Zugriff auf das alte Postfach.
{otherfamily} hat mir Ihren Fall übergeben.
Übergabe von {agentgiven}: Kunde wartet auf Technik.
Ihren Namen habe ich von {otherfamily}.
Empfohlen von {otherfamily}
Referenz: {otherfamily}, {firm}, {phone}
Gern gebe ich {otherfamily} als Referenz an.
Auf Anraten von {otherfamily} nehme ich das Angebot zurück.
Im Auftrag von {otherfamily} frage ich nach dem Stand.
Im Beisein von {otherfamily} wurde der Tresor geöffnet.
In Absprache mit {otherfamily} bleibt der Laden zu.
Auf Wunsch von {otherfamily} ohne Glocke und ohne Klingeln.
Zu Lasten von {otherfamily} gebucht: {amount}
Zugunsten von {kin} abgeschlossen am {date}
Nach Auskunft {otherfamily} nie bestellt
Aussage {otherfamily}: Tür war offen.
Meinung {otherfamily}: Austausch lohnt nicht.
Danke für die Info, leite ich {otherfamily} weiter
lieferant sagt {otherfamily} hätte abbestellt, stimmt das
guten tag {family} hier könnten sie mich mit {otherfamily} verbinden
ja der {otherfamily} hat mir das so gesagt und die frau {family} auch
ja also die {othergiven} die war vorher dran die wollte nachfragen
also mein name ist {family} und mein kollege der {otherfamily} hat gestern schon angerufen
hallo {otherfamily} hier ich bin der vermieter von {full}
sie hatten mir {otherfamily} geschickt der hat aber das falsche teil dabei gehabt
rufen sie bitte {otherfamily} zurück {phone}
Beste Grüße und bis Montag, {given}, {othergiven} und {kin}
Sammelbestellung: {othergiven} 2x M, {kin} 1x S, {agentgiven} 1x XL
Offene Posten: {otherfamily} {amount}, {family} {amount}
Wer fährt? {othergiven}. Wer zahlt? {otherfamily}.
Taufpate von {kin} ist {othergiven}.
Stallbox 9 {otherfamily}, Futter auf eigene Rechnung
Boot liegt am Steg von {otherfamily}.
Jagdpächter {otherfamily} hat den Wildschaden aufgenommen.
Winzerin {otherfamily} verschickt erst nach der Lese.
Bürgermeisterin {otherfamily} eröffnet um {time} den Markt.
Stadtrat {otherfamily} enthielt sich.
Kantonsrätin {otherfamily} verlangt eine Stellungnahme.
Primar {otherfamily} hat die OP auf Jänner verschoben.
Trafikantin {otherfamily} hat das Packerl übernommen.
Obmann {otherfamily} dankt allen Helfern.
Der Pöstler {otherfamily} legt's immer in den Milchkasten.
Coiffeuse {othergiven} hat heute leider keinen Termin mehr frei.
Heuer macht {otherfamily} den Krampuslauf, nicht {family}.
{otherfamily} het d Rechnig scho zahlt.
I hob mit {otherfamily} gredt, passt.
Bitte dem {otherfamily} auf die Combox reden, Natel ist aus.
Nur damit es keine Missverständnisse gibt: gesprochen habe ich mit {otherfamily}, nicht mit dem Herrn von Freitag.
Vorhin rief {otherfamily} an und behauptete, die Lieferung stehe längst in {place}.
Wir mieten die Halle von {otherfamily}, und der meint, versichert sei sie bei Ihnen.
Den Vertrag hat damals {otherfamily} gemacht, als er noch bei {firm} war.
Haben Sie inzwischen mit {otherfamily} gesprochen, oder schieben wir das weiter vor uns her?
{otherfamily} war nicht zu erreichen, also habe ich es {othergiven} auf den Tisch gelegt.
Um {time} wollte {otherfamily} hier sein, jetzt ist es Nachmittag.
Das Angebot von {otherfamily} lag um die Hälfte drunter, deshalb der Wechsel.
Schlüssel hängt bei {otherfamily}, schräg gegenüber.
Meine Frau und {otherfamily} haben den Knall auch gehört.
Jahrelang machte {otherfamily} unsere Steuer, nun sitze ich selbst davor.
Bei allem Respekt vor {otherfamily}, so geht es nicht.
Schade, dass {otherfamily} weg ist, der kannte sich wenigstens aus.
Hut ab vor {otherfamily}, nach einer Viertelstunde lief alles.
Das überlasse ich {otherfamily}.
Sieht {otherfamily} genauso.
Hört {otherfamily} überhaupt zu?
{otherfamily} verneint jede Beteiligung.
{otherfamily} hustet, mehr nicht, Temperatur 37,2.
{otherfamily} isst kaum, trinkt 800 ml, Angehörige verständigt.
{otherfamily} im Bad gestürzt, keine Verletzung, Sturzprotokoll liegt vor.
{otherfamily} lehnt die Tabletten ab, Hausarzt informiert.
Nachts zweimal bei {otherfamily} gewesen, unruhig.
Kompressionsstrümpfe {otherfamily} vor acht anziehen
Medikamentenplan {otherfamily} geändert durch {role} {family}
{otherfamily} möchte nicht mehr von {othergiven} gewaschen werden.
{otherfamily} zeichnet ab, {family} bucht, {agentgiven} verschickt.
{otherfamily} bietet {amount}, {family} legt drauf.
{otherfamily} dementiert, {firm} schweigt.
{otherfamily} telefoniert gerade, wollen Sie warten?
{otherfamily} trifft keine Schuld.
{otherfamily} reicht die Scheidung ein, Anwältin ist {family}.
{otherfamily} läutet seit einer Stunde Sturm.
{otherfamily} parkt auf meinem Stellplatz, schwarzer Kombi.
{otherfamily} grillt auf dem Balkon, Rauch zieht ins Schlafzimmer.
{otherfamily} erhält Hausverbot, {family} eine Abmahnung.
{otherfamily} sperrt um {time} auf, {othergiven} um {time} zu.
{otherfamily} verkauft, {family} kauft, Notar ist {other}.
{otherfamily} behält den Kellerraum, der Garten geht an {family}.
{otherfamily} hätte gern einen Fensterplatz.
{otherfamily} gratuliert.
{otherfamily} zahlt bar.
{otherfamily} verspätet sich
{otherfamily} bedauert den Vorfall und bietet einen Gutschein an.
{otherfamily} rechnet mit drei Wochen.
{otherfamily} zieht die Beschwerde zurück.
{otherfamily} erinnert sich nicht an das Gespräch.
{otherfamily} empfiehlt, den Verteiler komplett zu tauschen.
{otherfamily} notierte Kennzeichen und Uhrzeit.
{otherfamily} hinterließ eine Nachricht auf Band.
{otherfamily} brachte das Fahrrad zurück, allerdings ohne Sattel.
{otherfamily} schloss den Fall am {date}.
{otherfamily} trug einen blauen Anorak.
{otherfamily} warnte mehrfach vor dem Umbau.
{otherfamily} stimmte zu, nachdem {family} den Preis gesenkt hatte.
{otherfamily} sprach mit dem Bauamt, die Genehmigung kommt.
{otherfamily} starb am {date} in {place}; Erbin ist {othergiven}.
Verspätung, sagt {otherfamily}.
„Morgen“, meinte {otherfamily}.
Kommt drauf an, antwortete {otherfamily} und lachte.
So {otherfamily} wörtlich: keine Kulanz mehr.
So jedenfalls erklärte es {otherfamily} der Redaktion.
Wie {otherfamily} mitteilt, ruht der Betrieb bis {date}.
Wie mir {otherfamily} versicherte, ist alles bezahlt.
Ein Termin mit {otherfamily} kam nicht zustande.
Die Stelle von {otherfamily} wird nicht nachbesetzt.
Der Wagen von {otherfamily} blockiert die Ausfahrt.
Das Büro {otherfamily} bleibt heute leer.
Die Kinder von {otherfamily} spielen im Treppenhaus Fußball.
Dem Antrag von {otherfamily} wird stattgegeben.
Im Fall {otherfamily} liegt jetzt das Urteil vor.
Beschwerdeführerin {otherfamily} wurde angehört.
Antrag {otherfamily} auf Stundung: genehmigt bis {date}
Kündigungsgespräch {otherfamily} lief ruhig.
Probezeit {otherfamily} endet {date}, bitte Bewertung
Bewerbung {otherfamily} sehr gut, {family} eher nicht
Wiedereingliederung {otherfamily}: 4 Std. täglich ab Montag
Arbeitsschein {order} {otherfamily} 2,5 Std. + Anfahrt
Kassendifferenz {amount}, Schicht {othergiven}/{kin}
Heute krank: {otherfamily}, {family}. Springer: {othergiven}.
Wer kann für {othergiven}? Dienst ab {time}.
Standdienst Flohmarkt {otherfamily}, {family}, Abbau alle
Flugzettel verteilt {otherfamily}, Plakate {othergiven}
Bardienst Freitag {otherfamily}, Samstag {family}, Sonntag noch keiner!
Vereinsmeister wurde {otherfamily} vor {family}.
Dreierpack von {otherfamily}, was für ein Spiel
Kreuzbandriss bei {otherfamily}, {othergiven} rückt nach
Doppel: {otherfamily}/{family} gegen {other} und Partnerin
Schwimmkurs: {kin} steigt auf, {othergiven} wiederholt.
Spielverabredung {kin} bei {othergiven}, abholen halb sechs
Läuse in der Gruppe von {kin}
{kin} und {othergiven} haben sich auf dem Pausenhof geprügelt.
Nachhilfe {kin} fällt aus, {othergiven} ist krank
Konfirmanden: {kin}, {othergiven}, {given}
Firmpatin von {kin} ist {othergiven}.
{agentgiven} aus Ihrem Team hat mir neulich aus der Patsche geholfen.
Im Chat hatte ich {agentgiven}, der meinte, das Geld sei unterwegs.
{agentgiven} konnte die Akte nicht öffnen und wollte {otherfamily} fragen.
Kann ich wieder {agentgiven} haben? Der kennt die Geschichte schon.
{agentgiven} hat den Chat einfach beendet!
Kd. verlangt {agentgiven}, erklärt, dass nicht mehr im Haus.
kd fand {agentgiven} unhöflich
Notiz {agentgiven}: geht zum Verbraucherschutz.
{agentgiven}, nimmst du den? {othergiven} ist voll.
Ihr Zusteller heute: {othergiven}
Fahrt storniert durch {othergiven}, Gebühr {amount}
Übergeben an Nachbar {otherfamily}, Hausnr. 17
{otherfamily}, ÖBB-Karte gefunden, liegt beim Portier
Fundmeldung: Geldbörse von {otherfamily} abgegeben
Die Ordination {otherfamily} ist bis {date} auf Urlaub.
Amtsvormund ist {otherfamily}, Bezirkshauptmannschaft {place}.
I bin's, die {given}, is der {othergiven} do?
Bittschön dem {otherfamily} ausrichten, dass ma uns am Naschmarkt treffen.
{otherfamily} hat die Wohnung auf Ende Monat gekündigt, Nachmieter ist {family}.
Der {otherfamily} vom Migrationsamt liess mich eine Stunde warten.
Frau {otherfamily} vom Betreibungsamt hat mir das Formular geschickt.
Bi de {otherfamily} im Lädeli gits das no.
Ich ha {otherfamily} es Mail gschribe, kei Antwort
{otherfamily} isst im Spital nur püriert, Spitex ab {date}.
`)
