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

export const problems = list(`
Pakken kom aldrig, selv om der står leveret.
Er trukket to gange for {order}.
Kan ikke logge ind efter opdateringen til {version}.
appen går ned hver gang jeg åbner kurven
Fakturaen står til {other}, som flyttede for to år siden.
{product} manglede et ben.
Chaufføren satte den hos {other} ved siden af, og hun er bortrejst til juni.
Jeg kan ikke ændre navnet på kontoen fra {other} til mit.
Varmen har været væk siden mandag, og vi har en baby.
En der hedder {othergiven} får mine mails.
Der står "Hej {othergiven}" når jeg logger ind, men jeg hedder {given}.
Mangler stadig de {amount} tilbage.
Ingen tager telefonen i {place}.
Tirsdag virkede det. Onsdag ikke.
Skærmen bliver sort, så kode {sku}, så sort igen.
Montøren, en {otherfamily}, dukkede aldrig op.
Billetten er bestilt til {full}, men i passet står {other}.
Bestilte M fik XL. To gange.
Linket til ny adgangskode går til {othergiven:gen} gamle adresse.
Aftalen er underskrevet af {other} uden mit vidende.
Forkert farve, forkert størrelse, og kassen var åbnet.
Ser et træk fra {firm}, som jeg ikke kender
Jeres chatbot fatter ingenting.
Min mor {kin} er 84 og kan ikke finde ud af hjemmesiden.
Gavekortet fra {othergiven} bliver afvist.
To ud af fire stole vipper.
Jeg opsagde i marts, og I trækker stadig {amount} om måneden!!!
Buddet siger adressen er ufuldstændig
{kin} smadrede glasset, og nu passer låget ikke.
På sidste regning er der to kunder på min linje, {other} og mig.
Mailen fra {agent} var uden bilag.
Levering blev lovet {date}, så {date}, nu ingenting.
Routeren genstarter hele tiden, rødt lys så grønt
Min afdøde fars abonnement, {kin:gen}, kører stadig.
På kortet står {initial} {family}, og det vil banken ikke have.
i har stavet forkert, jeg hedder {full} ikke {other}
Pakken havnede hos {other} i {place} i stedet for her.
Jeg returnerede {product} i april og har intet hørt.
Det drypper igen lige der hvor {othergiven} lavede det.
På bonen står kun {initial}, intet navn.
Får sms'er til {othergiven} hver morgen klokken seks
Gavekortet til {kin} udløb, før hun fik det.
Siden findes ikke, fejl 404, på alle links.
Lyd men intet billede.
Betalingsservice står i {othergiven:gen} navn.
Det har jeg aldrig sagt ja til
Nøglerne blev givet til {other}, ikke til os.
På garantibeviset står {firm}, men {firm} henviser til jer.
Mit brugernavn {user} er pludselig optaget.
Udskriften viser {othergiven} og {kin} som brugere. Hvem er de?
Den blå lugter af benzin.
{agentgiven} lovede at ringe inden for en time; det er fem timer siden.
Vi har været uden internet i ni dage.
Måleren er aflæst ti gange for højt
Min ordre er slået sammen med en fra en vis {other}.
Appen siger "Velkommen tilbage {othergiven}". GDPR??
Størrelsesguiden lyver.
VVS-manden, {othergiven}, borede gennem et rør.
Mails til {email} kommer retur.
Inkasso jagter mig for en gæld, der er {other:gen}, ikke min.
Kæmpe ridse hen over pladen
{kin} kan ikke komme ind med sit skolelogin mere
Aner ikke hvad {amount} den {date} dækker.
{kin:gen} sæde er ved siden af en fremmed, vi vil sidde sammen.
Batteriet dør på en time siden {version}.
Anmeldelsen underskrevet {full} har jeg ikke skrevet!
Betalingen hænger efter kortnummeret.
der står konto spærret kontakt {othergiven} men hvem er det
Recepten er udstedt til {othergiven}, og jeg hedder {given}.
Højttaleren spiller {kin:gen} musik på min konto.
En skuffe, ingen greb, ingen skruer, ingen manual.
Jeg bad om {agentgiven} og blev afbrudt tre gange.
Døren blev sat på hovedet af jeres mand {othergiven}.
Intet.
På labelen står {full}, men gaden er den gamle.
Betalingen gik igennem, ordren gjorde ikke.
En eller anden har kvitteret med "{initial}" for min pakke. Hvem?
Reservationen under {family} kan ikke findes
Jeg fik {other:gen} lægeregning i min kuvert.
Butikken i {place} nægtede at tage den retur.
{othergiven} på natholdet sagde det var ordnet. Det er det ikke.
Alarmen går i gang af sig selv klokken seks hver morgen.
Mit pigenavn var {otherfamily}, og det står der stadig hos jer.
`)

export const requests = list(`
Opsig mit abonnement fra i dag.
Vil du bede {agentgiven} ringe til mig?
Send fakturaen igen, tak.
Jeg vil gerne skifte kontohaver til {other}.
kan i sende linket igen
Fjern {othergiven} fra kontoen.
Bekræft venligst at I har fået dette.
Jeg vil have pengene tilbage, punktum.
Stil mig om til {agent} eller hendes chef.
Kan det leveres til min søster {kin} i stedet?
Send en ny, ikke en repareret, en NY.
Tilføj {other} som bruger, er I søde.
Hils {othergiven} og sig tak.
Ret stavningen: {full}.
Kan nogen kigge på det inden fredag?
Slet alt hvad I har om mig.
Lad {othergiven} kvittere, hvis jeg er ude.
Betal tilbage til kortet der slutter på 4411.
Kan teknikeren komme efter fem?
Jeg ønsker et skriftligt svar fra {agent}.
Videresend til {other}, hun kender sagen.
Book værelset til {full}, to nætter.
sig bare hvor min ting er
{kin} må godt hente den, han har id med.
Må jeg få en kopi af aftalen fra {date}?
Ret leveringen til {place}
Del ikke det her med {other}.
Jeg skal bruge en momskvittering udstedt til {firm}.
Sørg for at {othergiven} er cc.
Afmeld mig nyhedsbrevet.
Er {agentgiven} på arbejde i dag?
Hvem har ansvaret, jer eller {firm}?
Oplys reference {ref} på kreditnotaen.
Kan du høre {othergiven} på lageret, om den er pakket?
Giv {kin} og mig hver sit login.
Findes {product} i grøn?
Hvilket navn står kontoen i, {given} eller {othergiven}?
Flyt nummeret fra {other} til {full}.
Ring til {othergiven} på {phone}, hvis ingen åbner.
Vil I sende reservedel {sku}?
Hvornår kommer den hjem igen
Tilmeld også {kin} til kurset.
Jeg vil tale med et menneske.
Kan jeg dele det i tre rater?
Eskaler til {agent}, tak.
Svar til {email} og ikke til {othergiven}.
Stil den hos {other} i nummer tolv.
Kan fristen udsættes til {date}?
Bekræft at {full} er slettet fra listen.
Spørg {othergiven}. Han var der.
Sig til, hvad {agentgiven} mener.
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
