import { list } from '../list.ts'

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
