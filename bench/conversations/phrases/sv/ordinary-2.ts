import { list } from '../list.ts'

/** The rest of the sentences that name nobody: words that are names, places, brands, chat. */
export const moreOrdinary = list(`
Svärd i plast är slut till maskeraden.
Frisk igen, kommer imorgon.
Glad påsk önskar vi alla kunder!
Modig färg på köksluckorna.
Palm Beach-solstolen har spruckit.
Holmen saknar färja under vintern.
Berg på tomten, går inte att gräva.
Ström kommer åter {time}.
Mars blev dyrare än april.
April, april!
Maj månads faktura saknas.
Sol på eftermiddagen, markis behövs.
Iris scannas vid inpassering.
Viola spelar hon, inte fiol.
Rosa bandet säljs i kassan.
Siv i viken måste klippas.
Lo har setts på viltkameran.
Ro ut till holmen går bra.
Ville bara tacka.
Ville höra om det finns lediga tider.
Love is all, sjunger väntmusiken.
Mark ingår inte i köpet av stugan.
Marken lutar mot grunden.
Klara färger, dålig passform.
Klara, färdiga, gå!
Klart som korvspad.
Frid på jorden, men inte i vår tvättstuga.
Nils Holgerssons gås står på tallriken, motivet har flagnat.
Oskar är en statyett i choklad, 250 g.
Ester i parfymen ger mig utslag.
Disa kördes i aulan, alla var där.
Vera är versionshanteringens namn i vårt system.
{agiven} {afamily}s plats finns på campus.
{agiven} {afamily}s torg, hållplats B.
Gustav Adolfs-bakelsen var torr.
Lucia infaller på en tisdag.
Valborg stängt, första maj också.
Kristi Himmelsfärd är röd dag.
Alla Helgons dag gäller helgtaxa.
Måndagen passar inte.
Onsdag eller Torsdag?
Svensk eller Norsk manual går lika bra.
Finska, Arabiska, Somaliska tolkas dagligen.
Influensa A och Vattkoppor går på förskolan.
Parkinson, Alzheimer, Crohns: lathundar finns.
Waran och Trombyl tas inte ihop.
Alvedon eller Ipren spelar ingen roll.
Zelmira 20 mg är tillfälligt slut.
Corvanol skickas mot recept.
Betapred löst i vatten.
Garmin, Suunto, Polar - vilken mäter rätt?
Husqvarna startar inte efter vintern.
Dunlop på fram, Nokian på bak.
Stiga-klipparen läcker bensin.
Bosch byter pump, Siemens gör det inte.
Electrolux hänvisar till Elgiganten.
Tele2, Telia, Tre: samma täckning här.
Postnord säger en sak, Bring en annan.
Hemköp och Willys har samma lager.
Volvo Penta, utbordare, 2014.
Nordea krånglar med BankID.
Skatteverket, Transportstyrelsen och Kronofogden är informerade.
Sundsvall - Timrå blev fördröjd.
Halland, Småland och Skåne får snö.
Skickas via Jönköping till Borås.
Visby är fullbokat.
Ok Då kör vi så
Jaha Nej men då så
Lol Orkar inte
Aa Precis
Mm Okej
Asså Vad är det här
Oj Oj Oj
Vafan Nu igen
Oki Doki
Puss Hej
Kram På Dig
Ciao!
Adjö och tack.
Hejdå Ha det
Vi hörs
Allt Gott
Skickat Från Min Ipad
Error: Connection Refused
Varning: Certifikat Saknas
INFO Start Job Nattkörning
Access Denied
git push nekas, Permission Denied
Ctrl Alt Delete hjälpte inte
Java, Kotlin och Swift.
Docker startar, Redis dör.
Jira nere, Teams nere, Outlook segt.
Excel öppnar Skrivskyddat.
Windows Defender stoppar Setup.
PDF, XML, CSV: välj format.
GDPR-ärende, se DPIA.
BVC, VC, BUP och HAB delar reception.
LSS beviljat, SoL avslag.
Lägenhet 1203, Trappa B, Port Höger.
Skiva 2, Spår 7, Sida A.
Steg 1: Lossa Skruven. Steg 2: Lyft Locket.
Kapitel Fyra: Felsökning
Pris Per Kilo
Köp Nu Betala Sen
Vinn En Resa till {place}!
Sommar i {place} önskas.
Höstlov, Sportlov, Påsklov: bokat.
Vinter kräver däck.
Blå Tåget, Röda Linjen, Gröna Linjen är sena.
Kolmården och Liseberg, fyra biljetter.
Vilse i Pannkakan, finns den på dvd?
Du Gamla Du Fria i fel tonart.
Änglamark-kaffet är slut.
Hansa och Allianz har bytt villkor.
Volontär sökes. Lön saknas.
Vakt på plats dygnet runt.
Präst ej tillgänglig i juli.
Domare saknas till matchen.
Sekreterare: vakant.
Mormor-rutor, virkade, säljes.
Mamma Mia på Cirkus, rad 4.
Pappas ost tog slut.
Kaj 3 är avstängd, kaj 4 är öppen.
Fria returer gäller bara medlemmar.
Rosen vissnade på två dagar.
Rosor och liljor, inga nejlikor.
Alm får inte eldas med bark på.
Lund och hage betas av får.
My, 0,3 enligt provet, är för lågt.
Det står Hjalmar på träskon, en storlek fanns kvar.
Vi valde ek, Lind var för ljus.
Tack Gode Gud att det löste sig.
Fråga efter Ström-kabeln i kassan.
Leverans sker med Björn & Lo-bilen, den med djuren på.
Hälsa på Berg och Dalbanan i sommar!
Sågad av Stål, står det på klingan.
Han fick Svan-stämpeln, produkten alltså.
Tyger: Sammet, Linne, Siden.
Vi bytte från Frisk till Glad i menyn för dagsform.
Enligt Dag-rapporten var det lugnt.
Med Rask-leverans kostar det {amount} mer.
Ring Jour, inte Växel.
Pratade med Växeln. Växeln vet inget.
Kopplad till Kö 3.
Eskalerat till Nivå 2.
Godkänt av Systemet automatiskt.
Skickat till Arkiv.
Överlämnat till Inkasso {date}.
Söker Nattvak till avd {agiven}.
Kommer Måndag.
Mycket bra! Trevlig! Rekommenderas!
Hälsningar Grannarna
Mvh Styrelsen
/Personalen
// Kassan
Vänligen Kundservice {firm}
Med vänlig hälsning⏎Hyresgästerna på {afamily}sgatan
Vem är {role}?
Min {role} säger att det är normalt.
{Role} och {role} var båda sjuka.
jag och {relation} delar på kontot
Är {relation} behörig att ringa?
En ny {role} börjar {date}.
Förra veckans {role} var bättre.
Har pratat med {relation} om det.
{Relation}: ja. {Relation}: nej. Jag: vet inte.
Anställning som {role}, 75 %
`)
