import { list } from '../list.ts'
import { mentions2 } from './mentions-2.ts'
import { mentions3 } from './mentions-3.ts'
import { mentions4 } from './mentions-4.ts'
import { mentions5 } from './mentions-5.ts'
import { mentions6 } from './mentions-6.ts'
import { mentions7 } from './mentions-7.ts'
import { mentions8 } from './mentions-8.ts'

const words = (text: string): readonly string[] => text.trim().split(/,\s+/)

/** Titles, trades and functions as they stand before a name or for the person: German. */
export const roles = words(`
Hausmeister, Hausmeisterin, Hauswart, Abwart, Hausverwalter, Hausverwalterin, Vermieter, Vermieterin,
Vormieter, Nachmieterin, Untermieter, Makler, Maklerin, Gutachter, Gutachterin, Sachverständiger,
Schornsteinfeger, Rauchfangkehrer, Kaminfeger, Filialleiter, Filialleiterin, Marktleiter, Marktleiterin,
Abteilungsleiter, Abteilungsleiterin, Teamleiter, Teamleiterin, Gruppenleiter, Schichtleiter,
Schichtleiterin, Bereichsleiter, Projektleiter, Projektleiterin, Bauleiter, Bauleiterin, Polier,
Geschäftsführer, Geschäftsführerin, Prokurist, Prokuristin, Inhaber, Inhaberin, Chef, Chefin, Vorstand,
Aufsichtsrat, Betriebsrat, Betriebsrätin, Personalerin, Personalchef, Assistentin, Sekretärin, Praktikant,
Praktikantin, Azubi, Lehrling, Werkstudentin, Aushilfe, Verkäufer, Verkäuferin, Kassierer, Kassiererin,
Kundenberater, Kundenberaterin, Berater, Außendienstler, Vertreter, Handelsvertreter, Einkäufer, Einkäuferin,
Disponent, Disponentin, Lagerist, Lagerleiter, Staplerfahrer, Kurier, Kurierfahrer, Zusteller, Zustellerin,
Paketbote, Postbotin, Briefträger, Pöstler, Fahrer, Fahrerin, Busfahrer, Lokführer, Zugbegleiterin,
Kondukteur, Spediteur, Taxifahrer, Fahrlehrer, Techniker, Technikerin, Servicetechniker, Monteur,
Installateur, Klempner, Spengler, Elektriker, Elektrikerin, Elektromeister, Heizungsbauer, Tischler,
Tischlerin, Schreiner, Schreinerin, Zimmermann, Dachdecker, Maler, Malermeister, Fliesenleger, Maurer,
Schlosser, Glaser, Gärtner, Gärtnerin, Landschaftsgärtner, Mechaniker, Werkstattmeister, Werkstattleiter,
Kfz-Meister, Optiker, Optikerin, Friseurin, Coiffeuse, Bäcker, Metzger, Metzgermeister, Konditorin, Koch,
Köchin, Küchenchef, Kellner, Kellnerin, Wirt, Wirtin, Hotelier, Rezeptionistin, Concierge, Reiseleiter,
Reiseleiterin, Arzt, Ärztin, Hausarzt, Hausärztin, Zahnarzt, Zahnärztin, Kinderarzt, Kinderärztin, Oberarzt,
Oberärztin, Chefarzt, Stationsarzt, Assistenzärztin, Notarzt, Tierarzt, Tierärztin, Orthopäde, Hautärztin,
Apotheker, Apothekerin, Hebamme, Pfleger, Pflegerin, Pflegedienstleitung, Krankenschwester, Stationsleitung,
Schwester, Physiotherapeutin, Logopädin, Heilpraktiker, Psychologin, Therapeut, Sozialarbeiter,
Sozialarbeiterin, Betreuer, Betreuerin, Beiständin, Sachwalter, Vormund, Lehrer, Lehrerin, Klassenlehrer,
Klassenlehrerin, Klassenvorstand, Schulleiter, Schulleiterin, Direktorin, Rektor, Konrektorin, Hortleiterin,
Erzieherin, Erzieher, Kita-Leitung, Professorin, Dozent, Tutorin, Elternsprecherin, Schulsozialarbeiter,
Polizist, Polizistin, Kommissar, Kommissarin, Hauptkommissar, Oberkommissarin, Wachtmeister, Revierinspektor,
Kantonspolizist, Staatsanwalt, Staatsanwältin, Richter, Richterin, Amtsrichterin, Rechtspfleger,
Gerichtsvollzieher, Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Notar, Notarin, Verteidiger, Mandantin,
Mandant, Zeuge, Zeugin, Kläger, Beklagte, Dolmetscherin, Steuerberater, Steuerberaterin, Treuhänder,
Buchhalter, Buchhalterin, Wirtschaftsprüfer, Bankberater, Bankberaterin, Filialdirektor, Versicherungsmakler,
Versicherungsvertreter, Schadenregulierer, Sachbearbeiter, Sachbearbeiterin, Referent, Referentin,
Standesbeamtin, Amtsleiter, Bürgermeister, Bürgermeisterin, Ortsvorsteher, Gemeindepräsidentin, Stadträtin,
Landrat, Minister, Abgeordnete, Feuerwehrmann, Brandmeister, Kommandant, Sanitäter, Hauptmann, Oberleutnant,
Soldat, Pfarrer, Pfarrerin, Pastor, Pastorin, Kaplan, Diakon, Mesner, Küster, Kantorin, Imam, Organist,
Trainer, Trainerin, Coach, Schiedsrichter, Platzwart, Kassenwart, Kassier, Jugendleiter, Vereinsvorsitzende,
Obmann, Obfrau, Schriftführer, Kapitän, Torwart, Stürmer, Redakteur, Redakteurin, Reporterin, Fotograf,
Fotografin, Moderator, Regisseurin, Grafikerin, Autorin, Verleger, Programmierer, Entwickler, Entwicklerin,
Admin, Administrator, Systemadministrator, IT-Leiter, Datenschutzbeauftragte, Pförtner, Portier, Bademeister,
Bestatter, Landwirt, Winzer, Imker, Jäger, Förster, Mitarbeiter, Mitarbeiterin, Kollege, Kollegin, Kunde,
Kundin, Patient, Patientin, Mieter, Mieterin, Gast, Schüler, Schülerin, Student, Absender, Empfänger,
Empfängerin, Käufer, Käuferin, Bewerberin, Bewerber, Mitglied, Erbin, Eigentümer, Eigentümerin,
Ansprechpartner, Ansprechpartnerin, Kontaktperson, Stellvertreterin, Vertretung, Vorgesetzter, PHK, POM,
PK'in, KHK, RA, RAin, StB, Dr., Dr. med., Prof., Prof. Dr., Dipl.-Ing., Ing., Mag., DI, lic. iur., Hr., Fr.,
Hrn., Kd., Kdin., Koll., Pat., TL, GF, PL, SB, AL, StA, VR, GV, OA, OÄ, BM, Sr., Azubine
`)

/** How people speak of those close to them, as it stands before a given name: German. */
export const relations = words(`
mein Mann, meine Frau, mein Bruder, meine Schwester, mein Sohn, meine Tochter, unser Sohn, unsere Tochter,
mein Vater, meine Mutter, meine Mama, mein Papa, mein Vati, meine Oma, mein Opa, meine Großmutter,
mein Großvater, Oma, Opa, Tante, Onkel, Omi, meine Tante, mein Onkel, mein Cousin, meine Cousine, mein Neffe,
meine Nichte, mein Schwager, meine Schwägerin, mein Schwiegervater, meine Schwiegermutter,
mein Schwiegersohn, meine Schwiegertochter, meine Ex, mein Ex, mein Exmann, meine Exfrau, meine Freundin,
mein Freund, mein Partner, meine Partnerin, mein Lebensgefährte, meine Lebensgefährtin, meine Verlobte,
mein Verlobter, mein Nachbar, meine Nachbarin, unser Nachbar, unsere Nachbarin, Nachbar, Nachbarin,
mein Mitbewohner, meine Mitbewohnerin, mein Kollege, meine Kollegin, unser Kollege, Kollege, Kollegin,
mein Kumpel, Kumpel, mein Spezl, mein bester Freund, meine beste Freundin, mein Chef, meine Chefin,
unser Großer, unsere Große, unser Kleiner, unsere Kleine, mein Jüngster, meine Älteste, mein Enkel,
meine Enkelin, unser Enkel, mein Zwillingsbruder, mein Halbbruder, meine Stiefmutter, mein Stiefsohn,
mein Patenkind, mein Göttibub, meine Gotte, mein Götti, sein Schwager, ihre Mutter, sein Bruder, ihr Mann,
seine Frau, ihre Schwester, deren Tochter, dessen Sohn, Ihr Mann, Ihre Tochter, dein Bruder, deine Schwester,
euer Sohn, Schwester, Bruder, Cousin, Tochter, Sohn, Ehemann, Ehefrau, Witwe, mein verstorbener Mann,
meine verstorbene Mutter, Schwiegermama, die Freundin meines Sohnes, mein Trauzeuge, meine Trauzeugin
`)

/** Sentences, notes and scraps about people, most of them named by one word: German. */
export const mentions: readonly string[] = [
  ...list(`
{otherfamily} hat zugesagt, die Unterlagen bis {date} nachzureichen.
{otherfamily} ruft morgen zurück.
{otherfamily} versprach eine Gutschrift, gekommen ist nichts.
{otherfamily} unterschreibt hier gar nichts ohne Anwalt.
{otherfamily} vergisst so was ständig, bitte nachfassen.
{otherfamily} kommt gegen {time} mit der Leiter.
{otherfamily} fährt heute die Tour nach {place}.
{otherfamily} hat's freigegeben, also raus damit.
{otherfamily} ist seit Montag krankgeschrieben.
{otherfamily} überweist den Rest nach Abnahme.
{otherfamily} baut die Therme am Donnerstag ein.
{otherfamily} leitet ab sofort die Filiale in {place}.
{otherfamily} bestreitet, das Fahrzeug bewegt zu haben.
{otherfamily} wohnt seit Mai nicht mehr unter dieser Anschrift.
{otherfamily} besteht auf einer schriftlichen Entschuldigung.
{otherfamily} meinte, das sei Kulanz und kein Anspruch.
{otherfamily} lehnt ab.
{otherfamily} wartet seit vier Wochen auf Antwort und wird langsam ungehalten.
{otherfamily} weiß von nichts, sagt er jedenfalls.
{otherfamily} kündigte am {date} fristgerecht.
{otherfamily} schickt das Rezept direkt an die Apotheke.
{otherfamily} betreut den Kunden seit Jahren, warum also wechseln?
{otherfamily} prüft gerade die Zählerstände.
{otherfamily} will sein Geld.
{otherfamily} bittet um Rückruf unter {phone}.
{otherfamily} bekam dieselbe Mahnung zweimal.
{otherfamily} hätte das sehen müssen.
{otherfamily} sollte doch längst informiert sein?
{otherfamily} wird ab dem Ersten durch {other} ersetzt.
{otherfamily} war schneller.
{otherfamily} hier, moin, ich bin's nochmal wegen {order}.
{otherfamily} mein Name, guten Tag.
{otherfamily} nein, sagt die Technik. {agentgiven} ja.
{otherfamily} kann nicht, {othergiven} auch nicht.
{otherfamily} hielt das Protokoll nicht für nötig.
{otherfamily} soll mir das bitte selber ins Gesicht sagen.
{otherfamily} grüßt nicht einmal zurück.
{otherfamily} kassiert, {othergiven} packt ein.
{otherfamily} nimmt die Retoure persönlich mit.
{otherfamily} darf nicht unterschreiben, nur der Prokurist.
{otherfamily} schuldet uns noch {amount}.
{otherfamily}, wohnhaft in {place}, erklärt an Eides statt:
{otherfamily} ./. {firm}, Termin {date}, {time}
{otherfamily} erschien nicht zum Termin.
{otherfamily} verließ das Gebäude gegen {time}.
{otherfamily} räumte ein, den Schlüssel verloren zu haben.
{otherfamily} tauscht morgen den Zähler, bitte Keller aufsperren.
{otherfamily} hat gestern die Spätschicht für {othergiven} übernommen.
{otherfamily} und ich haben das so ausgemacht.
{otherfamily} oder {family}, wer von beiden ist nun zuständig?
Der {otherfamily} hat mir das so erklärt.
Der {otherfamily} vom Lager spinnt.
Die {otherfamily} am Schalter war pampig.
Die {otherfamily} kann Ihnen das bestätigen, die stand daneben.
den {otherfamily} könnt ihr vergessen der geht nie ran
Dem {otherfamily} hab ich das dreimal gesagt!
Beim {otherfamily} war das früher nie ein Problem.
Mit der {otherfamily} kann man reden, mit dem Chef nicht.
Vom {otherfamily} kam bisher nix.
Zum {otherfamily} geh ich nimmer, der hat mich zweimal versetzt.
Frag mal die {otherfamily}, die macht die Dienstpläne.
Das war der {otherfamily}, nicht ich.
Wer ist denn bitte dieser {otherfamily}?
Ein gewisser {otherfamily} hat in meinem Namen bestellt.
Eine Frau namens {otherfamily} stand vor der Tür und wollte in die Wohnung.
So einen wie den {otherfamily} braucht jede Werkstatt.
Der alte {otherfamily} hat damals noch per Handschlag verkauft.
Die junge {otherfamily} macht das jetzt, also die Tochter.
Unser guter {otherfamily} geht zum {date} in Rente, wer sammelt?
Der zuständige {otherfamily} befindet sich im Urlaub.
Die neue {otherfamily} in der Disposition ist super.
Laut {otherfamily} liegt es am Netzteil.
Nach {otherfamily} fragt hier keiner mehr.
Von {otherfamily} fehlt jede Rückmeldung.
Bei {otherfamily} läuft das Band, bitte später probieren.
Für {otherfamily} liegt am Empfang ein Umschlag.
Ohne {otherfamily} geht hier gar nichts.
Gegen {otherfamily} wurde Anzeige erstattet.
Wegen {otherfamily} musste ich zweimal herfahren.
Mit {otherfamily} war {amount} vereinbart.
Durch {otherfamily} wurde uns die Kündigung übergeben.
Außer {otherfamily} hat keiner einen Schlüssel.
Seit {otherfamily} im Haus ist, klappt die Abrechnung.
Zwischen {otherfamily} und der Verwaltung herrscht Funkstille.
Trotz {otherfamily} und seiner Bedenken wurde bestellt.
Neben {otherfamily} wohnt jetzt eine Familie mit drei Hunden.
Statt {otherfamily} kam ein Lehrling ohne Werkzeug.
Gemäß {otherfamily} ist die Frist gewahrt.
An {otherfamily} weitergeleitet am {date}.
Über {otherfamily} lief das schon letztes Jahr.
Unter {otherfamily} lief der Laden besser.
Bis {otherfamily} antwortet, bin ich alt und grau.
Um {otherfamily} mache ich mir Sorgen, der meldet sich sonst täglich.
Hinter {otherfamily} in der Liste bitte ein Häkchen.
Vor {otherfamily} war {other} dran.
Dank {otherfamily} läuft die Anlage wieder!
Samt {otherfamily} waren wir zu siebt.
Via {otherfamily} habe ich erfahren, dass der Termin platzt.
Betrifft {otherfamily}: Frist läuft {date} ab.
Gestern hat {otherfamily} die Kaution überwiesen.
Heute früh stand {otherfamily} vor verschlossener Tür.
Letzte Woche war {otherfamily} noch guter Dinge.
Morgen übernimmt {otherfamily} den Frühdienst.
Danach rief {otherfamily} noch zweimal an.
Leider hat {otherfamily} die falsche Größe eingepackt.
Angeblich soll {otherfamily} den Empfang quittiert haben.
Vielleicht kann {otherfamily} einspringen.
Inzwischen ist {otherfamily} ausgezogen.
Zum Glück hatte {otherfamily} eine Kopie.
Am {date} bestätigte {otherfamily} den Eingang.
Um {time} meldete {otherfamily} den Brand.
Warum hat {otherfamily} das nicht gleich gesagt?
Wann kommt {otherfamily} zurück?
Ist {otherfamily} noch bei euch beschäftigt?
Hat {otherfamily} schon gezahlt?
Kennt {otherfamily} den Code für die Schranke?
Weiß {otherfamily}, dass {othergiven} aufhört?
Kann bitte {otherfamily} und nicht wieder die Hotline anrufen?
Wo steckt {otherfamily}?
Wer hat {otherfamily} den Zugang gegeben?
Wieso steht da {otherfamily} und nicht {family}?
Soll ich {otherfamily} anpiepsen?
Dass {otherfamily} so reagiert, konnte keiner ahnen.
Weil {otherfamily} den Zug verpasst hat, fällt die Besprechung aus.
Falls {otherfamily} sich meldet: durchstellen!
Nachdem {otherfamily} aufgelegt hatte, kam eine SMS.
Ob {otherfamily} einverstanden ist, steht nirgends.
Wenn {otherfamily} nicht bis {time} liefert, storniere ich.
Obwohl {otherfamily} unterschrieben hat, wird gemahnt.
Ich habe {otherfamily} gestern auf die Mailbox gesprochen.
Ich glaube, {otherfamily} hat sich verrechnet.
ich kenn den {otherfamily} seit der schule, der betrügt keinen
Wir haben {otherfamily} beauftragt und nicht {firm}.
Man hat mir {otherfamily} empfohlen.
Sie haben {otherfamily} doch selbst geschickt!
Bitte {otherfamily} in Kopie nehmen.
Bitte nicht mehr {otherfamily} anschreiben, ist raus.
Bitte geben Sie {otherfamily} Bescheid.
Sagen Sie {otherfamily}, ich warte am Tor.
Fragt {otherfamily}, nicht mich.
Lass {otherfamily} in Ruhe, der kann nix dafür.
Nehmt {otherfamily} aus dem Verteiler.
Stellen Sie mich zu {otherfamily} durch.
Grüß mir {otherfamily} schön!
Vertretung macht {otherfamily}.
Zuständig: {otherfamily}
Bearbeiter: {otherfamily} (Urlaub bis {date})
Protokoll: {otherfamily}
Anwesend: {otherfamily}, {other}, {family}; entschuldigt: {agentgiven}
Gez. {otherfamily}
`),
  ...mentions2,
  ...mentions3,
  ...mentions4,
  ...mentions5,
  ...mentions6,
  ...mentions7,
  ...mentions8,
]
