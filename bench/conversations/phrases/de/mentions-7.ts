import { list } from '../list.ts'

/** More sentences about people, most of them named by one word: German. */
export const mentions7 = list(`
{initials} übernimmt.
Fr. {initials} ruft um {time} an
Hr. {initials}, 58 J., Z. n. Hüft-TEP
Frau {initials} möchte keinen Besuch
Herr {initials} aus Wohnbereich 2 war unruhig.
Klientin {initials} kam nicht zum Gespräch.
{othergiven} {initials} aus der 7c hat die Scheibe eingeworfen.
{othergiven} {initials} schrieb am {date}: Tolle Unterkunft, gerne wieder!
Bewertung von {othergiven} {initials}: 5 Sterne
Gewinner der Woche: {othergiven} {initials} aus {place}
Leserbrief, {othergiven} {initials}, {place}
{initials} {otherfamily}, Zi. 8
Prüfer {initials} {otherfamily}
gez. {initials} {otherfamily}
{initials} {otherfamily} & {initials} {family}, Ringtausch
Kassiert: {initials}
Dienst: {initials} bis {time}
Protokollantin: {initials}
Die Beschuldigten {initials} und {otherfamily} schweigen.
lg {given}
vg {given}
glg {given} und {kin}
gruss {family}
Grüßle {given}
Herzlichst {given}
Bis denne, {given}
Bis moin, {given}
Drück dich, {given}
Küsschen von {kin}
Baba, {given}
Merci und en schöne Tag, {given}
Freundliche Grüsse {family}
Beste Grüsse, {given} und Team
MfG, {family} (Eigentümer WE 7)
Danke im Voraus, {given}
Danke und LG {given}
Vielen Dank – {given}
dank euch, {given}
Sorry für den Roman, {given}
Es grüßen {given} und {othergiven}
Viele liebe Grüße, auch von {othergiven}, {given}
Im Namen der ganzen Familie: {given}
i. V. {otherfamily} (Praktikum)
Deine dich liebende {given}
- {given}
~ {given}
*{given}
/{given}
^{given}
({given})
{given} :)
{given} xx
ps: {othergiven} weiß nix davon
PPS: Auch {othergiven} ist von der Partie.
HERR {otherfamily} HAT SICH BESCHWERT
ACHTUNG {otherfamily} KOMMT UM {time}
BITTE {otherfamily} ANRUFEN!!!
NICHT {otherfamily} FRAGEN, DER WEISS NICHTS
WARUM MELDET SICH {otherfamily} NICHT
WO BLEIBT {othergiven}
{otherfamily} WAR HIER
{otherfamily} IST GEKÜNDIGT, ZUTRITT SPERREN
DANKE {othergiven} DU BIST DIE BESTE
ABHOLUNG {otherfamily} TOR 2
ZUSTELLUNG AN {otherfamily} NICHT MÖGLICH
ICH WILL MIT {otherfamily} SPRECHEN UND ZWAR JETZT
KUNDE {otherfamily} TEL {phone}
LIEFERSCHEIN {otherfamily} {order}
RESERVIERT {otherfamily} 19 UHR
EMPFÄNGER {turned}
ALLES GUTE {othergiven} ZUM 40ER
HAPPY BIRTHDAY {othergiven}
{kin} HAT DIE NOTBREMSE GEZOGEN
DER {othergiven} HAT GESAGT DAS IST UMSONST
MEIN MANN {kin} KANN DAS BESTÄTIGEN
GEZ. {otherfamily}
ZU HD. {otherfamily}
IM GEDENKEN AN {othergiven}
{role} {otherfamily} sagt nein
{Role} {otherfamily} hat Grippe.
{Role} {otherfamily}, der sonst alles sieht, hat es übersehen.
{Role} {otherfamily} wird Nachfolger von {family}.
{Role} {otherfamily} fand den Fehler nach fünf Minuten
{Role} {otherfamily} bat darum, die Daten nicht herauszugeben.
{Role} {otherfamily} gegen {role} {family}, das Duell des Abends
{Role} {otherfamily} ... ach, den kennen Sie?
Am Apparat war {role} {otherfamily}.
Zum Gespräch kamen {role} {otherfamily} und {role} {family}.
Unser {role} {otherfamily} geht in Karenz.
die {role} {otherfamily} war total nett
der {role} {otherfamily} meinte halt das geht nicht
vom {role} {otherfamily} hab ich die nummer
Beim {role} {otherfamily} gab es Kaffee.
Dem {role} {otherfamily} wurde das Rad gestohlen.
Aus Sicht von {role} {otherfamily} ist alles erledigt.
Wer bezahlt {role} {otherfamily} die Überstunden?
Ist {role} {otherfamily} noch im Amt?
Zwischen {role} {otherfamily} und {role} {family} gab es Streit.
Ich möchte, dass {role} {otherfamily} das schriftlich gibt.
Ex-Chef {otherfamily} schreibt mir das Zeugnis.
neuer {role}: {otherfamily}, alter: {family}
{role} {othergiven} hat mir geholfen
{Role} {othergiven} ist der Beste
{otherfamily} (ehem. {role}) behielt den Schlüssel.
{otherfamily}, seines Zeichens {role}, riet ab.
{otherfamily}, Ihr {role}, hat das Blatt unterschrieben
{otherfamily} als {role}? Nicht euer Ernst.
{relation} {kin} hat das von Ihnen schriftlich
{Relation} {kin} ist dement und unterschreibt alles.
{Relation} {kin} hört schlecht, bitte lauter sprechen.
{Relation} {kin} steht vor der Packstation und nichts geht auf.
{Relation} {kin} fuhr, ich saß hinten.
{Relation} {kin} wurde am {date} beigesetzt.
Das Abo lief über {relation} {kin}.
Eigentlich wollte {relation} {kin} anrufen.
kann {relation} {kin} für mich unterschreiben
ich schreibe für {relation} {kin}, sie hat kein internet
Bei {relation} {kin} in der Wohnung tropft es.
{Relation} {kin} und {relation} verstehen sich nicht.
von {relation} {kin} die Schwiegermutter
Geschenk von {relation} {kin}, leider doppelt
Eilt: {relation} {kin} sitzt in {place} fest!
{Relation}, die {kin}, macht das sonst immer.
{Relation}, also {kin}, hat Vollmacht.
Ohne Rücksprache hat {otherfamily} den Tarif gewechselt.
Kurz vor Ladenschluss kam {otherfamily} und wollte umtauschen.
Auf dem Foto links: {otherfamily}, rechts {family}.
Auf der Ladefläche saßen {othergiven} und ein Hund.
Hinten unterschrieb {otherfamily}, vorne ich.
Im Stiegenhaus traf ich {otherfamily}, völlig aufgelöst.
Im Verteiler stehen noch {otherfamily} und {family}, bitte raus.
In der Garderobe von {othergiven} lag mein Schal.
Neulich beim Elternsprechtag sagte {otherfamily}, {kin} störe.
Drüben wohnt {otherfamily}
Draußen wartet ein {otherfamily} mit Blumen für Zimmer 7.
Hiermit bevollmächtige ich {other}, mein Paket abzuholen.
Hiermit bestätigt {otherfamily} den Erhalt von {amount} in bar.
Bezüglich {otherfamily}: bitte nichts mehr auszahlen.
Betreffend {otherfamily} liegt uns keine Mandatierung vor
Zwecks Abholung bitte {othergiven} anschreiben
Sollte {otherfamily} auftauchen, Polizei rufen.
Hätte {otherfamily} gebremst, wäre nichts passiert.
Würde {otherfamily} mal ans Telefon gehen, wüssten wir mehr
Möge {otherfamily} in Frieden ruhen.
Nie hat {otherfamily} gefehlt, keinen Tag.
Keinesfalls darf {otherfamily} allein auf das Gerüst.
Zweimal fiel {otherfamily} durch die praktische Prüfung
Endlich hat {otherfamily} aufgehört zu bohren.
Überraschend trat {otherfamily} zurück.
Laut Zeitung soll {otherfamily} Millionen geerbt haben.
Nebenan feiert {otherfamily} Polterabend.
Jeden Morgen um sechs wirft {otherfamily} den Laubbläser an.
Wegen Krankheit vertritt heute {otherfamily} die 6a.
Hauptsache, {otherfamily} ist zufrieden.
Kein Wunder, dass {otherfamily} aufgegeben hat.
Schön, dass {otherfamily} wieder gesund ist!
Typisch {otherfamily}.
Arme {othergiven}, so ein Pech mit dem Gips.
Respekt, {otherfamily}!
Bravo {othergiven}
Tja, {otherfamily} hatte recht.
Hm, {otherfamily}? Der sitzt jetzt in {place}.
Nee, {othergiven} war's diesmal nicht
Ja mei, der {otherfamily} halt.
Gell {othergiven}, des machst du mir noch fertig.
Psst, {othergiven} bekommt eine Überraschungsparty.
Habe die Ehre, {otherfamily}!
Prost {othergiven}
Toi toi toi {kin}!
Los {kin}, du packst das
Gratulation an {otherfamily} zum Meisterbrief
Zum Siebziger von {othergiven} sammeln wir für ein E-Bike.
Zur Hochzeit von {othergiven} und {kin} brauchen wir 80 Hussen.
`)
