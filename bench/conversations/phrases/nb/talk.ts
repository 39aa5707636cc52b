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

export const problems = list(`
Pakken kom aldri selv om sporingen sier levert.
Er trukket to ganger for {order}.
Får ikke logget inn etter oppdateringen til {version}.
appen krasjer hver gang jeg åpner handlekurven
Fakturaen står på {other}, som flyttet for to år siden.
{product} manglet ett bein.
Sjåføren satte den igjen hos {other} ved siden av, og hun er bortreist til juni.
Jeg får ikke byttet navn på kontoen fra {other} til mitt.
Varmen har vært borte siden mandag og vi har baby.
En som heter {othergiven} får e-postene mine.
Det står "Hei {othergiven}" når jeg logger inn, men jeg heter {given}.
Refusjonen på {amount} mangler fortsatt.
Ingen tar telefonen i {place}.
Tirsdag virket det. Onsdag ikke.
Skjermen blir svart, så kommer kode {sku}, så svart igjen.
Montøren, en {otherfamily}, dukket aldri opp.
Billetten er bestilt på {full}, men i passet står det {other}.
Bestilte M fikk XL. To ganger.
Passordlenken går til den gamle adressen til {othergiven}.
Avtalen er signert av {other} uten at jeg visste det.
Feil farge, feil størrelse, og esken var åpnet.
Ser et trekk fra {firm} jeg ikke kjenner igjen
Chatboten deres skjønner null.
Mor, {kin}, er 84 og får ikke til nettsiden.
Gavekortet fra {othergiven} blir avvist i kassen.
To av fire stoler vakler.
Sa opp i mars, og likevel trekker dere {amount} i måneden!!!
Budet sier adressen er ufullstendig
{kin} knuste glasset og nå passer ikke lokket.
På siste regning er det to kunder på linja mi, {other} og meg.
E-posten fra {agent} manglet vedlegg.
Levering ble lovet {date}, så {date}, nå ingenting.
Ruteren starter på nytt hele tida, lyser rødt og så grønt
Abonnementet til min avdøde far {kin} løper fortsatt.
På kortet står det {initial} {family}, og det godtar ikke banken.
dere har skrevet feil, jeg heter {full} ikke {other}
Pakken havnet hos {other} i {place} i stedet for her.
Jeg returnerte {product} i april og har ikke hørt noe.
Det lekker igjen akkurat der {othergiven} reparerte.
På kvitteringa står det bare {initial}, ikke noe navn.
Får meldinger til {othergiven} klokka seks hver morgen
Gavekortet til {kin} gikk ut før hun fikk det.
Siden finnes ikke, feil 404, på alle lenker.
Lyd, men ikke bilde.
Avtalegiroen står i {othergiven:gen} navn.
Dette har jeg aldri gått med på
Nøklene ble gitt til {other}, ikke oss.
På garantibeviset står {firm}, men {firm} viser til dere.
Brukernavnet mitt {user} er plutselig opptatt.
Utskriften viser {othergiven} og {kin} som brukere. Hvem er det?
Den blå lukter bensin.
{agentgiven} lovet å ringe innen en time; det er fem timer siden.
Vi har vært uten nett i ni dager.
Måleren er lest av ti ganger for høyt
Ordren min er slått sammen med en fra en viss {other}.
Appen sier "Velkommen tilbake {othergiven}". Personvern??
Størrelsesguiden lyver.
Rørleggeren, {othergiven}, boret gjennom et rør.
E-post til {email} spretter tilbake.
Inkasso jager meg for et krav som er {other:gen}, ikke mitt.
Svær ripe over hele plata
{kin} kommer ikke inn på skolekontoen lenger
Har ingen anelse om hva {amount} den {date} er for noe.
Setet til {kin} er ved siden av en fremmed, vi vil sitte sammen.
Batteriet dør på en time etter {version}.
Anmeldelsen signert {full} er ikke skrevet av meg!
Kassa henger etter kortnummeret.
det står konto sperret kontakt {othergiven} men hvem er det
Resepten er skrevet ut på {othergiven}, og jeg heter {given}.
Høyttaleren spiller musikken til {kin} på min konto.
En skuff, ingen håndtak, ingen skruer, ingen bruksanvisning.
Jeg ba om å få snakke med {agentgiven} og ble kuttet av tre ganger.
Døra ble satt opp opp ned av mannen deres, {othergiven}.
Ingenting.
På lappen står {full}, men gata er den gamle.
Betalingen gikk gjennom, bestillingen ikke.
Noen har kvittert med "{initial}" for pakken min. Hvem?
Reservasjonen på {family} finnes ikke
Fikk legeregningen til {other} i min konvolutt.
Butikken i {place} nektet å ta den tilbake.
{othergiven} på nattskiftet sa det var fikset. Det er det ikke.
Alarmen går av seg selv klokka seks hver morgen.
Som ugift het jeg {otherfamily}, og det står fortsatt hos dere.
`)

export const requests = list(`
Si opp abonnementet mitt fra i dag.
Kan du be {agentgiven} ringe meg?
Send fakturaen en gang til, takk.
Jeg vil bytte kontoeier til {other}.
kan dere sende lenka på nytt
Fjern {othergiven} fra kontoen.
Vennligst bekreft at dere har fått dette.
Jeg vil ha pengene tilbake, ferdig.
Sett meg over til {agent} eller sjefen hennes.
Går det an å levere til søsteren min {kin} i stedet?
Send en ny, ikke en reparert, en NY.
Legg til {other} som bruker, er dere snille.
Hils {othergiven} og si takk.
Rett skrivemåten: {full}.
Kan noen se på det før fredag?
Slett alt dere har om meg.
La {othergiven} signere hvis jeg er ute.
Betal tilbake til kortet som slutter på 4411.
Kan teknikeren komme etter fem?
Jeg ønsker skriftlig svar fra {agent}.
Videresend til {other}, hun kjenner saken.
Bestill rommet på {full}, to netter.
bare si hvor tingen min er
{kin} kan hente, han har legitimasjon med.
Kan jeg få kopi av avtalen fra {date}?
Endre leveringen til {place}
Ikke del dette med {other}.
Jeg trenger kvittering utstedt til {firm}.
Sørg for at {othergiven} står på kopi.
Meld meg av nyhetsbrevet.
Jobber {agentgiven} i dag?
Hvem har ansvaret, dere eller {firm}?
Oppgi KID {ref} på kreditnotaen.
Kan du sjekke med {othergiven} på lageret om den er pakket?
Gi {kin} og meg hver vår innlogging.
Finnes {product} i grønt?
Hvilket navn står kontoen på, {given} eller {othergiven}?
Overfør nummeret fra {other} til {full}.
Ring {othergiven} på {phone} hvis ingen åpner.
Kunne dere sende reservedel {sku}?
Når kommer den inn igjen
Meld på {kin} til kurset også.
Jeg vil snakke med et menneske.
Kan jeg dele det opp i tre?
Eskaler til {agent}, takk.
Svar til {email} og ikke til {othergiven}.
Sett den hos {other} i nummer tolv.
Kan fristen utsettes til {date}?
Bekreft at {full} er strøket fra lista.
Spør {othergiven}. Han var der.
Si hva {agentgiven} mener.
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
