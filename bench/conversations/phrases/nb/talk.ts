import { list } from '../list.ts'

export const greetings = list(`
Hei,
Hei {agentgiven},
Heisann {agentgiven}!
Hei hei
Hallo?
God morgen {agentgiven}
Kjære kundeservice,
Hei {agent},
Halla {agentgiven}
hei {agentgiven} det er {given} igjen
Hei, {full} her.
Til den det måtte gjelde
Hei igjen {agentgiven} 😊
Kjære herr {otherfamily}
Hei {agentgiven} og {othergiven}!
{agentgiven},
{agentgiven} - takk for at du ringte tilbake.
God dag!
Hei alle sammen i {firm}
Heia
Att: {agent}
Hei support
@{agentgiven} hei
hallo {given} her
Hei {agentgiven}, kopi til {othergiven}
Goddag fru {otherfamily},
Kjære {agentgiven}
Hei, navnet mitt er {full}
hei!!
Hei {agentgiven} / {othergiven}
`)

export const openings = list(`
Håper alt står bra til.
Skriver på vegne av mannen min, {kin}.
Jeg heter {full} og har vært kunde i elleve år.
Takk for raskt svar!
Som jeg sa til {other} på telefonen i går, har ingenting skjedd.
Dette er tredje gang jeg skriver om det samme!!
{agentgiven} ba meg sende dette hit, så da gjør jeg det.
Viser til samtalen vår {date}.
Det er {given}, vi chattet i forrige uke.
Vet ikke om jeg er på rett plass men
Beklager at jeg maser.
Jeg fikk adressen din av {other} hos {firm}.
Oppfølging av sak {order}
Aller først: {othergiven} var kjempeflink, si det til sjefen hennes.
Kjapt spørsmål.
Jeg er verge for {other} og lurer på følgende.
Ok nå har jeg ventet siden {date} og er MEKTIG lei
{full} heter jeg, ordre {order}.
Dere husker meg kanskje, {full}, hun med sofaen.
Har akkurat lagt på med {othergiven}, som ikke kunne hjelpe.
Den {date} kjøpte jeg {product} hos dere i {place}.
Jeg er naboen til {other}, som ikke kan skrive selv for tiden.
Vi er et lite kontor, og {othergiven} pleier å ta seg av dette.
Hvor skal jeg begynne...
Datteren min {kin} kom til å bestille på kontoen min.
Etter ønske fra {other} kommer kvitteringen her.
La meg presentere meg: {full}, innkjøpssjef.
Snakket med en som het {othergiven}, tror etternavnet var {otherfamily}.
Aner ikke hvem som leser dette, men send det gjerne til {agent}.
Etter at {agent} sluttet, vet jeg ikke hvem jeg skal spørre.
Beklager sent svar, har vært på ferie
d e {given} igjen, hu i fjerde
`)

export const agentSays = list(`
Hei {given}, takk for at du tar kontakt!
Takk for tålmodigheten, {given}.
Jeg har sjekket med kollegaen min {othergiven}, og pakken er på vei.
Jeg heter {agent} og hjelper deg i dag.
Kan jeg få fullt navn og ordrenummer?
Jeg ser at det er {other} som la inn bestillingen, stemmer det?
Saken er sendt videre til {other} på teknisk.
{agentgiven} her. Hva kan jeg hjelpe med?
Vi har tilbakebetalt {amount} i dag.
Du snakker med {agentgiven}.
Leit å høre, {given}.
Jeg forstår, fru {family}, og beklager.
Av sikkerhetshensyn, kan du oppgi fødselsdatoen til {other}?
Et øyeblikk.
Sånn, {given}, nå ser jeg ordren.
{othergiven} ringer deg i morgen mellom ni og elleve.
Dessverre kan vi ikke snakke om kontoen til {other} med deg.
Start ruteren på nytt og vent to minutter.
Avtalen står på {other}; vi trenger samtykke.
Jeg har endret navnet til {full}.
Er det {full} jeg chatter med?
Supert. Noe mer jeg kan hjelpe med?
Hos oss står {kin} som medlåntaker.
Delen er hos deg senest {date}.
Jeg tar over etter {othergiven}, som har fri.
Som {othergiven} forklarte gjelder garantien.
Send skjemaet rett til meg, {agent}.
Takk {given}! Ha en fin dag.
Lederen min {other} har godkjent krediten.
Kan du stave det? {full}?
Bare for å sjekke: {initial} er {given}?
Vi prøvde å levere {date}, men {othergiven} tok ikke imot.
Har du prøvd en annen nettleser?
Jeg har lagt igjen beskjed til {othergiven} og {agentgiven}.
Gode nyheter {given}, den er på lager igjen.
Du får bekreftelse på {email}.
La meg høre med {firm}.
Ok {given}
Da så, {given}, ny kode er sendt.
Sjåføren heter {other}.
Finner ingen {family} hos oss.
Null stress.
Er det du som er abonnent, eller er det {kin}?
Saken har nummer {order}.
Spør etter {othergiven} eller {agentgiven} når du ringer.
God morgen {full}, timen er hos dr. {otherfamily}.
Montøren vår {othergiven} bekrefter at han var der {time}.
Gebyret er fjernet denne ene gangen.
Notert, {given}. Har sagt fra til {othergiven}.
Kjære {full}, vi beklager forsinkelsen.
Hei igjen, det var {othergiven} som lukket saken.
`)

export const closings = list(`
Med vennlig hilsen, {full}
Mvh {given}
Hilsen⏎{full}
Takk!
takk på forhånd, {given}
Vennlig hilsen {given}
Med vennlig hilsen⏎{full}
MVH⏎{full}
- {given}
{given}
/{initial}
Hilsen {given} og {kin}
mvh {initial}
Beste hilsener⏎{agent}⏎Kundeservice
Klem fra {given}
Ha det godt, {agentgiven} i {firm}
Venter på svar.
Sendt fra min iPhone
{full}
Ha en fin dag! {agentgiven}
Ha det
God helg ønskes av⏎{given} {family}
Med hilsen {initial} {family}
h. {given}
Etter fullmakt for {other}⏎{full}
e.f. {other}
Alt godt, {given} med familie
Takk igjen {agentgiven}!
Hils {othergiven} som hjalp meg
En skuffet kunde
Vennl. hilsen {full} ({date})
hilsen {given} {family}
`)

export const signatures = list(`
{full}⏎{firm}⏎{phone}
{full}⏎{address}⏎{email}
--⏎{given}
{full} | Salgssjef | {firm} | {phone}
{agent}⏎Kundestøtte⏎{firm}⏎{url}
Lege {full}⏎{place} legesenter
{initial}⏎{firm}
___⏎{full}⏎Mob. {phone}⏎Tenk på miljøet før du skriver ut
{full} (hun/henne)⏎Produkteier
{firm}⏎Att: {full}⏎{address}
{given} {family}⏎Styreleder, {place} borettslag
Sendt av {full} fra Outlook
{full}⏎Advokatfullmektig
*{full}*⏎_{firm}_
{agentgiven}⏎Returavdelingen
{full}⏎Sekretær for {other}⏎Tlf: {phone}
{full}⏎{address}
{family}, {given}⏎Regnskap
{full}, siv.ing.⏎Tlf {phone} / Faks {phone}⏎{email}
{full}⏎Org.nr {sku}⏎{address}⏎{url}
`)
