import { list } from '../list.ts'

/** People by one word of their name: alone at the start, in plural, behind roles, by initials. */
export const furtherMentions = list(`
{otherfamily} tyvärr inte anträffbar förrän {date}.
{otherfamily} själv har inget minne av samtalet.
{otherfamily} alltså, inte {family}, beställde markisen.
{otherfamily} däremot fick rätt färg direkt.
{otherfamily} nöjd, ärendet stängt.
{otherfamily} redan informerad via {role}.
{otherfamily} eller {family}, vilken av dem var det?
{otherfamily} i 14B har bytt lås på egen hand.
{otherfamily} på ekonomi vill ha kvittot i pdf.
{otherfamily} från driften tittar på det efter rasten.
{otherfamily} nere på godset har pallen.
{otherfamily} uppe på trean hör dåligt, ring på två gånger.
{otherfamily} ingen på hans nummer, försöker igen {time}.
{otherfamily} har grävt av kabeln igen.
{otherfamily} klipper häcken klockan sju på söndagar.
{otherfamily} envisas med att betala kontant.
{otherfamily} bad om uppskov till {date}.
{otherfamily} ordnade fram en reservdel samma kväll.
{otherfamily} mjölkar åt oss när vi är bortresta.
{otherfamily} larmade av fel zon.
{otherfamily} packade upp kylen och då var dörren bucklig.
{otherfamily} höll i spaden, jag höll i slangen.
{otherfamily} kvitterade ut två dosetter.
{otherfamily} dömde matchen trots att han är pappa till målvakten.
{otherfamily} skickade mig vidare till {family} som skickade mig tillbaka.
{otherfamily} må ha rätt i sak men tonen var under all kritik.
{otherfamily} ska enligt uppgift ha flyttat till {place}.
{otherfamily} med hustru anländer {time}.
{otherfamily} m.fl. har överklagat bygglovet.
{otherfamily} senior äger stället, {othergiven} sköter driften.
{otherfamily:gen} hund gräver i rabatten.
{otherfamily:gen} båda bilar står på gästparkeringen.
{otherfamily:gen} har sagt upp sin plats.
{otherfamily:gen} är bortresta, töm deras låda.
Vi och {otherfamily:gen} delar på brunnen.
Bror till {otherfamily} ringde och skrek.
Bara fråga {otherfamily:gen} grabb, han kan datorer.
Det är hos {otherfamily:gen} det läcker, inte hos oss.
Leverera till {otherfamily:gen} i stället, de är alltid hemma.
Familjerna {otherfamily} och {family} bjuder på glögg.
Paret {otherfamily} fick fel nycklar.
Bröderna {otherfamily} gräver brunnar.
Systrarna {otherfamily} driver caféet i {place}.
Fru {otherfamily} har hörapparat, tala tydligt.
Hr {otherfamily} önskar papperskopia.
Fröken {otherfamily} i ettan sa nej.
Gubben {otherfamily} vet var ledningen går.
Tant {otherfamily} matar duvor från balkongen.
Salig {otherfamily} hade vänt sig i sin grav.
Unge {otherfamily} börjar på lagret {date}.
Den där {otherfamily} ni skickade hade inte ens en stege.
Denne {otherfamily} existerar inte i ert register, säger ni?
En viss {otherfamily} har tecknat avtal i mitt namn.
Någon {otherfamily} hämtade ut mitt paket!
Samme {otherfamily} stod på förra fakturan.
Er {otherfamily} lovade mig rabatt.
Vår egen {otherfamily} fick pris som årets kollega.
Självaste {otherfamily} tog emot i dörren.
c/o {otherfamily}
c/o {otherfamily}, {place}
Ny adress fr.o.m. {date}: c/o {otherfamily}, lgh 1203
Postas till {firm}, att. {otherfamily}
Dörr märkt {otherfamily}, ring hårt.
Skylten säger {otherfamily} men det bor ingen där.
Ring på hos {otherfamily} om vi inte öppnar.
Jag bor inneboende hos {otherfamily} sedan i höstas.
Sitter fast hos {otherfamily}, blir sen.
Nyckeln hänger hos {otherfamily} bakom stuprännan.
Det doftar bränt från {otherfamily}.
Väggen mot {otherfamily} är fuktig.
Häcken intill {otherfamily} är vår, inte hans.
Bredvid {otherfamily} satt {family} och antecknade.
Framför mig i kön stod {otherfamily}.
På grund av {otherfamily} missade vi tåget.
Tack vare {otherfamily} hittades väskan.
I stället för {otherfamily} kom {family}.
Näst efter {otherfamily} har jag längst anställningstid.
Gentemot {otherfamily} har vi inga skyldigheter.
Trots {otherfamily} blev det en bra fest.
Inför mötet med {otherfamily} behöver jag siffrorna.
Ansvaret faller på {otherfamily}.
Vi skyller på {otherfamily}.
Ingen vågar säga emot {otherfamily}.
Om inte {otherfamily} så kanske {family}?
Varken {otherfamily} eller {othergiven} var på plats.
Såväl {otherfamily} som {family} nekar.
Både {role} och {otherfamily} ska signera.
Antingen {othergiven} eller {role} {otherfamily}, någon måste låsa.
{Role} {otherfamily} slog upp fel journal.
{Role} {otherfamily} anser att besiktningen ska göras om.
{Role} {otherfamily} på {firm} har bytt nummer till {phone}.
{Role}, {otherfamily}, är bortrest.
{Role} heter numera {otherfamily}.
{Role} var {otherfamily}, tror jag.
Som {role} har vi {otherfamily}.
Tjänstgörande {role} {otherfamily} nekade utlämning.
Vik. {role} {otherfamily}
F.d. {role} {otherfamily} avtackades med tårta.
Tillförordnad {role} {otherfamily} fattar beslutet.
Blivande {role} {othergiven} hälsade på.
Nya {role} {otherfamily} verkar vettig.
Vår förra {role} {otherfamily} hade bättre koll.
Har {role} {otherfamily} hunnit läsa remissen?
Bed {role} {otherfamily} ringa mig.
Tid hos {role} {otherfamily} {date} {time}, ombokas.
Enligt {role} {otherfamily} ska jag fasta.
{otherfamily}, {role}, intygar detta.
{otherfamily} ({role}) och {family} (sekr.) närvarade.
Dr {otherfamily} har semester, recept via {otherfamily:gen} kollega.
Öl {otherfamily} rondar {time}.
Ssk {othergiven} tog blodtrycket.
Usk {othergiven}, kväll. Ssk {otherfamily}, natt.
Adv. {otherfamily} begär ersättning.
Insp. {otherfamily} avrapporterar.
Ordf. {otherfamily} öppnade mötet, {family} valdes att justera.
Kassör: {otherfamily}
Sekr.: {othergiven} {initial}
Justerare: {otherfamily} & {family}
Närv.: {otherfamily}, {family}, {othergiven}. Frånv.: {kin}.
Prot. {initials}
Ref: {initials}/{otherfamily}
Vår ref. {othergiven}
Er referens: {otherfamily}
Er beteckning: {initials}-{order}
Handl.: {initials}
Sign {initials} {date}
Utfört {date} /{initials}
Kontrollräknat, {initials}
Attest {initials}, utbet. {otherfamily}
Ringt x 3, ej svar. {initials}
Noterat av {initials} efter samtal med {otherfamily}.
Hälsn. {initials}
//{initials}
Kram {othergiven} {initial}
Elev: {othergiven} {initial}, klass 4A
Vinnare i utlottningen: {othergiven} {initial}, {place}
Tips från {othergiven} {initial}: starta om dosan.
Betyg 5 av 5, {othergiven} {initial}
Recension skriven av {othergiven}, {place}
Hr {initial} kontaktade oss åter om grannen {otherfamily}.
Anställd {initials} har inte fått ut övertid.
Barnet {initials} var ledset vid hämtning.
Patienten {initials} flyttas till sal 4.
lilla {kin} vill inte sova
gamle {othergiven} fyller jämnt
snälla rara {agentgiven} svara nån gång
den där {othergiven} på kundtjänst visste ingenting
han {othergiven} med ficklampan hjälpte oss
hon {othergiven} i kassan är bäst
han där {otherfamily} på kommunen
hon där {othergiven} du vet
våran {othergiven} kan inte komma
morsan sa att {kin} får ha den
jag gav den åt {othergiven}
hälsa {othergiven} från mig
fråga {othergiven} han vet
väck {kin} innan du går
hämtar du {kin} eller ska jag
såg du {othergiven} igår?
har nån sett {kin}
ta me dej {othergiven} å {kin}
jag å {otherfamily} stack hem
de va {othergiven} som sa de
sa ju det {othergiven}
inte en chans {othergiven} glöm det
asså {othergiven} du är bäst
haha {othergiven} va e de me dig
ok {agentgiven} men när
nä {agentgiven} det stämmer inte
men {agentgiven} jag har ju betalat
vänta {agentgiven} jag ska bara hitta kvittot
hej igen {agentgiven} det är jag från förut
svara {otherfamily} snälla
{otherfamily} svarar inte på sms längre
{othergiven} kan du va snäll o skicka om länken
{othergiven} {kin} å jag är på väg
{othergiven} {agentgiven} ni glömde era tröjor
{kin} ammar jag inte längre så vi vill avsluta
när slutar {othergiven} idag
vart bor {otherfamily} egentligen
är det {otherfamily} jag pratar med
va de du {othergiven}
tror {otherfamily} har den
skyll inte på {kin} nu igen
frågade {othergiven} igår men fick inget svar
skickar {kin} med bussen {time}
swisha {othergiven} så löser vi det
lägg det på {otherfamily} så blir det gjort
ses hos {othergiven} {time}
{othergiven} bor hos {otherfamily} nu
{kin} fick ny mobil o nu funkar inget
{relation} {kin} har tappat bort bankdosan
{relation} {kin} vill inte va med på bilden
{relation} {othergiven} har fullmakt
ringer för {relation} {kin}
HÄLSA {othergiven} ATT JAG VÄNTAR
RING {otherfamily} NU
VAR ÄR {otherfamily}???
{otherfamily} HAR LJUGIT FÖR MIG
JAG VILL PRATA MED {agentgiven} OCH INGEN ANNAN
OBS! {otherfamily} FÅR EJ SLÄPPAS IN
VIKTIGT: {kin} ÄR ALLERGISK MOT NÖTTER
LEVERERAS ENDAST TILL {otherfamily}
EJ HEMMA, LÄMNAT HOS {otherfamily}
TACK {othergiven} FÖR ALLT
AVLIDEN: {full}
ÄRENDE {order} / {otherfamily} / OMGÅENDE
SAKNAD: {kin}, SVARAR PÅ MOBIL
Kära {kin}, grattis på studenten!
God jul {othergiven} med familj
Krya på dig {othergiven}, vi klarar oss
Välkommen tillbaka {agentgiven}
Lycka till på nya jobbet {othergiven}!
Kom nu {kin}, vi är sena
Du hade fel, {otherfamily}, och du visste det.
Jag vill, kära {agentgiven}, bara ha mina pengar.
Så här, {othergiven}: du skickar, jag betalar.
Tackar, {othergiven}, för snabbt svar.
Förlåt mig {othergiven} men detta duger inte.
Vet du {agentgiven}, jag orkar inte mer.
`)
