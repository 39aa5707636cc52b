import { list } from '../list.ts'

export const personal = list(`
Min kone {kin} kvitterede.
Jeg talte med {other} i går, og hun sagde det var fint.
Spørg efter {othergiven} ved skranken.
Min bror {kin} og jeg deler konto.
{other} fra {firm} bad os kontakte jer.
Jeg skriver for {other}, som er min klient.
Vores vicevært {other} har nøglen.
{kin} er kun ni, så send ikke breve til hende.
Tal med {othergiven} i bogholderiet, han har alle papirerne.
Ifølge {other:gen} mail var prisen lavere.
{full} er mit fulde navn, men alle siger {given}.
Jeg bor med {kin} og vores hund Trofast.
{othergiven} sagde ét og {agentgiven} det modsatte.
Det var {kin:gen} fødselsdagsgave.
Fakturaen skal til {other}, vores bogholder.
Chefen {other} vil have det løst i dag
hedder {given} forresten
Da {othergiven} kom med pakken, var {kin} alene hjemme.
Vi blev hjulpet af en ung fyr, {othergiven}, meget flink.
Kontaktperson på stedet: {other}.
Dr. {otherfamily} skrev attesten.
Jeg, {full}, giver hermed {other} fuldmagt til at handle for mig.
Den tidligere lejer, en fru {otherfamily}, får stadig post her.
{othergiven}? Aldrig hørt om.
Både {kin} og {othergiven} har prøvet.
min mor {kin} betalte med sit kort
Er jeg der ikke, kan min kollega {othergiven} åbne.
{other}, {place}, købte den brugt af mig.
Undertegnede {full}
På bestyrelsens vegne, {other} og {full}
I kan få fat i mig eller min kæreste {kin} når som helst.
Jeres medarbejder {agent} var grov over for {kin}.
Er det {othergiven} med K eller C?
Jeg skiftede navn fra {other} til {full}, da jeg blev gift.
Tvillingerne, {kin} og {othergiven}, bruger tabletten.
Det er til mit barnebarn {kin}, der fylder seks.
Til vitterlighed: {other}, {phone}
Vi kalder ham {othergiven}, men i passet står {other}.
Takket være {agentgiven:gen} tålmodighed virker det endelig.
Rejsende: {full}, {kin} {family} og {other}
Jeg gav skemaet til {othergiven} i receptionen, som gav det til {agentgiven}.
kontoen er {othergiven:gen}, min eks, og jeg vil ud
{initial} {family} står der på kortet.
Hr. {family} er min far; jeg er {given}.
Der bor en {other} ovenpå, måske fik de den?
I skrev hr., men det er fru {family}.
Referent {initial}.
Min advokat, {other} fra {firm}, vender tilbage.
Sygeplejerske {othergiven} satte den på {time}.
Forælder til {kin}: {full}
{othergiven} ved det. {kin} ved det ikke.
Svarede {othergiven} nogensinde?
Jeg var på kursus hos {othergiven} {otherfamily}, jeres gamle sælger.
Kopi: {other}; {agent}
Vi, {full} og {other}, er ejerne.
Professor {otherfamily} anbefalede jer.
Nærmeste pårørende er {kin}, så {othergiven}.
Som {kin} plejer at sige: bras.
Hils {agentgiven} mange gange
Min svigersøn {othergiven} henter {product} den {date}.
Træner {othergiven} bestilte trøjer til {kin}, {othergiven} og mig.
Bemærk at {other} døde {date}.
Teamleder er {agent}, stedfortræder {othergiven}.
Det var før {othergiven} overtog butikken efter {other}.
{kin} bliver 18, så nu kan han selv stå på den
`)

export const identifiers = list(`
Min mail er {email}.
I kan fange mig på {phone}.
Telefon: {phone}
kundenr. {order}, navn {full}, tlf. {phone}
Adresse: {address}
Jeg bor på {address}.
Min nye adresse er {address}, den gamle gælder ikke mere.
CPR {id}
cpr-nr {id} hvis i skal bruge det
mit nummer er {phone} ring efter 5
Skriv til {email} eller {email}
IBAN {iban}
Betal til {iban}, kontohaver {full}.
Kortnummer {card}
Betalte med {card}, på kortet står {full}
Jeg logger ind fra {ip} og bliver spærret
brugernavn: {user}
Mit brugernavn er {user} og mailen {email}
født {date}, {full}, {id}
Send c/o {other}, {address}
ring til {othergiven} på {phone} eller mig på {phone}
{full}, {address}, {phone}
{email} ({given})
sig det til {othergiven} {phone}
Mob. {phone}, spørg efter {given}
Kontoen ligger på {email} og {full}.
Kontakt: {full} / {email} / {phone}
det er {email} med småt
Prøv {phone}, det er {kin:gen} mobil.
Leveres til: {full}⏎{address}
Faktureringsadresse:⏎{full}⏎{address}
Ikke {phone}, men {phone}!
tlf{phone}
Cpr-nummer på {kin}: {id}
Sygesikringskort {id} patient {other}
Pas til {full}, nr. {id}
Jeg er {user} i chatten
Login {user} / ordre {order}
mail {email} (den gamle var {email})
Min ip er vist {ip}
Her er mine oplysninger: {full}, {id}, {phone}.
{id} er {other:gen} nummer
Bank: {iban}, ref. {ref}, modtager {other}
fax {phone} att. {other}
I har {phone}, det er {othergiven:gen}.
Brug {address} til {kin} og {address} til mig.
whatsapp {phone} {given}
Kontoen @{user} var min indtil sidste uge.
{given} {phone}
{family}, {phone}
Nøglen er hos {other}, {address}
Konto {iban} står i {full} & {kin:gen} navn
Fra: {email} Til: {email}
navn: {full} mail: {email}
Jeg er flyttet: {address}. - {given}
Mød {othergiven} på {address}, {time}.
Kørekort {id}, {full}
kort der ender på {card}
Kunde {full} (id {user}) fra {ip}
Ring til: {other}, {phone}, lokal 12
`)

export const callNotes = list(`
Kunde ringede, vil have {agentgiven} til at ringe op.
{full} ringede vedr. ordre {order}.
Talt m. {other}, mand til {full}.
Kunde {family} utilfreds, spørger efter {agentgiven}.
Ringet {given} 14.10, intet svar, lagt besked.
{given} oplyser at {othergiven} har lovet refusion.
Opkalder identificeret som {full}.
Verificeret: {full}, {id}.
Konen ({kin}) henter.
Fru {family} har ringet tre gange i dag.
{otherfamily} er ny lejer.
Stillet om til {othergiven} i faktura.
{agentgiven} følger op {date}.
Overdraget til {initial}.
Bedt {given} sende billeder til {email}.
{full} ringede for {other}, fuldmagt mangler.
Prøvet {phone}, fik {kin}, ring efter seks.
kunde vil have {othergiven} på aftalen
Klage over {othergiven}, chauffør, rute {place}.
Iflg. {othergiven}: goodwill {amount} ok.
{given} var rolig, {kin} i baggrunden var ikke.
{full}, {address}, melder om koldt hus.
Godkendt af {initial} {date}.
NB {agentgiven}: spørg {firm} først.
{family} bestrider aflæsningen.
Pt. {full} flyttet tid til {date}, dr. {otherfamily} orienteret.
{othergiven} tog samtalen, {agentgiven} noterede.
Ikke identificeret, sagde hun hed "{given}".
Datteren {kin} taler for {full}, som hører dårligt.
Staves {full}.
Lukket af {agentgiven}, genåbnet af {othergiven}.
Spurgte hvem der havde kvitteret: {other}.
Kunde {family} truer med advokat ({other}).
Ring til {othergiven} før besøg, hund i haven
{given} bekræfter ny adr. {address}
{other} (udlejer) bekræfter at {full} er flyttet.
Siger hun er {full:gen} søster. Ikke verificeret.
Orienteret {given} om forsinkelsen, afventer.
{agentgiven} talte med {given}; {given} med {othergiven}; ingen med {kin}.
Ifølge {given} lagde {agentgiven} på.
{full:gen} konto spærret efter 3 forsøg fra {ip}.
Opf. {given} tors, cc {othergiven}
Opkalder = {other}, nabo. {full} på hospitalet.
Eskaleret til {agent} (2. linje).
{kin} svarede, {given} på arbejde.
Besøg af {othergiven} {otherfamily}, ingen fejl fundet.
Vil have det på skrift fra {agent}.
Kunde {given} {phone} ring hurtigst muligt
Møde m. {other}, {agent} og {full} {date}.
Tolk {othergiven} på linjen.
Pakke udleveret til {other}, underskrevet "{initial}".
{full} tror {firm} er os. Forklaret.
`)

export const voicemail = list(`
ja hej det er {full} jeg ringer om min bestilling
hej det er {given} igen vil i ringe til mig på {phone}
godmorgen mit navn er {full} altså {family} og det drejer sig om en faktura
øh hej {agentgiven} du ringede før jeg er på {phone} til hen ad fire
det her er til {agent} det er {other} fra {firm}
mit nummer er {phone} jeg siger det lige igen {phone}
vil du bede {othergiven} ringe til {full}
jeg talte med en der hed {othergiven} og så røg forbindelsen
hej det er {given} {kin:gen} mor ringer fra {place}
ja navnet er {full} og ordrenummeret er {order} tror jeg
jeg ringer for min far {kin} han er toogfirs
jo det er om pakken til {other} som i satte hos os
i kan skrive til {email} hvis det er nemmere
tak hej hej
nå men {othergiven} sagde der ville komme nogen tirsdag og der kom ingen
hej {agentgiven} {given} her jeg ringer bare retur
det er {given} i nummer ni hende med fyret
vil du sige til {agentgiven} at {kin} har nøglerne
ja altså jeg ved ikke om jeg har ringet rigtigt jeg skal have fat i {other}
mit cpr nummer er {id} hvis i skal bruge det
det er doktor {otherfamily} fra lægehuset i {place} om en patient {full}
adressen er {address} den røde dør
hej {given} var det jeg talte med {othergiven} i mandags og med {agentgiven} i onsdags og har stadig ikke varmt vand
er jeg der ikke henter min mand {kin}
ja hallo {family} her {family} ja i ved
du kaldte mig {othergiven} i sidste brev men jeg hedder {given}
ring til mig det haster det er {given} hej
jeg skal aflyse tiden til {kin} i morgen {time}
{othergiven} hvis du hører det her så har jeg betalt
hejsa det er {given} nåede ikke telefonen hils {othergiven}
min mail er {email} og efternavnet er {family}
goddag hr {otherfamily} det er fru {family}
`)

export const formLabels = [
  ['Navn', 'full'],
  ['Fulde navn', 'full'],
  ['Fornavn', 'given'],
  ['Efternavn', 'family'],
  ['Kunde', 'full'],
  ['Kontaktperson', 'other'],
  ['Kontohaver', 'full'],
  ['Dit navn', 'full'],
  ['Pårørende', 'kin'],
  ['Sagsbehandler', 'agent'],
  ['Tildelt', 'agentgiven'],
  ['Rejsende 1', 'full'],
  ['Patient', 'other'],
  ['Godkendt af', 'other'],
  ['Initialer', 'initial'],
  ['E-mail', 'email'],
  ['Mobil', 'phone'],
  ['Adresse', 'address'],
  ['CPR-nummer', 'id'],
  ['Brugernavn', 'user'],
  ['Firma', 'firm'],
  ['Produkt', 'product'],
  ['By', 'place'],
  ['Ordrenummer', 'order'],
  ['Købsdato', 'date'],
  ['App-version', 'version'],
  ['Betalings-ID', 'ref'],
  ['Beløb', 'amount'],
  ['Varenr.', 'sku'],
] as const
