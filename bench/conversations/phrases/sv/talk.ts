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
