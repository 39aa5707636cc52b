import { list } from '../list.ts'

export const greetings = list(`
Hej,
Hej {agentgiven},
Hejsan {agentgiven}!
Hej hej
Hallå?
God morgon {agentgiven}
Bästa kundtjänst,
Hej {agent},
Tjena {agentgiven}
hej {agentgiven} det är {given} igen
Hej, {full} här.
Till den det berör
Hej igen {agentgiven} 😊
Bäste herr {otherfamily}
Hej {agentgiven} och {othergiven}!
{agentgiven},
{agentgiven} - tack för att du ringde upp.
God dag!
Hej alla på {firm}
Halloj
Att: {agent}
Hej Support
@{agentgiven} hej
tja {given} här
Hej {agentgiven}, kopia till {othergiven}
Goddag fru {otherfamily},
Kära {agentgiven}
Hej, mitt namn är {full}
hej!!
Hejhej {agentgiven} / {othergiven}
`)

export const openings = list(`
Hoppas allt är bra.
Jag skriver för min mans räkning, {kin}.
Jag heter {full} och har varit kund i elva år.
Tack för snabbt svar!
Som jag sa till {other} på telefon igår har inget hänt.
Det här är tredje gången jag skriver om samma sak!!
{agentgiven} bad mig skicka detta hit så nu gör jag det.
Med hänvisning till vårt samtal {date}.
Det är {given}, vi chattade förra veckan.
Vet inte om jag hamnat rätt men
Förlåt att jag stör igen.
Jag fick din adress av {other} på {firm}.
Återkommer i ärende {order}
Först vill jag säga att {othergiven} var jättebra, hälsa hennes chef det.
Snabb fråga.
Jag är god man för {other} och undrar följande.
Ok nu har jag väntat sedan {date} och är SÅ trött på er
{full} heter jag, order {order}.
Ni kanske minns mig, {full}, det var jag med soffan.
Har precis lagt på luren med {othergiven} som inte kunde hjälpa till.
Den {date} köpte jag {product} hos er i {place}.
Jag är granne till {other} som inte kan skriva själv just nu.
Vi är ett litet kontor och {othergiven} brukar sköta det här.
Var ska jag börja...
Min dotter {kin} råkade beställa på mitt konto.
Enligt {other:gen} önskemål kommer här kvittot.
Får jag presentera mig: {full}, inköpschef.
Pratade med en kille som hette {othergiven}, tror han hette {otherfamily} i efternamn.
Vet inte vem som läser men skicka gärna vidare till {agent}.
Sedan {agent} slutade vet jag inte vem jag ska vända mig till.
Ursäkta sent svar, har haft semester
de e {given} igen, hon på fyran
`)

export const problems = list(`
Paketet kom aldrig fast det står levererat.
Har dragits dubbelt för {order}.
Kan inte logga in sedan uppdateringen till {version}.
appen kraschar varje gång jag öppnar varukorgen
Fakturan står på {other} som flyttade för två år sedan.
{product} kom med ett ben för lite.
Er chaufför lämnade det hos {other} bredvid och hon är bortrest till juni.
Jag kan inte byta namn på kontot från {other} till mitt.
Elementen har varit kalla sedan i måndags och vi har en bebis hemma.
Någon som heter {othergiven} får mina mejl.
Det står "Hej {othergiven}" när jag loggar in, men jag heter {given}.
Återbetalningen på {amount} saknas fortfarande.
Ingen svarar i telefon i {place}.
I tisdags funkade det. I onsdags inte.
Skärmen blir svart, sen visas kod {sku}, sen svart igen.
Teknikern, en {otherfamily}, dök aldrig upp.
Biljetten är bokad på {full} men i passet står {other}.
Beställde M fick XL. Två gånger.
Lösenordsmejlet går till {othergiven:gen} gamla adress.
Avtalet är skrivet av {other} utan mitt samtycke.
Fel färg, fel storlek och kartongen var öppnad.
Ser en dragning från {firm} som jag inte känner igen
Er chattbot fattar ingenting.
Mamma, {kin}, är 84 och klarar inte hemsidan.
Presentkortet från {othergiven} går inte igenom i kassan.
Två av fyra stolar vickar.
Jag sa upp i mars och ändå drar ni {amount} i månaden!!!
Budfirman säger att adressen är ofullständig
{kin} hade sönder glaset och nu passar inte locket.
På senaste räkningen finns två kunder på min linje, {other} och jag.
Mejlet från {agent} saknade bilaga.
Leverans lovades {date}, sen {date}, nu ingenting.
Routern startar om hela tiden, lamporna blir röda sen gröna
Min bortgångne fars, {kin:gen}, prenumeration löper fortfarande.
På kortet står {initial} {family} och det godtar inte banken.
ni har stavat fel, jag heter {full} inte {other}
Paketet hamnade hos {other} i {place} i stället för hos mig.
Jag returnerade {product} i april och har inte hört nåt sen dess.
Det läcker igen precis där {othergiven} lagade.
På kvittot står bara {initial}, inget namn.
Får sms som ska till {othergiven} varje dag klockan sex på morgonen
Presentkortet till {kin} gick ut innan hon fick det.
Sidan finns inte, fel 404, på alla länkar.
Ljud men ingen bild.
Autogirot står i {othergiven:gen} namn.
Det där har jag aldrig gått med på
Nycklarna lämnades till {other}, inte till oss.
På garantibeviset står {firm} men {firm} hänvisar till er.
Mitt användarnamn {user} är plötsligt upptaget.
På utdraget står {othergiven} och {kin} som användare. Vilka är det?
Den blå luktar bensin.
{agentgiven} lovade ringa inom en timme; det var fem timmar sedan.
Vi har varit utan bredband i nio dagar.
Mätaren är avläst tio gånger för högt
Min order har slagits ihop med en från en viss {other}.
Appen säger "Välkommen tillbaka {othergiven}". Dataskydd??
Storlekstabellen ljuger.
Montören, {othergiven}, borrade genom ett rör.
Mejl till {email} studsar.
Inkasso jagar mig för en skuld som är {other:gen}, inte min.
Stor repa över hela skivan
{kin} kommer inte in med skolkontot längre
Har ingen aning om vad {amount} på kontoutdraget {date} är för nåt.
Platsen för {kin} är bredvid en främling, vi vill sitta ihop.
Batteriet dör på en timme sedan {version}.
Omdömet som är signerat {full} har jag inte skrivit!
Kassan hänger sig efter kortnumret.
det står kontot spärrat kontakta {othergiven} men vem är det
Receptet är utskrivet på {othergiven} och jag heter {given}.
Högtalaren spelar {kin:gen} musik på mitt konto.
En låda, inga handtag, inga skruvar, ingen manual.
Jag bad att få prata med {agentgiven} och blev bortkopplad tre gånger.
Dörren sattes upp och ner av er gubbe {othergiven}.
Inget.
På etiketten står {full} men gatan är den gamla.
Betalningen gick igenom, beställningen inte.
Någon har kvitterat med "{initial}" för mitt paket. Vem är det?
Bokningen på {family} går inte att hitta
Jag fick {other:gen} läkarräkning i mitt kuvert.
Butiken i {place} vägrade ta tillbaka den.
{othergiven} på nattskiftet sa att det var fixat. Det är det inte.
Larmet går av sig självt klockan sex varje morgon.
Som ogift hette jag {otherfamily} och det står kvar hos er.
`)

export const requests = list(`
Säg upp min prenumeration från och med idag.
Kan du be {agentgiven} ringa mig?
Skicka fakturan igen tack.
Jag vill byta kontoinnehavare till {other}.
kan ni skicka länken en gång till
Ta bort {othergiven} från kontot.
Vänligen bekräfta att ni fått detta.
Jag vill ha pengarna tillbaka, punkt slut.
Koppla mig till {agent} eller hennes chef.
Går det att leverera till min syster {kin} i stället?
Skicka en ny, inte en lagad, en NY.
Lägg till {other} som behörig användare är ni snälla.
Hälsa {othergiven} och tacka.
Rätta stavningen: {full}.
Kan någon titta på det före fredag?
Radera allt ni har om mig.
Låt {othergiven} kvittera om jag är ute.
Betala tillbaka till kortet som slutar på 4411.
Kan teknikern komma efter fem?
Jag vill ha ett skriftligt svar av {agent}.
Vidarebefordra till {other}, hon är insatt.
Boka rummet på {full}, två nätter.
säg bara var min grej är
{kin} får hämta ut det, han har leg med sig.
Kan jag få en kopia på avtalet från {date}?
Ändra leveransen till {place}
Dela inte detta med {other}.
Jag behöver ett momskvitto utställt på {firm}.
Se till att {othergiven} är med på kopia.
Avregistrera mig från nyhetsbrevet.
Jobbar {agentgiven} idag?
Vem har ansvaret, ni eller {firm}?
Ange referens {ref} på krediten.
Kan du kolla med {othergiven} på lagret om den är packad?
Ge {kin} och mig var sin inloggning.
Finns {product} i grönt?
Vilket namn står kontot på, {given} eller {othergiven}?
Flytta numret från {other} till {full}.
Ring {othergiven} på {phone} om ingen öppnar.
Skulle ni kunna skicka reservdel {sku}?
När kommer den in igen
Anmäl {kin} till kursen också.
Jag vill prata med en människa.
Kan jag dela upp det på tre?
Eskalera till {agent} tack.
Svara till {email} och inte till {othergiven}.
Ställ det hos {other} på tolvan.
Kan ni förlänga till {date}?
Bekräfta att {full} är struken från listan.
Fråga {othergiven}. Han var där.
Säg vad {agentgiven} tycker.
`)

export const agentSays = list(`
Hej {given}, tack för att du hör av dig!
Tack för ditt tålamod {given}.
Jag har kollat med min kollega {othergiven} och paketet är på väg.
Jag heter {agent} och hjälper dig idag.
Kan jag få ditt fullständiga namn och ordernummer?
Jag ser att det är {other} som lagt ordern, stämmer det?
Jag har skickat ditt ärende vidare till {other} på tekniken.
{agentgiven} här. Vad kan jag hjälpa till med?
Vi har betalat tillbaka {amount} idag.
Du pratar med {agentgiven}.
Tråkigt att höra, {given}.
Jag förstår fru {family}, och jag beklagar.
Av säkerhetsskäl, kan du uppge födelsedatum på {other}?
Ett ögonblick.
Sådär {given}, nu ser jag ordern.
{othergiven} ringer dig imorgon mellan nio och elva.
Tyvärr får vi inte prata om {other:gen} konto med dig.
Starta om routern och vänta två minuter.
Avtalet står på {other}; vi behöver hennes samtycke.
Jag har ändrat namnet till {full}.
Är det {full} jag chattar med?
Toppen. Något mer jag kan hjälpa till med?
Hos oss står {kin} som medlåntagare.
Reservdelen är hos dig senast {date}.
Jag tar över efter {othergiven} som är ledig.
Som {othergiven} förklarade gäller garantin.
Skicka blanketten direkt till mig, {agent}.
Tack {given}! Ha en fin dag.
Min chef {other} har godkänt krediten.
Kan du stava? {full}?
Bara för att kolla: {initial} är {given}?
Vi försökte leverera {date} men {othergiven} tog inte emot.
Har du testat en annan webbläsare?
Har lagt en lapp till {othergiven} och {agentgiven}.
Goda nyheter {given}, den finns i lager igen.
Du får en bekräftelse till {email}.
Låt mig kolla med {firm}.
Ok {given}
Så {given}, en ny kod är skickad.
Chauffören heter {other}.
Jag hittar ingen {family} hos oss.
Ingen fara.
Är det du som är abonnent eller är det {kin}?
Ärendet har nummer {order}.
Fråga efter {othergiven} eller {agentgiven} när du ringer.
God morgon {full}, din tid är hos dr {otherfamily}.
Vår montör {othergiven} bekräftar att han var där {time}.
Jag har tagit bort avgiften som en engångssak.
Noterat {given}. Har sagt till {othergiven}.
Bästa {full}, vi beklagar förseningen.
Hej igen, det var {othergiven} som stängde ärendet.
`)

export const closings = list(`
Med vänlig hälsning, {full}
Mvh {given}
Hälsningar⏎{full}
Tack!
tack på förhand /{given}
Vänligen, {given}
Med vänliga hälsningar⏎{full}
MVH⏎{full}
- {given}
{given}
/{initial}
Hälsningar från {given} och {kin}
mvh {initial}
Bästa hälsningar⏎{agent}⏎Kundservice
Kram {given}
Ha det gott, {agentgiven} på {firm}
Väntar på svar.
Skickat från min iPhone
{full}
Ha en bra dag! {agentgiven}
Hej då
Trevlig helg önskar⏎{given} {family}
Högaktningsfullt {initial} {family}
//{given}
Enligt fullmakt för {other}⏎{full}
e.u. {other}
Allt gott, {given} med familj
Tack igen {agentgiven}!
Hälsa {othergiven} som hjälpte mig
En mycket besviken kund
Vänl. hälsn. {full} ({date})
m.v.h. {given}
`)

export const signatures = list(`
{full}⏎{firm}⏎{phone}
{full}⏎{address}⏎{email}
--⏎{given}
{full} | Säljchef | {firm} | {phone}
{agent}⏎Kundsupport⏎{firm}⏎{url}
Leg. läk. {full}⏎Vårdcentralen {place}
{initial}⏎{firm}
___⏎{full}⏎Mobil {phone}⏎Tänk på miljön innan du skriver ut
{full} (hon/henne)⏎Produktägare
{firm}⏎Att: {full}⏎{address}
{given} {family}⏎Ordförande, Brf {place}
Skickat av {full} från Outlook
{full}, jur. kand.⏎Ombud
*{full}*⏎_{firm}_
{agentgiven}⏎Returavdelningen
{full}⏎Assistent till {other}⏎Tel: {phone}
{full}⏎{address}
{family}, {given}⏎Leverantörsreskontra
{full}, civ.ing.⏎Tel {phone} / Fax {phone}⏎{email}
{full}⏎Org.nr {sku}⏎{address}⏎{url}
`)
