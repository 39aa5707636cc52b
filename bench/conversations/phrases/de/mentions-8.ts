import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions8 = list(`
Zur Geburt der kleinen {kin} alles Liebe
Zum Tod von {otherfamily} erreichten uns viele Briefe.
Zur Person {otherfamily} kann ich am Telefon nichts sagen.
Zum Thema {otherfamily}: Anwalt eingeschaltet.
Fehlzeiten {othergiven}: 4 Tage, davon 1 unentschuldigt
Spind 88 gehört {otherfamily}, das Schloss bitte nicht aufbrechen
Parkplatz 12 ist von {otherfamily} gemietet, danke fürs Wegfahren.
Leihrad Nr. 7 zuletzt bei {otherfamily}
Laufzettel {otherfamily}: IT ok, Schlüssel fehlt, Kantine ok
Bauakte {otherfamily}, Flurstück 212/4, Grenzabstand strittig
Patenschaft Esel 3: {otherfamily}
Kursgeld {othergiven} {amount} bar erhalten
Anwesenheitsliste: {turned}; {turned}
Sprachnachricht von {othergiven}, 4 Minuten, ohne Inhalt
Screenshot von {othergiven} anbei
Unterlagen {otherfamily} unvollständig, Seite 3 fehlt
Diagnose {otherfamily}: Kreuzband angerissen
Zuweisung {otherfamily} an Radiologie
OP-Plan: Saal 1 {otherfamily} Galle, Saal 2 {family} Leiste
Aufnahme {otherfamily} 14 h, isst vegetarisch
Visite: {otherfamily} darf heim, {family} noch zwei Tage
Physio {otherfamily} links 20 Min.
Blut {otherfamily} hämolytisch, neu abnehmen
Essen anreichen: {otherfamily}, {family}, Fenster-Bett
Nachtwache: {otherfamily} sucht ihren Mann, beruhigt.
{otherfamily} verstirbt um {time} im Beisein der Tochter.
{otherfamily} steckt das Gebiss in die Serviette, bitte aufpassen.
{otherfamily} läuft mit Rollator, 50 m, Pause
{otherfamily} zieht sich die Nadel, engmaschig schauen
{otherfamily} nimmt Marcumar, INR 2,4.
{otherfamily} sieht nur links, Tablett entsprechend hinstellen
Bericht {otherfamily} über die Klassenfahrt liegt dem Elternbeirat vor.
Laut Fahrtenbuch fuhr {otherfamily}, geblitzt wurde aber {family}.
Zeugenaussage {otherfamily} S. 4, Zeile 12
Rolle des Tell: {otherfamily}; Gessler: {family}
Solistin am Cello: {other}; am Flügel {otherfamily}
Übersetzt von {otherfamily}
Bühnenbild stammt von {otherfamily}, Licht setzt {othergiven}.
Für die Abendkasse meldet sich {othergiven}.
Auf Platz drei landete {otherfamily} mit 1:02,4.
Weitsprung: {kin} 3,41; {othergiven} 3,08
Zielankunft {otherfamily} {time}, Schnürsenkel offen
Verletzt: {otherfamily} (Wade). Gesperrt: {family}.
Elfer von {otherfamily} gehalten!!!
Vorlage {othergiven}, Tor {otherfamily}.
{otherfamily} pariert stark, {family} staubt ab.
{otherfamily} muss runter, sieht Rot.
{otherfamily} gewinnt im Tie-Break gegen {family}.
Trikotnummer 8 bleibt {otherfamily} vorbehalten.
Der Ball gehört {kin}.
Wir spielen Doppelkopf, es fehlt der Vierte, {otherfamily} hat abgesagt.
Im Tor steht heute die {othergiven}, weil {otherfamily} Zahnweh hat.
Freunde von {othergiven} feiern gratis, Türsteher weiß Bescheid.
Gästeliste: {otherfamily} +1, {othergiven} +2
Auf Kommission von {otherfamily}, Preis VB
Verkäufer {othergiven} antwortet seit Tagen nicht mehr
Anfrage von {othergiven}: Ist der Kinderwagen noch da?
hi {othergiven} ist das sofa noch zu haben
{othergiven} will statt 80 nur 50 zahlen
{othergiven} holt samstag ab und zahlt bar
{othergiven} bietet 30 und versand dazu
{othergiven} hat wieder nicht bezahlt, mahnung 2
{othergiven} hat ein besseres angebot bekommen und springt ab
{othergiven} steckt im aufzug!
{othergiven} muss mal, wo kann man anhalten?
{othergiven} glaubt das nicht
{othergiven} zieht bei {kin} ein
{othergiven} fliegt erst am {date} zurück
{othergiven} besorgt Bier, {kin} Kohle, ich den Grill
{othergiven} tanzt auf zwei Hochzeiten.
{othergiven} vom Kiosk leiht mir immer den Pfandschlüssel
{othergiven} von nebenan gießt die Tomaten
{othergiven} mit dem roten Roller, ihr wisst schon
{othergiven} mit C, nicht mit K!
{othergiven} ist ein Junge, im Formular steht weiblich.
{othergiven} ist mein zweiter Vorname, bitte weglassen.
{othergiven}? Schöner Name.
{othergiven}! Essen!
{othergiven}, Liebes, ruf bitte zurück
{othergiven} alias der Checker
{othergiven}, 9 Jahre, sucht eine Brieffreundin.
{othergiven} (m, 34) sucht WG-Zimmer in {place}
{othergiven}: 12 €, {kin}: 8 €, ich: Rest
{othergiven} - Salat; {kin} - Brot; {agentgiven} - Getränke
{othergiven} -> {kin} -> {agentgiven}, in dieser Reihenfolge anrufen
Hab {othergiven} gebeten, dir den Link zu geben
Hast du {othergiven} blockiert
Seit wann arbeitet {othergiven} denn dort?
Wem hat {othergiven} das noch erzählt?
Wessen Jacke ist das, {othergiven} seine?
Was {othergiven} kann, kann ich auch.
Woher kennst du {othergiven}?
Wie geht's {othergiven}?
Wie alt ist {kin} jetzt?
Lädst du {othergiven} auch ein?
Traust du {otherfamily}?
Brauchen wir {otherfamily} dazu?
Läuft das über {otherfamily} oder direkt?
Gab es mit {otherfamily} schon mal Ärger?
Heißt der jetzt {otherfamily} oder {family}?
Sagt Ihnen {otherfamily} etwas?
Hieß sie nicht {othergiven}?
Irgendwas stimmt bei {othergiven} nicht, das Mikro rauscht.
Ich soll von {otherfamily} fragen, ob der Mietwagen Winterreifen hat.
Ich vermute, {otherfamily} hat's nur gut gemeint.
Ich lege Wert darauf, dass {otherfamily} dabei ist.
Ich fand {othergiven} im Keller.
Mich hat {otherfamily} nie gegrüßt
Mir reicht's mit {otherfamily}.
Uns hat {otherfamily} das Rad geliehen.
Euch hat {otherfamily} lobend erwähnt!
Man munkelt, {otherfamily} geht zur Konkurrenz
Wenn ich {otherfamily} wär, würd ich klagen.
Ehe {otherfamily} kommt, räum bitte auf.
Sobald {otherfamily} grünes Licht gibt, rollt der Bagger.
Solange {otherfamily} nicht zahlt, kein Strom.
Während {otherfamily} sprach, fiel das Mikro aus.
Bevor {othergiven} geht, Schlüssel abnehmen!
Seitdem {othergiven} weg ist, macht's keinen Spaß mehr.
Damit {otherfamily} nicht umsonst kommt, bitte Gerät freiräumen.
Je länger {otherfamily} redete, desto weniger verstand ich
So gut wie {otherfamily} kocht hier keiner.
Schneller als {otherfamily} ist nur {family}.
Größer als {kin} ist er nicht.
Außer mir und {otherfamily} war niemand im Saal.
Sie meinen {otherfamily}, richtig?
Er nennt sich jetzt {othergiven}.
Sie ruft sich {othergiven}, laut Urkunde {other}.
Es ruft zurück: {otherfamily}.
Die Rede war von {otherfamily}.
Das mit {otherfamily} hat sich erledigt.
Das Auto hat {otherfamily} gewaschen, gratis.
Den Kuchen hat {othergiven} gebacken.
Dem Kind gab {otherfamily} ein Pflaster.
Schuld an allem: {otherfamily}
Gefahren ist {kin}, gezahlt hat {otherfamily}.
Unterschrieben von {otherfamily} und, unleserlich, {family}.
Verfasst durch {otherfamily}; gegengelesen durch {othergiven}
Getestet mit {othergiven} und {kin}, klappt bei beiden.
Wird erledigt durch {otherfamily}
Ins Deutsche gebracht hat das {otherfamily}.
Gesehen hab ich nur {otherfamily}, sonst keinen
Zurück an {otherfamily}
Weiter an {othergiven}
Dank & Gruß an {otherfamily}
Info an {otherfamily}, {family}, {othergiven}
FYI {othergiven}
cc {othergiven}
+ {otherfamily}
@{otherfamily} bitte prüfen
Re: Re: {otherfamily} zieht aus
AW: WG: Beschwerde {otherfamily} / Lärm
Betreff: Nachfolge {otherfamily}
Betreff: {othergiven} und ich
Betrifft: Elterngespräch {kin}
TO-DO {othergiven}: Blumen, Band, Torte
Stichwort {otherfamily}, Seite 9
Vermerk: {otherfamily} wurde belehrt.
Gesprächsnotiz {date} – {otherfamily} verlangt Nachweis
Fazit: {otherfamily} hat Zeit bis {date}.
{date} {otherfamily} angerufen, Band.
{date}, {time}: {otherfamily} erneut angerufen, hebt nicht ab
{time} {otherfamily} rein, {time} {otherfamily} raus
Log {date}: login {otherfamily} ok
{phone} ist die Nummer von {othergiven}.
{email} gehört {otherfamily}, nicht mir
{order} bitte an {otherfamily} statt an mich liefern
{amount} von {otherfamily} eingegangen, Zweck leer
{place}: {otherfamily} holt ab
{firm}, {otherfamily}, guten Tag?
{firm}, mein Name ist {agentgiven}, was darf ich für Sie tun?
`)
