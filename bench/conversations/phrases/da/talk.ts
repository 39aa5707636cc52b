import { list } from '../list.ts'

export const greetings = list(`
Hej,
Hej {agentgiven},
Hejsa {agentgiven}!
Hej hej
Hallo?
Godmorgen {agentgiven}
Kære kundeservice,
Hej {agent},
Dav {agentgiven}
hej {agentgiven} det er {given} igen
Hej, det er {full}.
Til rette vedkommende
Hej igen {agentgiven} 😊
Kære hr. {otherfamily}
Hej {agentgiven} og {othergiven}!
{agentgiven},
{agentgiven} - tak fordi du ringede tilbage.
Goddag!
Hej alle i {firm}
Halløj
Att.: {agent}
Hej support
@{agentgiven} hej
hej {given} her
Hej {agentgiven}, kopi til {othergiven}
Goddag fru {otherfamily},
Kære {agentgiven}
Hej, mit navn er {full}
hej!!
Hej {agentgiven} / {othergiven}
`)

export const openings = list(`
Håber alt er vel.
Jeg skriver på vegne af min mand {kin}.
Jeg hedder {full} og har været kunde i elleve år.
Tak for hurtigt svar!
Som jeg sagde til {other} i telefonen i går, er der intet sket.
Det er tredje gang jeg skriver om det samme!!
{agentgiven} bad mig sende det her, så det gør jeg.
I forlængelse af vores samtale {date}.
Det er {given}, vi chattede i sidste uge.
Ved ikke om jeg er havnet rigtigt men
Undskyld jeg forstyrrer igen.
Jeg fik din adresse af {other} hos {firm}.
Opfølgning på sag {order}
Allerførst: {othergiven} var helt fantastisk, sig det til hendes chef.
Hurtigt spørgsmål.
Jeg er værge for {other} og vil høre følgende.
Nå nu har jeg ventet siden {date} og gider ALTSÅ ikke mere
{full} er navnet, ordre {order}.
I husker mig måske, {full}, hende med sofaen.
Har lige lagt på med {othergiven}, som ikke kunne hjælpe.
Den {date} købte jeg {product} hos jer i {place}.
Jeg er nabo til {other}, som ikke selv kan skrive lige nu.
Vi er et lille kontor, og {othergiven} plejer at tage sig af det.
Hvor skal jeg starte...
Min datter {kin} kom til at bestille på min konto.
Efter aftale med {other} er kvitteringen her.
Må jeg præsentere mig: {full}, indkøbschef.
Talte med en der hed {othergiven}, vist nok {otherfamily} til efternavn.
Aner ikke hvem der læser det her, men send det gerne til {agent}.
Siden {agent} stoppede, ved jeg ikke hvem jeg skal spørge.
Beklager sent svar, har været på ferie
d er {given} igen, hende på fjerde
`)

export const agentSays = list(`
Hej {given}, tak for din henvendelse!
Tak for tålmodigheden, {given}.
Jeg har talt med min kollega {othergiven}, og pakken er på vej.
Jeg hedder {agent} og hjælper dig i dag.
Må jeg få dit fulde navn og ordrenummer?
Jeg kan se at {other} har lagt ordren, passer det?
Jeg har sendt sagen videre til {other} i teknik.
{agentgiven} her. Hvad kan jeg hjælpe med?
Vi har refunderet {amount} i dag.
Du taler med {agentgiven}.
Det er jeg ked af at høre, {given}.
Det forstår jeg godt, fru {family}, og jeg beklager.
Af sikkerhedshensyn, kan du oplyse {other:gen} fødselsdato?
Et øjeblik.
Sådan, {given}, nu kan jeg se ordren.
{othergiven} ringer til dig i morgen mellem ni og elleve.
Desværre må vi ikke tale om {other:gen} konto med dig.
Genstart routeren og vent to minutter.
Aftalen står i {other:gen} navn; vi skal bruge samtykke.
Jeg har rettet navnet til {full}.
Er det {full} jeg chatter med?
Super. Er der andet jeg kan hjælpe med?
Hos os står {kin} som medlåntager.
Delen er hos dig senest {date}.
Jeg overtager efter {othergiven}, som har fri.
Som {othergiven} forklarede, dækker garantien.
Send blanketten direkte til mig, {agent}.
Tak {given}! Hav en god dag.
Min chef {other} har godkendt krediteringen.
Kan du stave det? {full}?
Bare for at være sikker: {initial} er {given}?
Vi forsøgte at levere {date}, men {othergiven} ville ikke tage imod.
Har du prøvet en anden browser?
Jeg har lagt en besked til {othergiven} og {agentgiven}.
Godt nyt {given}, den er på lager igen.
Du får en bekræftelse på {email}.
Lad mig høre {firm}.
Ok {given}
Så er den der, {given}, en ny kode er sendt.
Chaufføren hedder {other}.
Jeg kan ikke finde nogen {family} hos os.
Helt i orden.
Er det dig der er abonnent, eller er det {kin}?
Sagen har nummer {order}.
Spørg efter {othergiven} eller {agentgiven}, når du ringer.
Godmorgen {full}, din tid er hos dr. {otherfamily}.
Vores montør {othergiven} bekræfter at han var der {time}.
Jeg har fjernet gebyret denne ene gang.
Noteret, {given}. Jeg har sagt det til {othergiven}.
Kære {full}, vi beklager forsinkelsen.
Hej igen, det var {othergiven} der lukkede sagen.
`)

export const closings = list(`
Med venlig hilsen, {full}
Mvh {given}
Hilsen⏎{full}
Tak!
på forhånd tak, {given}
Venlig hilsen {given}
Med venlig hilsen⏎{full}
MVH⏎{full}
- {given}
{given}
/{initial}
Hilsen {given} og {kin}
vh {initial}
De bedste hilsner⏎{agent}⏎Kundeservice
Knus fra {given}
Hav det godt, {agentgiven} hos {firm}
Afventer svar.
Sendt fra min iPhone
{full}
Hav en god dag! {agentgiven}
Farvel
God weekend ønskes af⏎{given} {family}
Med hilsen {initial} {family}
kh {given}
I henhold til fuldmagt for {other}⏎{full}
p.v.a. {other}
Alt godt, {given} med familie
Tak igen {agentgiven}!
Hils {othergiven}, der hjalp mig
En skuffet kunde
Venl. hilsen {full} ({date})
hilsen {given} {family}
`)

export const signatures = list(`
{full}⏎{firm}⏎{phone}
{full}⏎{address}⏎{email}
--⏎{given}
{full} | Salgschef | {firm} | {phone}
{agent}⏎Kundesupport⏎{firm}⏎{url}
Læge {full}⏎Lægehuset {place}
{initial}⏎{firm}
___⏎{full}⏎Mobil {phone}⏎Tænk på miljøet før du printer
{full} (hun/hende)⏎Produktejer
{firm}⏎Att.: {full}⏎{address}
{given} {family}⏎Formand, Ejerforeningen {place}
Sendt af {full} fra Outlook
{full}, cand.jur.⏎Advokatfuldmægtig
*{full}*⏎_{firm}_
{agentgiven}⏎Returafdelingen
{full}⏎Sekretær for {other}⏎Tlf.: {phone}
{full}⏎{address}
{family}, {given}⏎Kreditorbogholderi
{full}, civ.ing.⏎Tlf. {phone} / Fax {phone}⏎{email}
{full}⏎CVR {sku}⏎{address}⏎{url}
`)
