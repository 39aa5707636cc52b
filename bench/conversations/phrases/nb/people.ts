import { list } from '../list.ts'

export const personal = list(`
Kona mi {kin} signerte.
Jeg snakket med {other} i går, og hun sa det var greit.
Spør etter {othergiven} i skranken.
Broren min {kin} og jeg deler konto.
{other} hos {firm} ba oss kontakte dere.
Jeg skriver for {other}, som er klienten min.
Vaktmesteren vår {other} har nøkkelen.
{kin} er bare ni år, så ikke send brev til henne.
Snakk med {othergiven} på økonomi, han har alle papirene.
Ifølge e-posten til {other} var prisen lavere.
{full} er hele navnet, men alle sier {given}.
Jeg bor med {kin} og hunden vår Pus.
{othergiven} sa en ting og {agentgiven} det motsatte.
Det var bursdagsgaven til {kin}.
Fakturaen skal til {other}, regnskapsføreren vår.
Sjefen {other} vil ha det løst i dag
heter {given} forresten
Da {othergiven} kom med pakken, var {kin} alene hjemme.
Vi fikk hjelp av en ung fyr, {othergiven}, veldig hyggelig.
Kontaktperson på stedet: {other}.
Dr. {otherfamily} skrev attesten.
Jeg, {full}, gir herved {other} fullmakt til å opptre for meg.
Forrige leietaker, en fru {otherfamily}, får fortsatt post hit.
{othergiven}? Aldri hørt om.
Både {kin} og {othergiven} har prøvd.
mamma {kin} betalte med kortet sitt
Er jeg ikke der, kan kollegaen min {othergiven} åpne.
{other}, {place}, kjøpte den brukt av meg.
Undertegnede {full}
For styret, {other} og {full}
Dere når meg eller samboeren min {kin} når som helst.
Deres medarbeider {agent} var frekk mot {kin}.
Er det {othergiven} med K eller C?
Jeg byttet navn fra {other} til {full} da jeg giftet meg.
Tvillingene, {kin} og {othergiven}, bruker nettbrettet.
Det er til barnebarnet {kin} som fyller seks.
Vitne: {other}, {phone}
Vi kaller ham {othergiven}, men i passet står {other}.
Takket være {agentgiven:gen} tålmodighet virker det endelig.
Reisende: {full}, {kin} {family} og {other}
Jeg ga skjemaet til {othergiven} i resepsjonen, som leverte det til {agentgiven}.
kontoen er {othergiven} sin, eksen min, og jeg vil ut
{initial} {family} står det på kortet.
Herr {family} er faren min; jeg er {given}.
Det bor en {other} over oss, kanskje de fikk den?
Dere skrev herr, men det er fru {family}.
Referent {initial}.
Advokaten min, {other} i {firm}, tar kontakt.
Sykepleier {othergiven} satte den på {time}.
Foresatt for {kin}: {full}
{othergiven} vet det. {kin} vet det ikke.
Svarte {othergiven} noen gang?
Jeg gikk på kurs hos {othergiven} {otherfamily}, den gamle selgeren deres.
Kopi: {other}; {agent}
Vi, {full} og {other}, er eierne.
Professor {otherfamily} anbefalte dere.
Nærmeste pårørende er {kin}, så {othergiven}.
Som {kin} sier: skrot.
Hils {agentgiven} så mye
Svigersønnen min {othergiven} henter {product} den {date}.
Trener {othergiven} bestilte drakter til {kin}, {othergiven} og meg.
Merk at {other} døde {date}.
Teamleder er {agent}, vara {othergiven}.
Det var før {othergiven} overtok butikken etter {other}.
ho {kin} skal ha egen bruker når ho fyller 18
`)

export const identifiers = list(`
E-posten min er {email}.
Dere når meg på {phone}.
Telefon: {phone}
kundenr {order}, navn {full}, tlf {phone}
Adresse: {address}
Jeg bor i {address}.
Ny adresse er {address}, den gamle gjelder ikke lenger.
fødselsnummer {id}
fnr {id} hvis dere trenger det
nummeret mitt er {phone} ring etter 5
Skriv til {email} eller {email}
IBAN {iban}
Betal til {iban}, kontoeier {full}.
Kortnummer {card}
Betalte med {card}, på kortet står {full}
Logger inn fra {ip} og blir sperret
brukernavn: {user}
Brukernavnet er {user} og e-posten {email}
født {date}, {full}, {id}
Send c/o {other}, {address}
ring {othergiven} på {phone} eller meg på {phone}
{full}, {address}, {phone}
{email} ({given})
si fra til {othergiven} {phone}
Mob. {phone}, spør etter {given}
Kontoen ligger på {email} og {full}.
Kontakt: {full} / {email} / {phone}
det er {email} med små bokstaver
Prøv {phone}, det er mobilen til {kin}.
Leveres til: {full}⏎{address}
Fakturaadresse:⏎{full}⏎{address}
Ikke {phone}, men {phone}!
tlf{phone}
Fnr til {kin}: {id}
D-nummer {id} pasient {other}
Pass til {full}, nr {id}
Jeg er {user} i chatten
Innlogging {user} / ordre {order}
e-post {email} (gamle var {email})
IP-en min er visst {ip}
Her er opplysningene: {full}, {id}, {phone}.
{id} er {other:gen} nummer
Bank: {iban}, ref {ref}, mottaker {other}
faks {phone} att {other}
Dere har {phone}, det er {othergiven} sitt.
Bruk {address} for {kin} og {address} for meg.
whatsapp {phone} {given}
Kontoen @{user} var min til forrige uke.
{given} {phone}
{family}, {phone}
Nøkkelen er hos {other}, {address}
Konto {iban} står på {full} & {kin}
Fra: {email} Til: {email}
navn: {full} epost: {email}
Jeg har flyttet: {address}. - {given}
Møt {othergiven} i {address}, {time}.
Førerkort {id}, {full}
kort som slutter {card}
Kunde {full} (id {user}) fra {ip}
Ring: {other}, {phone}, linje 12
`)

export const callNotes = list(`
Kunde ringte, vil at {agentgiven} ringer tilbake.
{full} ringte ang. ordre {order}.
Snakket m/ {other}, mann til {full}.
Kunde {family} misfornøyd, spør etter {agentgiven}.
Ringt {given} 14.10, ikke svar, la igjen beskjed.
{given} sier at {othergiven} har lovet refusjon.
Innringer legitimert som {full}.
Verifisert: {full}, {id}.
Kona ({kin}) henter.
Fru {family} har ringt tre ganger i dag.
{otherfamily} er ny leietaker.
Satt over til {othergiven} på faktura.
{agentgiven} følger opp {date}.
Overlevert {initial}.
Bedt {given} sende bilder til {email}.
{full} ringte for {other}, fullmakt mangler.
Prøvd {phone}, fikk {kin}, ring etter seks.
kunde vil ha {othergiven} inn på avtalen
Klage på {othergiven}, sjåfør, rute {place}.
Ifølge {othergiven}: goodwill {amount} ok.
{given} var rolig, {kin} i bakgrunnen ikke.
{full}, {address}, melder om kaldt hus.
Godkjent av {initial} {date}.
NB {agentgiven}: sjekk med {firm} først.
{family} bestrider avlesningen.
Pas. {full} flyttet time til {date}, dr. {otherfamily} varslet.
{othergiven} tok samtalen, {agentgiven} noterte.
Ikke legitimert, sa hun het "{given}".
Datteren {kin} snakker for {full}, som hører dårlig.
Staves {full}.
Lukket av {agentgiven}, gjenåpnet av {othergiven}.
Spurte hvem som hadde kvittert: {other}.
Kunde {family} truer med advokat ({other}).
Ring {othergiven} før besøk, hund i hagen
{given} bekrefter ny adr {address}
{other} (utleier) bekrefter at {full} er flyttet.
Sier hun er søster av {full}. Ikke verifisert.
Informert {given} om forsinkelsen, venter.
{agentgiven} snakket med {given}; {given} med {othergiven}; ingen med {kin}.
Ifølge {given} la {agentgiven} på.
Kontoen til {full} sperret etter 3 forsøk fra {ip}.
Oppf. {given} tors, cc {othergiven}
Innringer = {other}, nabo. {full} på sykehus.
Eskalert til {agent} (2. linje).
{kin} svarte, {given} på jobb.
Besøk av {othergiven} {otherfamily}, ingen feil funnet.
Vil ha det skriftlig fra {agent}.
Kunde {given} {phone} ring snarest
Møte m {other}, {agent} og {full} {date}.
Tolk {othergiven} på linja.
Pakke utlevert til {other}, signert "{initial}".
{full} tror {firm} er oss. Forklart.
`)

export const voicemail = list(`
ja hei dette er {full} jeg ringer om bestillingen min
hei det er {given} igjen kan dere ringe meg på {phone}
god morgen navnet er {full} altså {family} og det gjelder en faktura
eh hei {agentgiven} du ringte i sted jeg er på {phone} til sånn fire
dette er til {agent} det er {other} i {firm}
nummeret mitt er {phone} jeg tar det igjen {phone}
kan du be {othergiven} ringe {full}
jeg snakket med en som het {othergiven} og så ble det brudd
hei det er {given} mora til {kin} ringer fra {place}
ja navnet er {full} og ordrenummeret er {order} tror jeg
jeg ringer for faren min {kin} han er åttito
jo det gjelder pakka til {other} som dere satte hos oss
dere kan sende epost til {email} hvis det er lettere
takk ha det
uansett {othergiven} sa at noen skulle komme tirsdag men ingen kom
hei {agentgiven} {given} her jeg ringer bare tilbake
det er {given} i nummer ni hun med fyren som ikke virker
kan du si til {agentgiven} at {kin} har nøklene
ja altså jeg vet ikke om jeg har ringt rett jeg skal ha tak i {other}
fødselsnummeret er {id} hvis dere trenger det
det er doktor {otherfamily} på legekontoret i {place} angående en pasient {full}
adressen er {address} den røde døra
hei {given} var det jeg snakket med {othergiven} på mandag og {agentgiven} på onsdag og har fortsatt ikke varmtvann
er ikke jeg der så henter mannen min {kin}
ja hallo {family} her {family} ja dere vet
du kalte meg {othergiven} i forrige brev men jeg heter {given}
ring meg det haster det er {given} ha det
må avbestille timen til {kin} i morgen {time}
{othergiven} hvis du hører dette så har jeg betalt allerede
halla det er {given} rakk ikke telefonen hils {othergiven}
eposten er {email} og etternavnet {family}
goddag herr {otherfamily} det er fru {family} som ringer
`)

export const formLabels = [
  ['Navn', 'full'],
  ['Fullt navn', 'full'],
  ['Fornavn', 'given'],
  ['Etternavn', 'family'],
  ['Kunde', 'full'],
  ['Kontaktperson', 'other'],
  ['Kontoeier', 'full'],
  ['Ditt navn', 'full'],
  ['Pårørende', 'kin'],
  ['Saksbehandler', 'agent'],
  ['Tildelt', 'agentgiven'],
  ['Reisende 1', 'full'],
  ['Pasient', 'other'],
  ['Godkjent av', 'other'],
  ['Signatur', 'initial'],
  ['E-post', 'email'],
  ['Mobil', 'phone'],
  ['Adresse', 'address'],
  ['Fødselsnummer', 'id'],
  ['Brukernavn', 'user'],
  ['Firma', 'firm'],
  ['Produkt', 'product'],
  ['Sted', 'place'],
  ['Ordrenummer', 'order'],
  ['Kjøpsdato', 'date'],
  ['Appversjon', 'version'],
  ['KID', 'ref'],
  ['Beløp', 'amount'],
  ['Varenr.', 'sku'],
] as const
