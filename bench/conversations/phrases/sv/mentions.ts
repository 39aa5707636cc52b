import { list } from '../list.ts'
import { moreMentions } from './mentions-2.ts'
import { furtherMentions } from './mentions-3.ts'
import { lastMentions } from './mentions-4.ts'

/** What people are, as written right before a name or alone. */
export const roles: readonly string[] = `
vaktmästare, vaktmästaren, butikschef, butikschefen, kassörskan, expediten, säljare, säljaren, innesäljare,
lagerchef, lagerchefen, lageransvarig, truckföraren, budet, budbilsföraren, chaufför, chauffören, brevbäraren,
lantbrevbärare, paketbudet, flyttgubben, montör, montören, elektriker, elektrikern, elmontör, rörmokare,
rörmokaren, vvs-montören, snickare, snickaren, målare, målaren, murarmästare, plattsättaren, takläggare,
golvläggaren, glasmästare, låssmed, låssmeden, sotare, sotaren, svetsaren, byggledare, platschef, platschefen,
arbetsledare, förman, besiktningsman, besiktningsmannen, mäklare, mäklaren, fastighetsskötare,
fastighetsskötaren, förvaltare, förvaltaren, hyresvärd, hyresvärden, bovärd, bovärden, uthyraren, städare,
städerskan, städledare, trädgårdsmästaren, läkare, läkaren, överläkare, överläkaren, underläkare, doktor,
doktorn, st-läkare, AT-läkare, leg.läk., öl, dr, distriktsläkare, distriktssköterska, sjuksköterska,
sjuksköterskan, ssk, syster, undersköterska, usk, barnmorska, barnmorskan, tandläkare, tandläkaren,
tandhygienist, tandsköterskan, fysioterapeut, sjukgymnasten, arbetsterapeut, dietisten, kurator, kuratorn,
psykolog, psykologen, logoped, kiropraktorn, naprapat, optiker, optikern, apotekare, farmaceuten, receptarie,
veterinär, veterinären, hovslagare, läkarsekreterare, vårdsamordnare, enhetschef, enhetschefen,
biståndshandläggare, hemtjänstchefen, personlig assistent, boendestödjare, ambulanssjukvårdare, rektor,
rektorn, biträdande rektor, lärare, läraren, fröken, magistern, klassföreståndare, mentorn, mentor,
förskollärare, förskolläraren, fritidsledare, specialpedagog, skolsköterskan, skolkurator, studievägledare,
syv, bibliotekarie, lektor, docent, professor, prefekt, doktorand, polis, polisassistent, polisinspektör,
kommissarie, pinsp, pass, utredare, utredaren, förundersökningsledare, vakten, ordningsvakt, väktare,
åklagare, åklagaren, kammaråklagare, advokat, advokaten, adv., jurist, juristen, bitr. jurist, rådman,
rådmannen, nämndeman, notarie, notarien, kronofogde, tolk, tolken, god man, gode mannen, överförmyndare,
boutredningsman, konkursförvaltaren, banktjänsteman, rådgivare, rådgivaren, bolånehandläggare, kontorschef,
kassachef, skadereglerare, försäkringsrådgivare, handläggare, handläggaren, socialsekreterare, soc.sekr.,
bygglovshandläggare, registrator, kommunchefen, kommunalråd, nämndsekreterare, miljöinspektör,
livsmedelsinspektör, livsmedelsinspektören, tekniker, teknikern, it-tekniker, it-ansvarig, systemansvarig,
utvecklare, utvecklaren, testledare, projektledare, projektledaren, PL, scrum master, produktägare, arkitekt,
arkitekten, konsult, konsulten, ekonom, ekonomichef, CFO, VD, vd, vice vd, controller, bokförare,
redovisningskonsult, revisor, revisorn, löneadministratör, HR-chef, personalchefen, inköpare, inköpschef,
gruppchef, gruppchefen, teamledare, kundansvarig, KAM, receptionist, receptionisten, växeltelefonist,
handledare, praktikant, praktikanten, vikarie, vikarien, sommarjobbaren, tränare, tränaren, lagledare,
lagledaren, materialare, domare, domaren, matchvärd, kassör, kassören, ordförande, ordföranden, ordf.,
v. ordf., sekreterare, sekr., ledamot, suppleant, valberedare, präst, prästen, kyrkoherde, kyrkoherden,
komminister, diakon, diakonen, kantor, kantorn, församlingspedagog, imam, pastor, pastorn,
begravningsentreprenör, vigselförrättare, officiant, lokförare, tågvärd, tågvärden, busschaufför,
busschauffören, taxichauffören, konduktör, kapten, kaptenen, styrman, purser, trafikledare, journalist,
journalisten, reporter, redaktör, redaktören, ansvarig utgivare, fotograf, fotografen, kock, kocken,
hovmästare, köksmästaren, servitris, bagaren, konditor, bartendern, frisör, frisören, hudterapeut, massör,
florist, skräddaren, bilmekaniker, mekanikern, verkmästare, kundmottagare, bärgaren, besiktningstekniker,
körskolelärare, trafikläraren, lantbrukare, lantbrukaren, arrendatorn, jaktledare, skogvaktare, reseledare,
guiden, scoutledare, ridlärare, stallchef, dagbarnvårdare, barnvakten, brandman, styrkeledare, major,
löjtnant, sergeant
`
  .trim()
  .split(/,\s+/)

/** Who somebody is to the one who writes, as written right before a name. */
export const relations: readonly string[] = `
min man, min fru, min sambo, sambon, maken, makan, hustrun, min fästman, min fästmö, min särbo, min kille,
min tjej, pojkvännen, flickvännen, min son, min dotter, sonen, dottern, vår dotter, vår son, vår äldsta,
vår minsta, yngsta dottern, äldste sonen, min bonusson, bonusdottern, styvsonen, fosterdottern, tvillingen,
min bror, min syster, brorsan, syrran, lillebror, storasyster, lillasyster, storebror, halvbrorsan,
min tvillingsyster, mamma, pappa, morsan, farsan, min mor, min far, mormor, morfar, farmor, farfar,
min moster, faster, morbror, farbror, min kusin, kusinen, systersonen, brorsdottern, syskonbarnet, barnbarnet,
vårt barnbarn, gudsonen, gudmor, svärmor, svärfar, min svåger, svägerskan, svärsonen, svärdottern, min exman,
exfrun, exet, mitt ex, hans fru, hennes man, hennes mamma, hans pappa, deras son, deras dotter, min granne,
grannen, grannfrun, grannpojken, vår hyresgäst, inneboende, rumskompisen, min kompis, kompisen, polaren,
min polare, bästisen, min vän, väninnan, en bekant, barndomsvännen, arbetskamraten, min kollega, kollegan,
vår kollega, min chef, chefen, företrädaren, efterträdaren, min kund, vår gäst, klasskompisen, lagkompisen,
träningskompisen, kursaren, min elev, min klient, min patient, änkan, änklingen, gubben, frugan, gumman
`
  .trim()
  .split(/,\s+/)

/** People in all the places a sentence has, mostly by one word of their name. */
export const mentions: readonly string[] = [
  ...list(`
{otherfamily} lovade återkomma före lunch.
{otherfamily} hävdar att brevet aldrig kom fram.
{otherfamily} glömde koden hemma, så vi kom inte in.
{otherfamily} skrev på i två exemplar, det ena ligger i bilen.
{otherfamily} är sjuk hela veckan.
{otherfamily} godkände krediten på stående fot.
{otherfamily} flyttade in på fyran i våras och har redan klagat två gånger.
{otherfamily} tackar för blommorna.
{otherfamily} kör turen till {place} på torsdagar.
{othergiven} slarvade bort nyckeln.
{othergiven} monterade hyllan upp och ner, jag svär.
{othergiven} fattade direkt vad jag menade.
{othergiven} fyllde nyss nittio och läser inga mejl.
{kin} gråter varje gång surfplattan dör.
{kin} har lånat min mobil, därav det konstiga numret.
{kin} ska opereras den {date} och måste vara fastande.
{agentgiven} svamlade om nån uppgradering jag aldrig bett om.
{agentgiven} bröt samtalet mitt i.
Igår kom {otherfamily} förbi med reservdelen.
Till slut gav {otherfamily} med sig.
Tydligen har {otherfamily} bytt avdelning?
Då sa {othergiven} bara att det inte var hans bord.
Sen dess vägrar {kin} åka buss.
Nu när {otherfamily} gått i pension vet ingen hur pannan fungerar.
Om {otherfamily} inte hunnit till fredag tar vi in någon annan.
Eftersom {othergiven} är under arton måste vi båda skriva på.
Först trodde {agentgiven} att det var fel på sladden.
Så fort {otherfamily} är tillbaka tar vi upp det.
Medan {othergiven} letade efter pärmen stod jag där och frös.
Innan {kin} föddes hade vi det lilla abonnemanget.
Vår {role} {otherfamily} nekar till allt.
{Role} {otherfamily} meddelar förhinder.
{Role} {otherfamily} var på plats {time} men dörren var låst.
{Role} {otherfamily}, som annars svarar direkt, har inte hörts av på en vecka.
Enligt {role} {otherfamily} rör det sig om slitage.
Jag har redan förklarat det här för {role} {otherfamily}.
Vi blev hänvisade till {role} {otherfamily}, ankn. 214.
Vem har ersatt {role} {otherfamily}?
den där {role} {othergiven} var ju hur trevlig som helst
{Role} {othergiven} tog emot oss i entrén.
Skäll inte på {role} {othergiven}, det var mitt fel.
beslut fattat av {role} {otherfamily} {date}
Ny {role} från {date}: {other}.
{otherfamily}, {role} på {firm}, har bekräftat skriftligen.
{othergiven}, {role}, hälsar att skåpet är lagat.
{other} ({role}) kallas till mötet.
{role} {other} tjänstledig t.o.m. {date}
vikarierande {role} är {othergiven}
Tillfrågad {role}: {otherfamily}
Jag vill överklaga det {role} {otherfamily} skrev i journalen.
{Relation} {kin} hämtar paketet på vägen hem.
{Relation} {othergiven} råkade klicka på fel knapp.
Det är {relation} {kin} som egentligen äger bilen.
Tillsammans med {relation} {othergiven} driver jag {firm}.
Blommorna var till {relation} {kin}, inte till mig.
Fullmakten gäller {relation} {kin} {family}.
{relation} {othergiven} säger hej förresten
Kan {relation} {kin} skriva på i mitt ställe?
Utan {relation} {othergiven} hade jag gett upp för länge sen.
{kin}, {relation}, fyller 40 samma dag.
Jag la in {relation}, {kin}, som reservkontakt.
Vi satte lappen hos {otherfamily} på trean.
Lämna nyckeln till {otherfamily}.
Har du hört något från {otherfamily}?
Jag litar inte på {otherfamily} längre.
Be {otherfamily} ta med stegen.
Hälsningen var från {othergiven}, inte från mig.
Det beror på {otherfamily}.
Vi väntar på {othergiven}.
Allt gick via {otherfamily}, inget finns på papper.
Utan {otherfamily} blir det ingen slutbesiktning.
Mellan {otherfamily} och mig är allt uppklarat.
Mot {otherfamily} riktas inga krav.
Bredvid {othergiven} satt en man som inte sa ett ord.
Efter {otherfamily} står du på tur.
Angående {otherfamily}: ärendet vilar.
Trots {otherfamily:gen} löften är golvet fortfarande blött.
Hos {otherfamily} luktar det rök i trapphuset.
Åt {kin} tar vi en i storlek 134.
Inklusive {kin} blir vi sju till bords.
För {othergiven:gen} skull, låt det vara.
Bilen är skriven på {otherfamily}.
Betalningen kom från {othergiven}, lägg den på mitt konto ändå.
Jag mötte {otherfamily} i trappan och frågade rakt ut.
Vi saknar {othergiven} på kontoret.
Känner du {otherfamily}?
Man kan inte lasta {othergiven} för vädret.
Ingen har sett {otherfamily} sedan i måndags.
Kan nån väcka {othergiven}, jouren ringer
Jag kopplar in {otherfamily} nu.
Någon måste avlösa {otherfamily} {time}.
Brandlarmet väckte {kin} och halva huset.
Vi har anlitat {otherfamily} förr.
Stäng av {othergiven} från systemet omgående, hon slutade {date}.
Frågan (ställd av {otherfamily}) bordlades.
Det där avtalet ({otherfamily} har originalet) går ut i vår.
Någon på fyran ({othergiven}?) tog emot.
(tack {othergiven}!)
Jag citerar {otherfamily}: "aldrig i livet".
Kuvertet var märkt "{otherfamily}" och inget mer.
På brevlådan står "{otherfamily}/{family}".
"{othergiven}" stod det på brickan.
Lappen sa "ring {othergiven}" men inget nummer.
Det finns bara en som kan det här: {otherfamily}.
Skyldig till röran: {othergiven}.
En sak till - {otherfamily} vill ha kvitto.
Han, {otherfamily}, skrek åt mig i luren.
Hon som sitter i kassan, {othergiven}, hade inte hört talas om kampanjen.
Vår förra hyresgäst, {otherfamily}, lämnade lägenheten i bedrövligt skick.
Den nya, {othergiven}, verkar bra.
Mina syskon, {kin} och {othergiven}, delar på resten.
{otherfamily} och jag kom överens om {amount}.
{othergiven} eller {agentgiven} brukar kunna låsa upp.
Varken {otherfamily} eller {role} dök upp.
Både {role} och {otherfamily} var informerade.
{othergiven}, {kin} och {otherfamily} åker i samma bil.
Anmälda: {othergiven}, {kin}, {agentgiven}.
Frånvarande: {otherfamily}. Sen ankomst: {othergiven}.
Närvarande: {otherfamily} (ordf.), {family} (vid protokollet), {othergiven}
Jag bjöd {kin}, {othergiven}, {agentgiven} och ett par till.
Kallade: {turned}; {other}; {role}
{kin}, 7 år, är allergisk mot nötter.
{othergiven} (f. 1948) bor ensam.
{other}, född {date}, saknar giltig legitimation.
{kin} 12 och {othergiven} 9 reser utan målsman.
{otherfamily}, 61, frikändes.
flickan heter {kin} och går i 3B
Katten är borta men {kin} heter dottern som satt upp lapparna.
Killen i växeln hette visst {othergiven}.
En som kallas {othergiven} säljer biljetterna vidare.
Personen uppgav sig heta {otherfamily}.
Han presenterade sig som {othergiven}, ingen titel.
Jag är döpt till {given} men lystrar inte till det.
Som flicka hette hon {otherfamily}.
gm {otherfamily}
f.d. {otherfamily}, numera {family}
född {otherfamily}
Beslutet skrevs under av {otherfamily} eftersom {role} var bortrest.
Paketet signerades av {othergiven} {time}.
Sprängt av {otherfamily}, städat av oss.
Ritningen är gjord av {otherfamily} och granskad av {initials}.
Ärendet öppnades av {agentgiven} och avslutades av {otherfamily}.
Jag blev uppringd av {otherfamily} två gånger.
Vi är lurade av {otherfamily}.
Var det {othergiven} som beställde?
Vad sa {otherfamily}?
Vem fan är {otherfamily}?
När slutar {agentgiven} för dagen?
Hur gick det för {kin} på provet?
Ska {otherfamily} ha en egen tagg?
Heter hon {otherfamily} nu igen?
`),
  ...moreMentions,
  ...furtherMentions,
  ...lastMentions,
]
