import { list } from '../list.ts'

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
